import assert from 'node:assert/strict';
import { it } from 'node:test';
import { acceptedOn, claim, given, propose } from './given-case.ts';
import type { Happened } from './given-case.ts';
import type { CaseCommand } from '../src/domain/commands.ts';
import type { CaseActor } from '../src/domain/words.ts';

export const on = '2026-03-02';
export const denial = {
  type: 'deny',
  grounds: '不符合条件',
  lawBasis: '行政许可法第38条',
} as const;
export const defects = [{ materialKey: 'id_card', reason: '照片模糊' }];
export const examined = [...acceptedOn(on), claim(on), propose(on)];
export const extension = { type: 'extend-time-limit', reason: '案情复杂' } as const;
export const checksOf = (
  outcome: 'match' | 'mismatch' | 'cannot-judge' | 'failed',
  materialKey?: string,
) =>
  ({
    type: 'record-checks',
    ruleSet: 'rules/1',
    responsibleOfficerId: 'approver',
    checks: [
      {
        check: 'population',
        outcome,
        ...(materialKey !== undefined && { materialKeys: [materialKey] }),
      },
    ],
  }) as const;

/** A test that the last act is refused by its code, in both languages. */
export function refused(
  what: string,
  steps: readonly Happened[],
  [actor, command, code, at = on]: [CaseActor, CaseCommand, string, string?],
  template = 'T04',
): void {
  it(what, () => {
    const refusal = given(steps, { template }).refusal(at, actor, command);
    assert.equal(refusal?.code, code);
    assert.match(refusal.detail.zh, /[一-鿿]{4,}/);
    assert.match(refusal.detail.en, /^[A-Z“][^一-鿿]+\.$/);
  });
}
