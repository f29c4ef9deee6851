import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql, type Database } from '@tongban/database';
import { addMs, newId, type Instant } from '@tongban/kernel';
import { ledgerMigrations } from '@tongban/ledger';
import { testClock, testDatabase, type Tidying } from '@tongban/testing';
import { meetDevice } from '../src/devices/meet-device.ts';
import { identityMigrations, tidyIdentity } from '../src/index.ts';

const dayMs = 86_400_000;
const begun = '2026-03-02T01:00:00.000Z' as Instant;

describe('a browser nobody has signed in with for long', () => {
  it('is forgotten after the days that are set, and told to the person as new when it comes again', async (t) => {
    const house = await devicesOf(t);
    await house.signIn('first', begun);
    await house.signIn('other', begun);
    assert.deepEqual(
      house.told,
      ['new-device'],
      'the first browser of an account is told to nobody',
    );
    // By whole months: the last day that is kept, and the first of the month after it.
    await house.tidyAt('2026-06-30T23:00:00.000Z');
    assert.equal(await house.known(), 2);
    await house.signIn('first', '2026-06-30T23:00:00.000Z' as Instant);
    await house.tidyAt('2026-07-01T00:30:00.000Z');
    assert.equal(await house.known(), 1, 'the one that was used is known');
    await house.signIn('other', '2026-07-02T00:00:00.000Z' as Instant);
    assert.deepEqual(house.told, ['new-device', 'new-device']);
  });

  it('is left alone by the sweep while somebody signs in with it, and the sweep does not wait', async (t) => {
    const house = await devicesOf(t);
    await house.signIn('old', begun);
    await house.signIn('forgotten', begun);
    const later = addMs(begun, 400 * dayMs);
    await house.db.transaction(async (tx) => {
      await meet(tx, house, { device: 'old', at: later });
      // On another connection: it would wait for ever for this one to end.
      await house.tidyAt(later);
    });
    assert.equal(await house.known(), 1);
    await house.tidyAt(later);
    assert.equal(await house.known(), 1, 'it was seen just now');
  });
});

type House = Awaited<ReturnType<typeof devicesOf>>;

async function devicesOf(t: Tidying) {
  const { db } = await testDatabase(t, [ledgerMigrations, identityMigrations]);
  const personId = newId();
  const told: string[] = [];
  return {
    db,
    personId,
    told,
    signIn(device: string, at: Instant): Promise<void> {
      return db.transaction((tx) => meet(tx, this, { device, at }));
    },
    async tidyAt(at: string): Promise<void> {
      const tidy = tidyIdentity({ db, clock: testClock(at), settings: { knownDeviceDays: 91 } });
      const signal = AbortSignal.timeout(60_000);
      await tidy.run({}, { attempt: 1, jobId: '1', isLastAttempt: false, signal });
    },
    known: async () =>
      (await db.one<{ known: number }>(sql`select count(*)::int as known from identity.devices`))
        .known,
  };
}

function meet(
  tx: Parameters<Parameters<Database['transaction']>[0]>[0],
  { personId, told }: Pick<House, 'personId' | 'told'>,
  { device, at }: { device: string; at: Instant },
): Promise<void> {
  const parts = {
    tellPerson: async (_tx: unknown, { kind }: { kind: string }) => void told.push(kind),
  };
  return meetDevice(tx, parts, {
    personId,
    device: { token: device, label: 'test', agentHash: Buffer.from('0') } as never,
    level: 1,
    told: 'new-device',
    at,
  });
}
