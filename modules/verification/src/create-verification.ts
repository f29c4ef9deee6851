import { randomInt } from 'node:crypto';
import type { KeyOps } from '@tongban/crypto';
import type { Database } from '@tongban/database';
import { epochMs, systemClock, type Clock } from '@tongban/kernel';
import type { CallLimits, OutsideSystem } from '@tongban/outside-calls';
import type { BatchParts } from './answer-batch-part.ts';
import type { QuestionParts } from './answer-question.ts';
import { dayByTheMinute } from './day-by-the-minute.ts';
import { checkRequest, type RequestToCheck } from './check-request.ts';
import type { FaceParts } from './face/check-face.ts';
import type { FaceEngine } from './face/face-engine.ts';
import { registerPortraits } from './face/portraits.ts';
import { openDirectory, type Directory } from './directory.ts';
import { createMeter, type Meter } from './limits/meter.ts';
import { paddedTime } from './padded-time.ts';
import { knownLeaves } from './receipts/known-leaves.ts';
import { outsideRegistries, populationRegistry, portraitRegistry } from './reach-registries.ts';
import { keepEnvelopeKeyFresh } from './envelopes/envelope-keys.ts';
import { envelopeOpener, type EnvelopeOpener } from './envelopes/open-envelopes.ts';
import { otherRegistries } from './sources/other-registries.ts';
import { replicaElseRegistry } from './sources/choose-source.ts';
import { fairQueue } from './sources/fair-queue.ts';
import { personDigester, type DigestPerson } from './sources/person-digests.ts';
import { feedHeardAt } from './sources/follow-changes.ts';
import type { PopulationSource } from './sources/population-source.ts';
import { registrySource } from './sources/registry-source.ts';
import { replicaSource } from './sources/replica-source.ts';
import { sandboxSource } from './sources/sandbox-source.ts';
import { openDays } from './store/open-days.ts';
import { createReceiptWriter } from './store/write-receipts.ts';
import { verificationBeats } from './verification-beats.ts';
import { createWatch, type Watch } from './watch/create-watch.ts';
import { usualThresholds, type WatchThresholds } from './watch/thresholds.ts';

export interface VerificationOptions {
  readonly db: Database;
  readonly keys: KeyOps;
  readonly clock: Clock;
  /** The registries' address and the key agreed with them. */
  readonly registries: {
    readonly url: string;
    readonly key: string;
    /** What the network identity service (网络身份认证公共服务) knows the platform by. */
    readonly networkIdentity: { readonly clientId: string; readonly clientSecret: string };
  };
  readonly limits?: Partial<CallLimits>;
  /** Compares faces; absent where none is installed. Closed with the service. */
  readonly faceEngine?: FaceEngine;
  readonly thresholds?: Partial<WatchThresholds>;
  /** A replica that has not heard the change feed for longer is not believed. Fifteen minutes by default. */
  readonly staleAfterMs?: number;
  /** How often the registry's change feed is asked. */
  readonly feedEveryMs?: number;
  /** An answer leaves a whole number of beats of this length after its question came. */
  readonly beatMs?: number;
  /** Told when work beside the requests failed; it is tried again with the next beat. */
  onFailure?(error: unknown): void;
}

/** Real-name verification as a service: everything its routes need, and what runs beside them. */
export interface Verification {
  readonly db: Database;
  readonly keys: KeyOps;
  readonly clock: Clock;
  readonly directory: Directory;
  readonly meter: Meter;
  readonly watch: Watch;
  readonly questions: QuestionParts;
  readonly batches: BatchParts;
  readonly face: FaceParts;
  readonly digestPerson: DigestPerson;
  readonly source: PopulationSource;
  /** Opens the fields a system sealed for the platform. */
  readonly envelopes: Pick<EnvelopeOpener, 'open'>;
  check(request: Omit<RequestToCheck, 'nowMs'>): ReturnType<typeof checkRequest>;
  /** Reads again who may ask and what was counted; the beat does it every two seconds. */
  refresh(): Promise<void>;
  /** The beats: sealing once a second, reading every two. */
  start(): void;
  stop(): Promise<void>;
}

export async function createVerification(options: VerificationOptions): Promise<Verification> {
  const { db, keys, clock } = options;
  const nowMs = clock === systemClock ? Date.now : () => epochMs(clock());
  await openDays(db, clock);
  await keepEnvelopeKeyFresh({ db, keys, now: clock() });
  const directory = await openDirectory(options);
  const thresholds = { ...usualThresholds, ...options.thresholds };
  const { slowDivisor } = thresholds;
  const meter = createMeter({ db, clock, directory, slowDivisor });
  const watch = createWatch({ db, keys, directory, thresholds, nowMs });
  const digestPerson = personDigester(keys);
  const feed = { heardAtMs: 0 };
  const registry = populationRegistry(options);
  const source = sourceOf(options, { registry, nowMs, heardAtMs: () => feed.heardAtMs });
  const sandbox = sandboxSource();
  // Writers at once have rows of their own in the counters.
  const shard = randomInt(10_000);
  const leaves = knownLeaves();
  const envelopes = envelopeOpener({ db, keys, nowMs });
  const questions: QuestionParts = {
    meter,
    watch,
    queue: fairQueue({ lanes: 512, mostWaiting: 1_000 }),
    digestPerson,
    receipts: createReceiptWriter({ db, clock, shards: [shard, shard + 10_000], leaves }),
    registries: otherRegistries(outsideRegistries(options)),
    sourceFor: ({ tenant }) => (tenant.kind === 'sandbox' ? sandbox : source),
    timeOfAnswer: paddedTime(options.beatMs ?? 8),
    today: dayByTheMinute(nowMs),
  };

  async function refresh(): Promise<void> {
    await directory.refresh();
    await meter.refresh();
    await watch.refresh();
    await envelopes.refresh();
    feed.heardAtMs = await feedHeardAt(db);
  }
  await refresh();

  const beats = verificationBeats(options, { refresh, watch, registry, digestPerson, leaves });
  return {
    db,
    keys,
    clock,
    directory,
    meter,
    watch,
    questions,
    batches: { ...questions, db, clock, shard: shard + 20_000, leaves },
    face: {
      db,
      clock,
      engine: options.faceEngine,
      portraits: registerPortraits(portraitRegistry(options)),
    },
    digestPerson,
    source,
    envelopes,
    check: (request) => checkRequest(directory, { ...request, nowMs: nowMs() }),
    refresh,
    start: beats.start,
    async stop() {
      await beats.stop();
      await watch.settled();
      await options.faceEngine?.close();
    },
  };
}

function sourceOf(
  { db, staleAfterMs = 15 * 60_000 }: VerificationOptions,
  { registry, nowMs, heardAtMs }: { registry: OutsideSystem; nowMs(): number; heardAtMs(): number },
): PopulationSource {
  const replica = replicaSource({ db, heardAtMs, nowMs, staleAfterMs });
  return replicaElseRegistry(replica, registrySource({ registry }));
}
