import type { Database, JobHandler } from '@tongban/database';
import { type Clock, dayOf, ok, type Refusal, refuse, type Result } from '@tongban/kernel';
import type { Catalogue } from '../catalogue.ts';
import {
  decideHook,
  type Hook,
  type HookAddress,
  type HookRefusalCode,
  type SingleSignOn,
} from '../domain/hook.ts';
import { recordChanges } from '../store/changes.ts';
import { insertHook, listHooks, recordLook } from './hook-store.ts';
import { lookAtAddress } from './look-at-address.ts';

export interface HookParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly catalogue: Catalogue;
  /** Under which people reach the platform; hooks lead nowhere else. */
  readonly publicUrl: string;
}

export type HookAnswer = Result<
  Hook,
  Refusal<HookRefusalCode | 'catalogue/item-not-found' | 'catalogue/changed-meanwhile'>
>;

/** Hooks an item, or hooks it again with other addresses, each of which has to answer first. */
export async function hookItem(
  parts: HookParts,
  wish: {
    readonly itemCode: string;
    readonly addresses: readonly HookAddress[];
    readonly by: string;
  },
): Promise<HookAnswer> {
  const { catalogue, publicUrl } = parts;
  const known = catalogue.editing.findItem(wish.itemCode);
  if (known === undefined) return noItem();
  const decided = decideHook(known.item, wish.addresses, [new URL(publicUrl).origin]);
  if (!decided.ok) return decided;
  const looks = await Promise.all(wish.addresses.map(({ url }) => lookAtAddress(url)));
  const dead = wish.addresses.filter((_, index) => !looks[index]!.alive);
  if (dead.length > 0) return refuseDead(dead);
  const hooked = await record(parts, {
    itemCode: wish.itemCode,
    state: 'hooked',
    nationalCode: known.item.basicCode,
    addresses: wish.addresses,
    singleSignOn: singleSignOnOf(publicUrl, wish.itemCode),
    recordedBy: wish.by,
  });
  if (!hooked.ok) return hooked;
  // What was found of these addresses before they were hooked no longer counts.
  for (const [index, address] of wish.addresses.entries()) {
    const found = { ...address, itemCode: wish.itemCode, look: looks[index]! };
    await recordLook(parts.db, { ...found, at: parts.clock() });
  }
  return hooked;
}

export async function unhookItem(
  parts: HookParts,
  wish: { readonly itemCode: string; readonly reason: string; readonly by: string },
): Promise<HookAnswer> {
  const last = (await listHooks(parts.db)).find(({ itemCode }) => itemCode === wish.itemCode);
  if (last?.state !== 'hooked') {
    return refuse('catalogue/not-hooked', {
      zh: '该事项没有挂接。',
      en: 'The item is not hooked.',
    });
  }
  const { itemCode, nationalCode, addresses, singleSignOn } = last;
  return record(parts, {
    itemCode,
    state: 'unhooked',
    nationalCode,
    addresses,
    singleSignOn,
    reason: wish.reason,
    recordedBy: wish.by,
  });
}

/** At the first start: the flagged items, with the addresses of their guides. */
export async function hookFlagged(parts: HookParts): Promise<number> {
  const { catalogue, publicUrl } = parts;
  const known = new Set((await listHooks(parts.db)).map(({ itemCode }) => itemCode));
  const flagged = catalogue.editing.items.filter(
    ({ item }) => item.nationalHook && item.published && !known.has(item.itemCode),
  );
  for (const { item } of flagged) {
    const url = `${publicUrl}/guides/${item.itemCode}`;
    await record(parts, {
      itemCode: item.itemCode,
      state: 'hooked',
      nationalCode: item.basicCode,
      addresses: [
        { channel: 'web', url },
        { channel: 'mobile-web', url },
      ],
      singleSignOn: singleSignOnOf(publicUrl, item.itemCode),
      recordedBy: 'system/launch',
    });
  }
  return flagged.length;
}

/** Looks at every hooked address, some at a time, each bounded; says so when one that answered no longer does. */
export function checkHooksJob(
  parts: HookParts,
  { onBroken = () => {} }: { onBroken?: (found: BrokenHook) => void } = {},
): JobHandler {
  return {
    name: 'catalogue.check-hooks',
    cron: '*/10 * * * *',
    timeoutMs: 5 * 60_000,
    async run(_payload, { signal }) {
      const hooked = (await listHooks(parts.db)).filter(({ state }) => state === 'hooked');
      const waiting = hooked.flatMap(({ itemCode, addresses }) =>
        addresses.map((address) => ({ ...address, itemCode })),
      );
      await Promise.all(
        Array.from({ length: atATime }, async () => {
          for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
            signal.throwIfAborted();
            const look = await lookAtAddress(one.url);
            const failures = await recordLook(parts.db, { ...one, look, at: parts.clock() });
            const { itemCode, channel } = one;
            if (failures === 1) onBroken({ itemCode, channel, status: look.status });
          }
        }),
      );
    },
  };
}

export interface BrokenHook extends Pick<HookAddress, 'channel'> {
  readonly itemCode: string;
  /** Undefined when nothing answered. */
  readonly status: number | undefined;
}

const atATime = 4;

async function record(
  { db, clock }: HookParts,
  hook: Omit<Hook, 'hookVersion' | 'recordedAt'>,
): Promise<HookAnswer> {
  const at = clock();
  return db.transaction(async (tx) => {
    const last = (await listHooks(tx)).find(({ itemCode }) => itemCode === hook.itemCode);
    const next: Hook = { ...hook, hookVersion: (last?.hookVersion ?? 0) + 1, recordedAt: at };
    if (!(await insertHook(tx, next))) return changedMeanwhile();
    await recordChanges(tx, [
      { kind: 'hook-changed', itemCode: hook.itemCode, effectiveFrom: dayOf(at) },
    ]);
    return ok(next);
  });
}

/** Whoever is signed in at the national platform comes in without a prompt and stands on the guide. */
function singleSignOnOf(publicUrl: string, itemCode: string): SingleSignOn {
  return {
    mode: 'openid-connect',
    startUrl: `${publicUrl}/api/upstreams/national/sign-in?returnTo=${encodeURIComponent(`/guides/${itemCode}`)}`,
    parameters: ['returnTo'],
  };
}

function refuseDead(dead: readonly HookAddress[]) {
  const urls = dead.map(({ channel, url }) => `${channel} ${url}`).join('; ');
  return refuse('catalogue/hook-address-dead', {
    zh: `以下地址没有正常响应，未挂接：${urls}`,
    en: `These addresses do not answer; nothing was hooked: ${urls}`,
  });
}

function noItem() {
  return refuse('catalogue/item-not-found', {
    zh: '没有这个事项。',
    en: 'There is no such service item.',
  });
}

function changedMeanwhile() {
  return refuse('catalogue/changed-meanwhile', {
    zh: '别人刚刚更新了这项挂接。',
    en: 'Somebody else has just changed this hook.',
  });
}
