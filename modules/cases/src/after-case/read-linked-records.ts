import type { Queryable } from '@tongban/database';
import { readStream } from '@tongban/ledger';
import type { LedgerEntry } from '@tongban/ledger';
import type { LinkedRecord } from '../domain/linked-record.ts';
import type { CaseId } from '../domain/words.ts';

export const mostRecords = 500;

/** The records beside a case, in their order. */
export async function listLinkedRecords(db: Queryable, caseId: CaseId): Promise<LinkedRecord[]> {
  return (await readStream(db, recordStream(caseId), { limit: mostRecords })).map(toRecord);
}

export function recordStream(caseId: CaseId): string {
  return `record/${caseId}`;
}

export const entryTypes: Readonly<Record<LinkedRecord['kind'], string>> = {
  correction: 'CaseCorrected',
  revocation: 'PermitRevoked',
  retraction: 'PermitRetracted',
  cancellation: 'PermitCancelled',
  reconsideration: 'ReconsiderationOpened',
  'reconsideration-outcome': 'ReconsiderationEnded',
};

const kinds = new Map(Object.entries(entryTypes).map(([kind, type]) => [type, kind]));

export function toRecord({ type, at, actor, data }: LedgerEntry): LinkedRecord {
  return { kind: kinds.get(type), at, by: actor, ...data } as LinkedRecord;
}
