import { InstantText, oneOf, Type } from '@tongban/http';
import type { Instant } from '@tongban/kernel';
import { alarmKinds, alarmsOf } from '../domain/alarms.ts';
import { lanes } from '../domain/contract.ts';
import type { Contract } from '../domain/contract.ts';
import { failuresToBreak } from '../domain/pace.ts';
import type { LaneView } from '../queries/view-destinations.ts';
import { PlatformFields } from './platform-fields.ts';

const LaneBody = Type.Object({
  lane: oneOf(lanes),
  lastPos: Type.Integer(),
  acknowledged: Type.Integer(),
  nextPos: Type.Integer(),
  waiting: Type.Integer(),
  oldestWaitingAt: Type.Optional(InstantText),
  failures: Type.Integer(),
  retryAt: Type.Optional(InstantText),
  lastError: Type.Optional(Type.String()),
  lastErrorAt: Type.Optional(InstantText),
  lastReceiptAt: Type.Optional(InstantText),
  rowsPerSecond: Type.Optional(Type.Number()),
  openCorrections: Type.Integer(),
});

export const DestinationBody = Type.Object({
  code: Type.String(),
  name: Type.Object({ zh: Type.String(), en: Type.String() }),
  contract: Type.String(),
  paused: Type.Boolean(),
  reconciledAt: Type.Optional(InstantText),
  equal: Type.Optional(Type.Boolean()),
  alarms: Type.Array(oneOf(alarmKinds)),
  lanes: Type.Array(LaneBody),
});

export const NewDestination = Type.Object({
  ...PlatformFields,
  contract: Type.String({ maxLength: 50 }),
  /** The code of the platform itself, where this is a second contract with it. */
  receiver: Type.Optional(Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,39}$', maxLength: 40 })),
  /** Its receiver, without a slash at the end. */
  url: Type.String({ pattern: '^https?://[^/\\s]+(/\\S*[^/\\s])?$', maxLength: 300 }),
});

/** How a destination stands: its lanes, and what an operator must look at. */
export function destinationOf(
  views: readonly LaneView[],
  now: Instant,
  published: readonly Contract[],
) {
  const { code, nameZh, nameEn, contract, paused, reconciledAt, equal } = views[0]!;
  const oldest = views.flatMap((one) => one.oldestCorrectionAt ?? []).sort()[0] ?? null;
  const isPublished = published.some((one) => one.code === contract);
  const standing = { ...views[0]!, isPublished, oldestCorrectionAt: oldest, lanes: views };
  return {
    code,
    name: { zh: nameZh, en: nameEn },
    contract,
    paused,
    ...(reconciledAt !== null && { reconciledAt }),
    ...(equal !== null && { equal }),
    alarms: alarmsOf(standing, now, failuresToBreak),
    lanes: views.map((view) => ({
      lane: view.lane,
      lastPos: view.lastPos,
      acknowledged: view.acknowledged,
      nextPos: view.nextPos,
      waiting: view.lastPos - view.acknowledged,
      failures: view.failures,
      openCorrections: view.openCorrections,
      ...(view.oldestWaitingAt !== null && { oldestWaitingAt: view.oldestWaitingAt }),
      ...(view.retryAt !== null && { retryAt: view.retryAt }),
      ...(view.lastError !== null && { lastError: view.lastError }),
      ...(view.lastErrorAt !== null && { lastErrorAt: view.lastErrorAt }),
      ...(view.lastReceiptAt !== null && { lastReceiptAt: view.lastReceiptAt }),
      ...(view.rowsPerSecond !== null && { rowsPerSecond: view.rowsPerSecond }),
    })),
  };
}
