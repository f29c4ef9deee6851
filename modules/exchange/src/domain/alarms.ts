import type { Instant } from '@tongban/kernel';

export const alarmKinds = [
  'contract-ended',
  'not-equal',
  'day-differs',
  'not-reconciled',
  'pending-too-long',
  'line-broken',
  'corrections-old',
] as const;
export type AlarmKind = (typeof alarmKinds)[number];

/** What is known of one destination when its alarms are drawn. */
export interface Standing {
  readonly addedAt: Instant;
  /** Whether rows are still made for its contract. */
  readonly isPublished: boolean;
  readonly paused: boolean;
  readonly reconciledAt: Instant | null;
  readonly equal: boolean | null;
  readonly daysThatDiffer: number;
  readonly oldestCorrectionAt: Instant | null;
  readonly lanes: readonly {
    readonly failures: number;
    readonly oldestWaitingAt: Instant | null;
  }[];
}

// A row unanswered for a day is an alarm (sync rules, handbook of the field 10.5); a nightly run gets two hours of grace.
const pendingHours = 24;
const reconciliationHours = 26;

/** What an operator must look at, drawn anew at every look. A lane from so many failures on counts as broken. */
export function alarmsOf(standing: Standing, now: Instant, brokenFrom: number): AlarmKind[] {
  const { isPublished, addedAt, reconciledAt, equal, daysThatDiffer, oldestCorrectionAt, lanes } =
    standing;
  const found: readonly (readonly [AlarmKind, boolean])[] = [
    ['contract-ended', !isPublished],
    ['not-equal', equal === false],
    ['day-differs', daysThatDiffer > 0],
    ['not-reconciled', isOlder(reconciledAt ?? addedAt, now, reconciliationHours)],
    ['pending-too-long', lanes.some((one) => isOlder(one.oldestWaitingAt, now, pendingHours))],
    ['line-broken', lanes.some(({ failures }) => failures >= brokenFrom)],
    ['corrections-old', isOlder(oldestCorrectionAt, now, pendingHours)],
  ];
  return found.filter(([, isSo]) => isSo).map(([kind]) => kind);
}

function isOlder(at: Instant | null, now: Instant, hours: number): boolean {
  return at !== null && Date.parse(now) - Date.parse(at) > hours * 3_600_000;
}
