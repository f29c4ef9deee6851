import type { Queryable } from '@tongban/database';
import { hookAlarmOf } from '../domain/hook-alarm.ts';
import { listChecks, listHooks } from './hook-store.ts';

/** How many hooked items do not answer: what somebody is to be told of. */
export async function countHookAlarms(db: Queryable): Promise<number> {
  const checks = Map.groupBy(await listChecks(db), ({ itemCode }) => itemCode);
  const hooks = await listHooks(db);
  return hooks.filter((hook) => hookAlarmOf(hook, checks.get(hook.itemCode) ?? []) !== undefined)
    .length;
}
