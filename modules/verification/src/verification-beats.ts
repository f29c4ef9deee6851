import type { OutsideSystem } from '@tongban/outside-calls';
import { keepEnvelopeKeyFresh } from './envelopes/envelope-keys.ts';
import { createBeats } from './beats.ts';
import type { VerificationOptions } from './create-verification.ts';
import type { KnownLeaves } from './receipts/known-leaves.ts';
import { sealBatch } from './receipts/seal-batch.ts';
import { followChanges } from './sources/follow-changes.ts';
import type { DigestPerson } from './sources/person-digests.ts';
import { openDays } from './store/open-days.ts';
import type { Watch } from './watch/create-watch.ts';

/** What runs beside the requests. */
export function verificationBeats(
  { db, keys, clock, feedEveryMs = 10_000, onFailure = () => {} }: VerificationOptions,
  {
    refresh,
    watch,
    registry,
    digestPerson,
    leaves,
  }: {
    refresh(): Promise<void>;
    watch: Watch;
    registry: OutsideSystem;
    digestPerson: DigestPerson;
    leaves: KnownLeaves;
  },
) {
  return createBeats(onFailure, [
    { everyMs: 1_000, run: () => sealBatch({ db, keys, now: clock(), known: leaves }) },
    { everyMs: 2_000, run: refresh },
    { everyMs: 200, run: () => watch.hearBlocks() },
    { everyMs: feedEveryMs, run: () => followChanges({ db, clock, registry, digestPerson }) },
    { everyMs: 3_600_000, run: () => openDays(db, clock) },
    { everyMs: 3_600_000, run: () => keepEnvelopeKeyFresh({ db, keys, now: clock() }) },
    { everyMs: 3_600_000, run: () => watch.tidy() },
  ]);
}
