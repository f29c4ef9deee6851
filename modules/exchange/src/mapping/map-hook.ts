import type { Hook, HookCheck } from '@tongban/catalogue';
import { rowGuidOf } from '@tongban/exchange-protocol';
import type { Instant } from '@tongban/kernel';
import { dayOf } from '@tongban/kernel';
import type { MappedRow } from '../publishing/mapped-row.ts';

/**
 * A hooked item (挂接) as the national platform links to it: addresses, parameters, and whether they answer. Unhooked, the row
 * stays and says so. An address counts as dead as long as the last look at it got no answer.
 */
export function hookRow(hook: Hook, checks: readonly HookCheck[], keeper: string): MappedRow {
  const { itemCode, nationalCode, addresses, singleSignOn, state, recordedAt } = hook;
  const addressOf = (channel: string) =>
    addresses.find((one) => one.channel === channel)?.url ?? null;
  const dead = checks.filter(({ alive, url }) => !alive && addresses.some((at) => at.url === url));
  return {
    rowGuid: rowGuidOf('up_task_hook', itemCode),
    table: 'up_task_hook',
    subject: nationalCode,
    organCode: keeper,
    day: dayOf(recordedAt),
    at: newest([recordedAt, ...checks.map(({ checkedAt }) => checkedAt)]),
    fields: {
      catalog_code: nationalCode,
      local_catalog_code: itemCode,
      hook_state: state === 'hooked' ? '1' : '0',
      link_addr: addressOf('web'),
      mobile_terminal_url: addressOf('mobile-web'),
      app_url: addressOf('app'),
      mini_program_url: addressOf('mini-program'),
      is_single_login: singleSignOn.mode === 'none' ? '0' : '1',
      single_login_url: singleSignOn.startUrl ?? null,
      single_login_parameters: singleSignOn.parameters.join(','),
      is_alive: state === 'hooked' && checks.length > 0 ? (dead.length === 0 ? '1' : '0') : null,
      dead_channels: dead.map(({ channel }) => channel).join(','),
    },
  };
}

function newest(instants: readonly Instant[]): Instant {
  return instants.reduce((one, other) => (one > other ? one : other));
}
