import type { Bilingual, Instant } from '@tongban/kernel';
import { foundOf, hookAlarmOf, type HookAlarm } from '../domain/hook-alarm.ts';
import type { Hook, HookAddress } from '../domain/hook.ts';
import type { ServiceItem } from '../domain/service-item.ts';
import type { Maintenance } from '../maintenance-parts.ts';
import { listOpenProposals, type HookProposal } from './hook-proposal-store.ts';
import { listChecks, listHooks, type HookCheck } from './hook-store.ts';

/** A hook, or an item that may have one and never had: then it has no version and nothing was recorded. */
export interface HookHealth extends Omit<Hook, 'state' | 'recordedBy' | 'recordedAt'> {
  readonly state: Hook['state'] | 'never-hooked';
  readonly recordedAt?: Instant;
  readonly name?: Bilingual;
  /** What the last look at each address found. */
  readonly checks: readonly HookCheck[];
  readonly proposal?: ShownProposal;
  readonly alarm?: HookAlarm;
  readonly proposeUnhooking: boolean;
}

export interface ShownProposal extends Omit<HookProposal, 'addresses'> {
  readonly addresses: HookAddress[];
  /** Whether the reader proposed it, and so does not confirm it. */
  readonly own: boolean;
}

/**
 * Every hook, and every item on the list for the national platform that was never hooked, as an officer sees them: with
 * what waits for a second officer.
 */
export async function listHookHealth(
  parts: Pick<Maintenance, 'db' | 'catalogue' | 'posts'>,
  reader: string,
): Promise<readonly HookHealth[]> {
  const { db, catalogue } = parts;
  const checks = Map.groupBy(await listChecks(db), ({ itemCode }) => itemCode);
  const proposals = new Map((await listOpenProposals(db)).map((one) => [one.itemCode, one]));
  const hooks = await listHooks(db);
  const hooked = new Set(hooks.map(({ itemCode }) => itemCode));
  const neverHooked = catalogue.editing.items
    .map(({ item }) => item)
    .filter(({ itemCode }) => !hooked.has(itemCode))
    .filter((item) => (item.nationalHook && item.published) || proposals.has(item.itemCode))
    .map(asNeverHooked);
  return Promise.all(
    [...hooks, ...neverHooked].map(async (hook) => {
      const proposal = proposals.get(hook.itemCode);
      const name = catalogue.editing.findItem(hook.itemCode)?.item.name;
      const { state } = hook;
      const found =
        state === 'never-hooked'
          ? []
          : foundOf({ ...hook, state }, checks.get(hook.itemCode) ?? []);
      const alarm = state === 'never-hooked' ? undefined : hookAlarmOf({ ...hook, state }, found);
      return {
        ...hook,
        ...(name !== undefined && { name }),
        checks: found,
        ...(proposal !== undefined && { proposal: await showProposal(parts, proposal, reader) }),
        ...(alarm !== undefined && { alarm }),
        proposeUnhooking: alarm?.unhookingReason !== undefined,
      };
    }),
  );
}

/** Who proposed it by name; whether it was the reader is told by the id, for two officers may have one name. */
export async function showProposal(
  { posts }: Pick<Maintenance, 'posts'>,
  proposal: HookProposal,
  reader: string,
): Promise<ShownProposal> {
  const { proposedBy, addresses } = proposal;
  return {
    ...proposal,
    addresses: [...addresses],
    proposedBy: (await posts.officerName(proposedBy)) ?? proposedBy,
    own: proposedBy === reader,
  };
}

function asNeverHooked({ itemCode, basicCode }: ServiceItem) {
  return {
    itemCode,
    hookVersion: 0,
    state: 'never-hooked' as const,
    nationalCode: basicCode,
    addresses: [],
    singleSignOn: { mode: 'none' as const, parameters: [] },
  };
}
