import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Day } from '@tongban/kernel';
import { filingOf } from '../test/given-case.ts';
import { coversItem, onApplicantsSide, type Agency } from './agents.ts';

const on = '2026-03-02' as Day;
const mandate: Agency = {
  mandateId: 'one',
  kind: 'mandate',
  principalId: 'wang',
  items: [],
  branches: [],
  reach: 'own-filings',
};
const lets = (...agencies: Agency[]) => ({
  agenciesOf: () => Promise.resolve(agencies),
  stakesOf: () => Promise.resolve(new Map()),
  personsOf: () => Promise.resolve(new Map()),
  formerAccountsOf: (personId: string) => Promise.resolve(personId === 'wang-now' ? ['wang'] : []),
});

describe('acting for an applicant', () => {
  it('covers everything without a scope, and otherwise its items and the items of its branches only', () => {
    const dog = { itemCode: 'GA-ZA-0107', branchCode: 'ZA' };
    const passport = { itemCode: 'GA-CRJ-0002', branchCode: 'CRJ' };
    const scopes = [
      [{ items: [], branches: [] }, true, true],
      [{ items: ['GA-ZA-0107'], branches: [] }, true, false],
      [{ items: [], branches: ['CRJ'] }, false, true],
      [{ items: ['GA-ZA-0107'], branches: ['CRJ'] }, true, true],
    ] as const;
    for (const [scope, ofDog, ofPassport] of scopes) {
      assert.deepEqual([coversItem(scope, dog), coversItem(scope, passport)], [ofDog, ofPassport]);
    }
  });

  it('is open to the applicant, to the agent who filed while the mandate holds, and to nobody else', async () => {
    const filing = { ...filingOf(), agentId: 'li' };
    const ask = (personId: string, ...agencies: Agency[]) =>
      onApplicantsSide(lets(...agencies), filing, { personId, on });
    assert.deepEqual(await ask('wang'), { ok: true, value: { kind: 'person', personId: 'wang' } });
    assert.deepEqual(await ask('li', mandate), {
      ok: true,
      value: { kind: 'person', personId: 'li', actsFor: 'wang' },
    });
    const refused = async (personId: string, ...agencies: Agency[]) => {
      const answer = await ask(personId, ...agencies);
      return answer.ok ? 'let in' : answer.refusal.code;
    };
    assert.equal(await refused('li'), 'cases/mandate-ended');
    assert.equal(await refused('li', { ...mandate, branches: ['CRJ'] }), 'cases/mandate-ended');
    assert.equal(await refused('li', { ...mandate, principalId: 'zhao' }), 'cases/mandate-ended');
    assert.equal(await refused('zhao'), 'cases/not-found');
    // The account of Wang that is kept.
    assert.deepEqual(await ask('wang-now'), {
      ok: true,
      value: { kind: 'person', personId: 'wang-now', actsFor: 'wang' },
    });
  });

  it('shows a second agent nothing of what another filed, and a guardian everything of the child', async () => {
    const filing = { ...filingOf(), agentId: 'li' };
    const other = await onApplicantsSide(lets(mandate), filing, { personId: 'zhao', on });
    assert.equal(other.ok, false);
    const guardian = { ...mandate, kind: 'guardianship', reach: 'all' } as const;
    const parent = await onApplicantsSide(lets(guardian), filing, { personId: 'zhao', on });
    assert.equal(parent.ok, true);
  });
});
