import { queryOptions } from '@tanstack/react-query';
import type { operations } from '@tongban/api-client';
import { answerOf, client } from './client.ts';

/** The meters run while one looks. */
const everyMs = 5_000;

export function verificationOverviewQuery() {
  return queryOptions({
    queryKey: ['verification', 'overview'],
    queryFn: () =>
      answerOf<'getVerificationOverview'>(client.GET('/api/officer/verification/overview')),
    refetchInterval: everyMs,
  });
}

export function verificationContractsQuery() {
  return queryOptions({
    queryKey: ['verification', 'contracts'],
    queryFn: () =>
      answerOf<'listVerificationContracts'>(
        client.GET('/api/officer/verification/contracts', { params: { query: { limit: 100 } } }),
      ),
  });
}

export function verificationAlarmsQuery() {
  return queryOptions({
    queryKey: ['verification', 'alarms'],
    queryFn: () =>
      answerOf<'listVerificationAlarms'>(
        client.GET('/api/officer/verification/alarms', { params: { query: { open: true } } }),
      ),
    refetchInterval: everyMs,
  });
}

export function verificationTenantsQuery() {
  return queryOptions({
    queryKey: ['verification', 'tenants'],
    queryFn: () =>
      answerOf<'listVerificationTenants'>(client.GET('/api/officer/verification/tenants')),
  });
}

export function verificationReceiptsQuery(query: { system?: string; cursor?: string }) {
  return queryOptions({
    queryKey: ['verification', 'receipts', query],
    queryFn: () =>
      answerOf<'listVerificationReceipts'>(
        client.GET('/api/officer/verification/receipts', {
          params: { query: { ...query, limit: 50 } },
        }),
      ),
  });
}

export function verificationProofQuery(receipt: string) {
  return queryOptions({
    queryKey: ['verification', 'proof', receipt],
    queryFn: () =>
      answerOf<'proveVerificationReceipt'>(
        client.GET('/api/officer/verification/receipts/{receipt}/proof', {
          params: { path: { receipt } },
        }),
      ),
    retry: false,
  });
}

export function verificationLogQuery() {
  return queryOptions({
    queryKey: ['verification', 'log'],
    queryFn: () => answerOf<'getVerificationLog'>(client.GET('/api/verification-log')),
  });
}

export function verificationEnvelopeKeyQuery() {
  return queryOptions({
    queryKey: ['verification', 'envelope-key'],
    queryFn: () =>
      answerOf<'getVerificationEnvelopeKey'>(client.GET('/api/verification-envelope-key')),
  });
}

/** What is sent to propose a contract. */
export type ContractProposal =
  operations['proposeVerificationContract']['requestBody']['content']['application/json'];

export function proposeContract(body: ContractProposal) {
  return answerOf<'proposeVerificationContract'>(
    client.POST('/api/officer/verification/contracts', { body }),
  );
}

interface OnContract {
  readonly contractId: string;
}

const contract = '/api/officer/verification/contracts/{contractId}';
const at = ({ contractId }: OnContract) => ({ params: { path: { contractId } } });

export function approveContract(on: OnContract) {
  return answerOf<'approveVerificationContract'>(client.POST(`${contract}/approvals`, at(on)));
}

export function approveOverdraft(on: OnContract) {
  return answerOf<'approveVerificationOverdraft'>(
    client.POST(`${contract}/overdraft-approvals`, at(on)),
  );
}

export function proposeOverdraft({
  on,
  calls,
  reason,
  ...target
}: OnContract & { on: string; calls: number; reason: string }) {
  return answerOf<'proposeVerificationOverdraft'>(
    client.POST(`${contract}/overdrafts`, { ...at(target), body: { on, calls, reason } }),
  );
}

const reasoned = {
  reject: `${contract}/rejection`,
  suspend: `${contract}/suspension`,
  resume: `${contract}/resumption`,
  end: `${contract}/ending`,
} as const;
export type ReasonedContractAct = keyof typeof reasoned;

export function actOnContract({
  act,
  reason,
  ...target
}: OnContract & { act: ReasonedContractAct; reason: string }) {
  return answerOf<'suspendVerificationContract'>(
    client.POST(reasoned[act], { ...at(target), body: { reason } }),
  );
}

export function releaseSystem({ system, reason }: { system: string; reason: string }) {
  return answerOf<'resumeVerificationSystem'>(
    client.POST('/api/officer/verification/systems/{system}/resumption', {
      params: { path: { system } },
      body: { reason },
    }),
  );
}

export function closeAlarm({ alarmId, reason }: { alarmId: string; reason: string }) {
  return answerOf<'closeVerificationAlarm'>(
    client.POST('/api/officer/verification/alarms/{alarmId}/closing', {
      params: { path: { alarmId } },
      body: { reason },
    }),
  );
}
