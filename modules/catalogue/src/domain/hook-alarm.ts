import type { Bilingual, Instant } from '@tongban/kernel';
import { failuresToProposeUnhooking, type Hook, type HookAddress } from './hook.ts';

export const hookAlarmKinds = ['not-found', 'refusing', 'silent'] as const;
export type HookAlarmKind = (typeof hookAlarmKinds)[number];

/** What the last look at one address found. */
export interface AddressFound extends HookAddress {
  readonly alive: boolean;
  /** Absent when nothing answered. */
  readonly status?: number;
  /** In a row, this one included. */
  readonly failures: number;
  /** Of the first of them; absent of an address that answers. */
  readonly failingSince?: Instant;
}

/** People whom the national platform sends here do not arrive. */
export interface HookAlarm {
  readonly kind: HookAlarmKind;
  readonly since: Instant;
  /** Of the address that fails longest, looks in a row. */
  readonly failures: number;
  /** Why it is proposed to unhook; absent while it may still pass by itself. */
  readonly unhookingReason?: Bilingual;
}

/** Of the looks those at an address the item is hooked with now. */
export function foundOf<Found extends AddressFound>(
  { state, addresses }: Pick<Hook, 'state' | 'addresses'>,
  found: readonly Found[],
): readonly Found[] {
  if (state !== 'hooked') return [];
  return found.filter(({ channel, url }) =>
    addresses.some((address) => address.channel === channel && address.url === url),
  );
}

/**
 * Raised by the first look that fails (handbook of the field, J10), over when every address answers or the item is no longer
 * hooked; drawn anew at every look. Only after three in a row it proposes to unhook.
 */
export function hookAlarmOf(
  hook: Pick<Hook, 'state' | 'addresses'>,
  looks: readonly AddressFound[],
): HookAlarm | undefined {
  const failing = foundOf(hook, looks).flatMap((one) =>
    one.alive || one.failingSince === undefined ? [] : [{ ...one, since: one.failingSince }],
  );
  const [longest] = failing.toSorted((one, other) => one.since.localeCompare(other.since));
  if (longest === undefined) return undefined;
  const failures = Math.max(...failing.map((one) => one.failures));
  const statuses = [...new Set(failing.flatMap(({ status }) => status ?? []))].sort();
  return {
    kind: kindOf(statuses),
    since: longest.since,
    failures,
    ...(failures >= failuresToProposeUnhooking && {
      unhookingReason: reasonOf({ failures, statuses, since: longest.since }),
    }),
  };
}

function kindOf(statuses: readonly number[]): HookAlarmKind {
  if (statuses.some((status) => status === 404 || status === 410)) return 'not-found';
  return statuses.length > 0 ? 'refusing' : 'silent';
}

function reasonOf(of: {
  readonly failures: number;
  readonly statuses: readonly number[];
  readonly since: Instant;
}): Bilingual {
  const { failures, statuses } = of;
  const since = inBeijing(of.since);
  const [zh, en] =
    statuses.length === 0
      ? ['没有应答', 'no answer']
      : [`状态码 ${statuses.join('、')}`, `status ${statuses.join(', ')}`];
  return {
    zh: `链接检查自 ${since} 起连续 ${failures} 次打不开（${zh}）`,
    en: `Link check: could not be opened ${failures} times in a row since ${since} Beijing time (${en})`,
  };
}

const beijingMs = 8 * 3_600_000;

/** To the minute. */
function inBeijing(at: Instant): string {
  return new Date(Date.parse(at) + beijingMs).toISOString().slice(0, 16).replace('T', ' ');
}
