import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contextOf, officer, when } from '../../../test/given-case.ts';
import { extendTimeLimit, startSpecialProcedure, terminate } from './proceedings.ts';

const context = contextOf(when('2026-03-02'), officer('organ-head'));

describe('what is told to the applicant while the clock stands or is lengthened', () => {
  it('a special procedure says how many whole days it takes, and why', () => {
    const start = (days: number, reason = '需要听证') => {
      const command = { type: 'start-special-procedure', kind: 'hearing', days, reason } as const;
      const answer = startSpecialProcedure(command, context);
      return answer.ok ? answer.value : answer.refusal.code;
    };
    for (const days of [0, -1, 1.5, Number.NaN]) assert.equal(start(days), 'cases/days-missing');
    assert.equal(start(1, ' '), 'cases/reason-missing');
    assert.deepEqual(start(1), [
      {
        type: 'SpecialProcedureStarted',
        kind: 'hearing',
        days: 1,
        reason: { textId: 'command/reason', digest: 'digest of 4' },
      },
    ]);
  });

  it('a limit is lengthened by what the flow says, or by the ten days of the law, and with a reason', () => {
    const extend = (days: number | undefined, reason = '案情复杂') => {
      const { flow } = context;
      const extending = flow.commands['extend-time-limit']!;
      const { days: _, ...without } = extending;
      const command = days === undefined ? without : { ...without, days };
      const commands = { ...flow.commands, 'extend-time-limit': command };
      const answer = extendTimeLimit(
        { type: 'extend-time-limit', reason },
        { ...context, flow: { ...flow, commands } },
      );
      return answer.ok ? (answer.value[0] as { days: number }).days : answer.refusal.code;
    };
    assert.equal(extend(undefined), 10);
    assert.equal(extend(5), 5);
    assert.equal(extend(5, ''), 'cases/reason-missing');
  });

  it('a case is terminated with a reason and the remedies against it', () => {
    const without = terminate({ type: 'terminate', reason: ' ' }, context);
    assert.equal(!without.ok && without.refusal.code, 'cases/reason-missing');
    const answer = terminate({ type: 'terminate', reason: '申请人死亡' }, context);
    assert.ok(answer.ok);
    assert.deepEqual((answer.value[0] as { remedies: object }).remedies, {
      reconsiderationDays: 60,
      litigationMonths: 6,
    });
  });
});
