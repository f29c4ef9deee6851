import { json, type Queryable, sql } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import type { AddressFound } from '../domain/hook-alarm.ts';
import type { Hook, HookAddress } from '../domain/hook.ts';
import type { Look } from './look-at-address.ts';

export interface HookCheck extends Look, AddressFound {
  readonly itemCode: string;
  readonly checkedAt: Instant;
}

const mostHooks = 1_000;

const columns = sql`
  item_code as "itemCode", hook_version as "hookVersion", state, national_code as "nationalCode", addresses,
  single_sign_on as "singleSignOn", reason, recorded_by as "recordedBy", recorded_at as "recordedAt"`;

/** The last version of each hook. */
export async function listHooks(db: Queryable): Promise<Hook[]> {
  const rows = await db.many<Hook & { readonly reason: string | null }>(sql`
    select distinct on (item_code) ${columns} from catalogue.hooks
     order by item_code, hook_version desc
     limit ${mostHooks}
  `);
  return rows.map(withReason);
}

/** Every hooking and unhooking of one item, the latest first. */
export async function listHookVersions(db: Queryable, itemCode: string): Promise<Hook[]> {
  const rows = await db.many<Hook & { readonly reason: string | null }>(sql`
    select ${columns} from catalogue.hooks
     where item_code = ${itemCode}
     order by hook_version desc
     limit ${mostHooks}
  `);
  return rows.map(withReason);
}

function withReason({ reason, ...hook }: Hook & { readonly reason: string | null }): Hook {
  return reason === null ? hook : { ...hook, reason };
}

/** False when somebody else made that version first. */
export async function insertHook(db: Queryable, hook: Hook): Promise<boolean> {
  const stored = await db.run(sql`
    insert into catalogue.hooks (item_code, hook_version, state, national_code, addresses, single_sign_on, reason,
                                 recorded_by, recorded_at)
    values (${hook.itemCode}, ${hook.hookVersion}, ${hook.state}, ${hook.nationalCode}, ${json(hook.addresses)},
            ${json(hook.singleSignOn)}, ${hook.reason ?? null}, ${hook.recordedBy}, ${hook.recordedAt})
    on conflict on constraint hooks_pkey do nothing
  `);
  return stored === 1;
}

/** Says how often in a row the address has failed by now. */
export async function recordLook(
  db: Queryable,
  { itemCode, channel, url, look, at }: HookAddress & { itemCode: string; look: Look; at: Instant },
): Promise<number> {
  const { failures } = await db.one<{ failures: number }>(sql`
    insert into catalogue.hook_checks (item_code, channel, url, alive, status, milliseconds, failures,
                                       failing_since, checked_at)
    values (${itemCode}, ${channel}, ${url}, ${look.alive}, ${look.status ?? null}, ${look.milliseconds},
            ${look.alive ? 0 : 1}, ${look.alive ? null : at}, ${at})
    on conflict on constraint hook_checks_pkey do update
       set url = excluded.url, alive = excluded.alive, status = excluded.status,
           milliseconds = excluded.milliseconds, checked_at = excluded.checked_at,
           failures = case when excluded.alive then 0
                           when hook_checks.url = excluded.url then hook_checks.failures + 1
                           else 1 end,
           failing_since = case when excluded.alive then null
                                when hook_checks.url = excluded.url
                                then coalesce(hook_checks.failing_since, excluded.failing_since)
                                else excluded.failing_since end
    returning failures
  `);
  return failures;
}

export async function listChecks(db: Queryable): Promise<HookCheck[]> {
  const rows = await db.many<CheckRow>(sql`
    select item_code as "itemCode", channel, url, alive, status, milliseconds, failures,
           failing_since as "failingSince", checked_at as "checkedAt"
      from catalogue.hook_checks
     order by item_code, channel
     limit ${mostHooks * 8}
  `);
  return rows.map(({ status, failingSince, ...check }) => ({
    ...check,
    ...(status !== null && { status }),
    // A program of the version before leaves the first failure out.
    ...(!check.alive && { failingSince: failingSince ?? check.checkedAt }),
  }));
}

interface CheckRow extends Omit<HookCheck, 'status' | 'failingSince'> {
  readonly status: number | null;
  readonly failingSince: Instant | null;
}
