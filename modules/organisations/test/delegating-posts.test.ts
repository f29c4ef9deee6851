import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Database } from '@tongban/database';
import { parseDay, parseInstant } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import { ledgerMigrations, readStream } from '@tongban/ledger';
import { testDatabase } from '@tongban/testing';
import type { Tidying } from '@tongban/testing';
import {
  delegatePost,
  endAppointment,
  findOfficerByNumber,
  loadAppointments,
  loadDemonstrationOfficers,
  loadOrganisations,
  organisationsMigrations,
  recordAbsence,
  revokeDelegation,
} from '../src/index.ts';
import type { Delegation, OfficerId, OrganId } from '../src/index.ts';

const nanshan = '11440305MB0TE00040' as OrganId;
const day = (text: string) => parseDay(text)!;
const by = {
  by: 'officer:019e0000-0000-7000-8000-000000000001',
  at: parseInstant('2026-03-02T01:00:00.000Z')!,
};

describe('lending a post', () => {
  it('gives it from the first day to the last, and takes it back at once', async (t) => {
    const { db, delegation } = await house(t);
    const made = await delegatePost(db, delegation, by);
    assert.ok(made.ok);
    assert.deepEqual(await postsOn(db, delegation.toOfficerId, '2026-03-04'), ['acceptor']);
    assert.deepEqual(await postsOn(db, delegation.toOfficerId, '2026-03-05'), [
      'acceptor',
      'approver lent',
    ]);
    assert.deepEqual(await postsOn(db, delegation.toOfficerId, '2026-03-11'), ['acceptor']);
    assert.ok((await revokeDelegation(db, made.value, by)).ok);
    assert.ok((await revokeDelegation(db, made.value, by)).ok, 'twice does no harm');
    assert.deepEqual(await postsOn(db, delegation.toOfficerId, '2026-03-05'), ['acceptor']);
    const book = await readStream(db, `delegation/${made.value}`);
    assert.deepEqual(
      book.map(({ type }) => type),
      ['PostDelegated', 'DelegationRevoked'],
    );
  });

  it('ends with the post of its holder', async (t) => {
    const { db, delegation } = await house(t);
    assert.ok((await delegatePost(db, delegation, by)).ok);
    const held = {
      ...delegation,
      officerId: delegation.fromOfficerId,
      branchCode: 'all' as const,
      from: day('2025-01-01'),
    };
    assert.ok(await endAppointment(db, held, day('2026-03-06')));
    assert.deepEqual(await postsOn(db, delegation.toOfficerId, '2026-03-06'), [
      'acceptor',
      'approver lent',
    ]);
    assert.deepEqual(await postsOn(db, delegation.toOfficerId, '2026-03-07'), ['acceptor']);
  });

  it('to a substitute holds only on days on which the holder is away', async (t) => {
    const { db, delegation } = await house(t);
    assert.ok((await delegatePost(db, { ...delegation, kind: 'substitution' }, by)).ok);
    assert.deepEqual(await postsOn(db, delegation.toOfficerId, '2026-03-06'), ['acceptor']);
    const away = {
      officerId: delegation.fromOfficerId,
      from: day('2026-03-06'),
      to: day('2026-03-07'),
      cause: 'leave',
    } as const;
    assert.ok((await recordAbsence(db, away, { by: delegation.fromOfficerId, at: by.at })).ok);
    assert.deepEqual(await postsOn(db, delegation.toOfficerId, '2026-03-06'), [
      'acceptor',
      'approver lent',
    ]);
    assert.deepEqual(await postsOn(db, delegation.toOfficerId, '2026-03-08'), ['acceptor']);
  });

  it('is refused of a post one does not hold, to somebody elsewhere, for too long, or out of the audit', async (t) => {
    const { db, delegation } = await house(t);
    const other = async (number: string) => (await findOfficerByNumber(db, number))!.officerId;
    const attempts: [Partial<Delegation>, string][] = [
      [{ role: 'organ-head' }, 'organisations/not-your-post'],
      [{ from: day('2026-03-01') }, 'organisations/delegation-dates'],
      [{ to: day('2026-03-04') }, 'organisations/delegation-dates'],
      [{ to: day('2026-12-31') }, 'organisations/delegation-dates'],
      [{ toOfficerId: delegation.fromOfficerId }, 'organisations/not-of-this-organ'],
      [{ toOfficerId: await other('611001') }, 'organisations/not-of-this-organ'],
      [{ toOfficerId: await other('443013') }, 'organisations/roles-incompatible'],
      [{ fromOfficerId: await other('443012'), role: 'operator' }, 'organisations/not-delegable'],
    ];
    for (const [change, code] of attempts) {
      const answer = await delegatePost(db, { ...delegation, ...change }, by);
      assert.equal(answer.ok ? 'delegated' : answer.refusal.code, code, JSON.stringify(change));
    }
  });

  it('cannot be passed on by who has it on loan', async (t) => {
    const { db, delegation } = await house(t);
    assert.ok((await delegatePost(db, delegation, by)).ok);
    const third = (await findOfficerByNumber(db, '443002'))!.officerId;
    const answer = await delegatePost(
      db,
      {
        ...delegation,
        fromOfficerId: delegation.toOfficerId,
        toOfficerId: third,
        to: day('2026-03-08'),
      },
      by,
    );
    assert.equal(answer.ok ? 'delegated' : answer.refusal.code, 'organisations/not-your-post');
  });
});

async function house(t: Tidying) {
  const { db } = await testDatabase(t, [ledgerMigrations, organisationsMigrations]);
  await loadOrganisations(db);
  await loadDemonstrationOfficers(db);
  const delegation: Delegation = {
    kind: 'delegation',
    fromOfficerId: (await findOfficerByNumber(db, '443005'))!.officerId,
    toOfficerId: (await findOfficerByNumber(db, '443001'))!.officerId,
    organId: nanshan,
    branchCode: 'ZA',
    role: 'approver',
    from: day('2026-03-05'),
    to: day('2026-03-10'),
    cause: 'business-trip',
  };
  return { db, delegation };
}

async function postsOn(db: Database, officerId: OfficerId, on: string): Promise<string[]> {
  const posts = await loadAppointments(db, [officerId], day(on) as Day);
  return posts
    .map(({ role, delegatedBy }) => (delegatedBy === undefined ? role : `${role} lent`))
    .toSorted();
}
