import { after } from 'node:test';
import { memoryDataKeys, softwareKeys } from '@tongban/crypto';
import { newId } from '@tongban/kernel';
import { ledgerMigrations } from '@tongban/ledger';
import { testClock, testDatabase } from '@tongban/testing';
import { casesMigrations, fixedPosts, openCases } from '../src/index.ts';
import type { CaseAct, CaseActor, CaseId, Cases, NewFiling } from '../src/index.ts';
import { filingOf, postsOf } from './given-case.ts';
import { officer } from './given-case.ts';

const roles = ['acceptor', 'examiner', 'approver', 'organ-head', 'certificate-maker'] as const;
export const posts = fixedPosts(
  Object.fromEntries(roles.map((role) => [role, postsOf(officer(role))])),
);
export const keys = softwareKeys({
  masterKey: new Uint8Array(32).fill(5),
  dataKeys: memoryDataKeys(),
});

/** An engine on a database of its own, with a clock that the test moves; more engines stand for more processes. */
export async function startEngine(start = '2026-03-02T02:00:00Z') {
  const { db, url } = await testDatabase({ after }, [ledgerMigrations, casesMigrations]);
  const clock = testClock(start);
  const another = (): Promise<Cases> => openCases({ db, clock, keys, posts });
  return { db, url, clock, cases: await another(), another };
}

export function newCaseId(): CaseId {
  return newId<CaseId>();
}

export function submission(more: Partial<NewFiling> = {}, template = 'T04'): CaseAct {
  const { caseNumber: _number, ...filing } = filingOf();
  return { type: 'submit', template, filing: { ...filing, ...more } };
}

/** Carries the acts out one after the other and fails at the first refusal. */
export async function carryOut(
  cases: Cases,
  caseId: CaseId,
  acts: readonly (readonly [CaseActor, CaseAct])[],
): Promise<number> {
  let version = 0;
  for (const [actor, act] of acts) {
    const result = await cases.handleCaseCommand({ caseId, commandId: newId(), actor, act });
    if (!result.ok) throw new Error(`${act.type}: ${result.refusal.code}`);
    version = result.value.version;
  }
  return version;
}
