import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Instant } from '@tongban/kernel';
import { hookAlarmOf, type AddressFound } from './hook-alarm.ts';

const web = { channel: 'web', url: 'https://tongban.example.cn/guides/GA-JG-0062' } as const;
const mobile = { ...web, channel: 'mobile-web' } as const;
const hook = { state: 'hooked', addresses: [web, mobile] } as const;
const since = '2026-03-27T01:10:00.000Z' as Instant;
const alive = { alive: true, status: 200, failures: 0 } as const;
const gone = (failures: number, more: Partial<AddressFound> = {}): AddressFound =>
  ({ ...web, alive: false, status: 404, failures, failingSince: since, ...more }) as AddressFound;

describe('the alarm of a hook', () => {
  it('is raised by the first look that finds nothing, and proposes nothing yet', () => {
    const looks = [gone(1), { ...mobile, ...alive }];
    assert.deepEqual(hookAlarmOf(hook, looks), { kind: 'not-found', since, failures: 1 });
    assert.equal(hookAlarmOf(hook, [gone(2)])?.unhookingReason, undefined);
  });

  it('proposes to unhook after three in a row, and says why', () => {
    assert.deepEqual(hookAlarmOf(hook, [gone(3)])?.unhookingReason, {
      zh: '链接检查自 2026-03-27 09:10 起连续 3 次打不开（状态码 404）',
      en: 'Link check: could not be opened 3 times in a row since 2026-03-27 09:10 Beijing time (status 404)',
    });
  });

  it('tells an address that refuses, and one where nobody answers, from one that is gone', () => {
    const { status: _, ...silent } = gone(3);
    assert.equal(hookAlarmOf(hook, [gone(1, { status: 503 })])?.kind, 'refusing');
    assert.equal(hookAlarmOf(hook, [silent])?.kind, 'silent');
    assert.match(hookAlarmOf(hook, [silent])?.unhookingReason?.zh ?? '', /没有应答/);
    assert.equal(hookAlarmOf(hook, [silent, gone(1, mobile)])?.kind, 'not-found');
  });

  it('counts from the address that fails longest', () => {
    const later = '2026-03-27T01:20:00.000Z' as Instant;
    const alarm = hookAlarmOf(hook, [gone(1, { ...mobile, failingSince: later }), gone(2)]);
    assert.deepEqual([alarm?.since, alarm?.failures], [since, 2]);
  });

  it('is over when it answers, when it is unhooked, and when it is hooked elsewhere', () => {
    assert.equal(
      hookAlarmOf(hook, [
        { ...web, ...alive },
        { ...mobile, ...alive },
      ]),
      undefined,
    );
    assert.equal(hookAlarmOf({ ...hook, state: 'unhooked' }, [gone(3)]), undefined);
    const elsewhere = [{ ...web, url: `${web.url}?v=2` }];
    assert.equal(hookAlarmOf({ ...hook, addresses: elsewhere }, [gone(3)]), undefined);
  });
});
