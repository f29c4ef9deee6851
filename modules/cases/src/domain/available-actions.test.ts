import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import { contextOf, given, officer, postsOf, submit, wang, when } from '../../test/given-case.ts';
import { actors, firstOf, handlings, wellFormed } from '../../test/well-formed.ts';
import { publishedFlows } from '../flows/published-flows.ts';
import { availableActions } from './available-actions.ts';
import type { Case } from './case.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseCommand, CaseContext } from './commands.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import { commandIn } from './standing-commands.ts';
import { isService } from './prove-flow.ts';
import { stateRefusal } from './state-rules.ts';
import { caseActions } from './words.ts';
import type { CaseAction, CaseActor, CheckOutcome, DeliveryMethod } from './words.ts';

interface Move {
  readonly action: CaseAction;
  readonly actor: number;
  readonly days: number;
  readonly outcome: CheckOutcome;
}

const moves = fc.array(
  fc.record<Move>({
    action: fc.constantFrom(...caseActions),
    actor: fc.nat(actors.length - 1),
    days: fc.constantFrom(0, 0, 0, 1, 2, 6, 31),
    outcome: fc.constantFrom('match', 'match', 'cannot-judge', 'mismatch', 'failed'),
  }),
  { minLength: 60, maxLength: 200 },
);

describe('what may be done with a case', () => {
  for (const flow of publishedFlows().filter((one) => !isService(one))) {
    it(`${flow.template}: on every walk, a command is accepted exactly when it is offered and enabled`, () => {
      fc.assert(
        fc.property(
          moves,
          fc.constantFrom<DeliveryMethod>('courier', 'window', 'electronic'),
          fc.constantFrom(...handlings),
          (walk, method, handling) => {
            let today = '2026-03-02' as Day;
            let state = firstOf(flow, method, handling);
            for (const { action, actor, days, outcome } of walk) {
              today = days > 0 && today < '2026-09-01' ? addDays(today, days) : today;
              const context: CaseContext = {
                ...contextOf(when(today), actors[actor]!, { template: flow.template }),
                assignee: postsOf(officer('li')),
                flowNamed: (hash) => ({ ...flow, hash }),
              };
              const command = wellFormed(action, state, context, outcome);
              const answer = decide(state, command, context);
              const listed = availableActions(state, context);
              const offered = listed.some((one) => one.action === action && one.enabled);
              assert.equal(answer.ok, offered, `${action} when ${state.status} by ${actor}`);
              checkStateReasons(
                state,
                command,
                context,
                answer.ok ? undefined : answer.refusal.code,
              );
              if (answer.ok) state = follow(state, answer.value, commandIn(flow, action)!.to);
            }
          },
        ),
        { numRuns: 150 },
      );
    });
  }

  it('shows what is not possible with the reason, and nothing that belongs to others', () => {
    const { state } = given([
      submit('2026-03-02'),
      ['2026-03-02', officer('acceptor'), { type: 'receive' }],
    ]);
    const seen = (actor: CaseActor) =>
      availableActions(state, contextOf(when('2026-03-02'), actor));
    assert.deepEqual(seen(wang), [{ action: 'withdraw', enabled: true }]);
    const accept = seen(officer('approver')).find(({ action }) => action === 'accept');
    assert.equal(accept?.enabled, false);
    assert.match(accept?.reason?.zh ?? '', /受理员/);
    assert.equal(
      seen(officer('acceptor')).find(({ action }) => action === 'accept')?.enabled,
      true,
    );
    assert.ok(seen(officer('acceptor')).every(({ action }) => action !== 'withdraw'));
  });
});

/** `decide` gives a reason of state exactly when the state rules do, to whoever has the authority. */
function checkStateReasons(
  state: Case,
  command: CaseCommand,
  context: CaseContext,
  code: string | undefined,
): void {
  const reason = stateRefusal(command.type, state, context);
  if (code === undefined) assert.equal(reason, undefined);
  else if (!aboutWho.has(code)) assert.equal(reason?.code, code);
}

const aboutWho = new Set([
  'cases/not-found',
  'cases/outside-your-authority',
  'cases/role-missing',
  'cases/recusal',
  'cases/same-officer',
  'cases/claimed-by-someone-else',
  'cases/not-among-inspectors',
  'cases/not-asked',
  'cases/not-your-part',
  'cases/other-part-first',
]);

function follow(state: Case, events: readonly CaseEvent[], to: readonly string[]): Case {
  const next = events.reduce(evolve, state);
  assert.ok(to.includes(next.status), `${next.status} is not among ${to.join(', ')}`);
  return next;
}
