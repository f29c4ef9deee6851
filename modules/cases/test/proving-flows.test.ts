import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql, type Database } from '@tongban/database';
import { parseInstant } from '@tongban/kernel';
import type { Instant } from '@tongban/kernel';
import { testDatabase } from '@tongban/testing';
import { officerRoles } from '@tongban/vocabulary';
import type { OfficerRole } from '@tongban/vocabulary';
import { createFlowProver } from '../src/flow-proof/flow-prover.ts';
import { findLastProof, proveAndKeep } from '../src/flow-proof/keep-proof.ts';
import { proveFlowsJob } from '../src/flow-proof/prove-flows-job.ts';
import type { ItemToProve } from '../src/flows/prove-items.ts';
import { casesMigrations } from '../src/index.ts';

const inspected: ItemToProve = {
  itemCode: 'GA-ZA-0001',
  template: 'T06',
  levels: ['county'],
  delivery: ['window'],
};

describe('the proof of the flows of all items', () => {
  let db: Database;
  let now: Instant;
  let staffed: readonly OfficerRole[];
  before(async () => ({ db } = await testDatabase({ after }, [casesMigrations])));

  const parts = () => ({
    db,
    clock: () => now,
    provable: {
      // Two items that are handled alike are one search.
      items: () => [inspected, { ...inspected, itemCode: 'GA-ZA-0002' }],
      rolesOfLevels: async () => ({ county: staffed }),
    },
  });

  it('has not been made before somebody asks for it', async () => {
    assert.equal(await findLastProof(db), undefined);
  });

  it('is kept with what it covered and what is wrong: an organ that has nobody to inspect', async () => {
    now = parseInstant('2026-03-02T01:00:00.000Z')!;
    staffed = officerRoles.filter((role) => role !== 'inspector' && role !== 'examiner');
    const kept = await proveAndKeep(parts(), 'officer-1');
    assert.deepEqual(await findLastProof(db), kept);
    assert.deepEqual(
      kept.unsound.map(({ itemCode }) => itemCode),
      ['GA-ZA-0001', 'GA-ZA-0002'],
    );
    assert.ok(kept.unsound[0]!.faults.some(({ fault }) => fault === 'role-unknown'));
    assert.equal(kept.items, 2);
    assert.ok(kept.searches < kept.items * 3 && kept.searches > 0, `${kept.searches}`);
    assert.ok(kept.states > 10 * kept.searches, `${kept.states} states`);
    assert.ok(kept.workMs > 0);
  });

  it('is made anew every night, and the last one is told', async () => {
    now = parseInstant('2026-03-03T01:00:00.000Z')!;
    staffed = officerRoles;
    const job = proveFlowsJob(createFlowProver(parts()));
    assert.ok(job.cron);
    await job.run(undefined, {
      attempt: 1,
      jobId: '1',
      isLastAttempt: false,
      signal: AbortSignal.timeout(60_000),
    });
    const last = await findLastProof(db);
    assert.deepEqual([last?.provedAt, last?.provedBy, last?.unsound], [now, null, []]);
  });

  it('is made once for ten who ask at once, and anew for who asks after them', async () => {
    const officers = Array.from({ length: 10 }, (_, index) => `officer-${index + 1}`);
    const before = await countProofs();
    const prover = createFlowProver(parts());
    const given = await Promise.all(officers.map((officer) => prover.prove(officer)));
    assert.equal(new Set(given.map(({ proofId }) => proofId)).size, 1);
    assert.ok(given.every(({ provedBy }) => provedBy === 'officer-1'));
    assert.equal(await countProofs(), before + 1);
    const later = await prover.prove('officer-2');
    assert.notEqual(later.proofId, given[0]!.proofId);
    assert.equal(await countProofs(), before + 2);
  });

  it('that fails is told to all who waited, and the next one is a run of its own', async () => {
    let fails = true;
    const { provable, ...rest } = parts();
    const prover = createFlowProver({
      ...rest,
      provable: {
        ...provable,
        rolesOfLevels: () => {
          if (fails) return Promise.reject(new Error('The posts cannot be read.'));
          return provable.rolesOfLevels();
        },
      },
    });
    const told = await Promise.allSettled([prover.prove('officer-1'), prover.prove('officer-2')]);
    assert.deepEqual(
      told.map(({ status }) => status),
      ['rejected', 'rejected'],
    );
    fails = false;
    assert.equal((await prover.prove('officer-2')).provedBy, 'officer-2');
  });

  async function countProofs(): Promise<number> {
    const { count } = await db.one<{ count: number }>(
      sql`select count(*)::int as count from cases.flow_proofs`,
    );
    return count;
  }
});
