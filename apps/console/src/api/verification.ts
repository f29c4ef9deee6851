import { queryOptions } from '@tanstack/react-query';
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

export function approveContract({ contractId }: { contractId: string }) {
  return answerOf<'approveVerificationContract'>(
    client.POST('/api/officer/verification/contracts/{contractId}/approvals', {
      params: { path: { contractId } },
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
