import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, dayOf } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import {
  contextOf,
  filingOf,
  given,
  naturalDays,
  officer,
  postsOf,
  organId,
  submit,
  system,
  upperOrganId,
  wang,
  workingDays,
  when,
} from '../../test/given-case.ts';
import { publishedFlows } from '../flows/published-flows.ts';
import { availableActions } from './available-actions.ts';
import { newCase } from './case.ts';
import type { Case, CaseEvent } from './case.ts';
import type { CaseCommand, CaseContext } from './commands.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import { commandIn } from './standing-commands.ts';
import type { PublishedFlow } from './flow.ts';
import type { Handling, Part } from './handling.ts';
import { vetoRefusal } from './rules/consultation.ts';
import { inspectionRefusal } from './rules/inspection.ts';
import { isReady, partsToFinish } from './rules/parts.ts';
import { isService } from './prove-flow.ts';
import { stateRefusal } from './state-rules.ts';
import { caseActions } from './words.ts';
import type { CaseAction, CaseActor, CheckOutcome, DeliveryMethod } from './words.ts';

const actors: CaseActor[] = [
  wang,
  system,
  { kind: 'person', personId: 'zhao' },
  { kind: 'officer', officerId: 'stranger' },
  officer('acceptor'),
  officer('acceptor', 'wang'),
  officer('examiner'),
  officer('approver'),
  officer('organ-head'),
  officer('certificate-maker'),
  officer('li'),
  officer('inspector'),
  officer('inspector@2'),
  officer('examiner@JG'),
  officer('examiner@WA'),
  officer('examiner@upper'),
  officer('approver@upper'),
  officer('certificate-maker@upper'),
];

/** Parameters that use all that flows can do; a flow that cannot do it never asks for them. */
const handlings: Handling[] = [
  {},
  {
    inspectors: 2,
    joint: {
      departments: [
        { organId, branchCode: 'JG' },
        { organId, branchCode: 'WA' },
      ],
      join: { by: 'veto' },
      silence: 'proceeds',
      withinWorkingDays: 5,
    },
    expiresOn: '2026-04-20' as Day,
    parts: [part('household', 'HZ'), part('licence', 'JG', 'household'), part('passport', 'WA')],
    legs: [
      { organId, as: 'first', limit: workingDays(3) },
      { organId: upperOrganId, as: 'superior', limit: naturalDays(15) },
    ],
  },
  {
    joint: {
      departments: [
        { organId, branchCode: 'JG' },
        { organId, branchCode: 'WA' },
      ],
      join: { by: 'quorum', agreeing: 1 },
      silence: 'waits',
      withinWorkingDays: 2,
    },
  },
];

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
            let state = first(flow, method, handling);
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

function first(flow: PublishedFlow, method: DeliveryMethod, handling: Handling): Case {
  const { legs, joint, inspectors, expiresOn, parts } = handling;
  const filing = filingOf({
    delivery: { method },
    handling: {
      ...(flow.commands.forward && legs && { legs }),
      ...(flow.commands['request-opinions'] && joint && { joint }),
      ...(flow.commands['record-inspection'] && inspectors && { inspectors }),
      ...(flow.commands['deem-renewed'] && expiresOn && { expiresOn }),
      ...(flow.commands['finish-part'] && parts && { parts }),
    },
  });
  const answer = decide(
    newCase,
    { type: 'submit', filing },
    contextOf(when('2026-03-02'), wang, { template: flow.template }),
  );
  assert.ok(answer.ok);
  return answer.value.reduce(evolve, newCase);
}

function follow(state: Case, events: readonly CaseEvent[], to: readonly string[]): Case {
  const next = events.reduce(evolve, state);
  assert.ok(to.includes(next.status), `${next.status} is not among ${to.join(', ')}`);
  return next;
}

function wellFormed(
  action: CaseAction,
  state: Case,
  context: CaseContext,
  outcome: CheckOutcome,
): CaseCommand {
  const { actor, now } = context;
  const attachments = [{ attachmentId: 'a', materialKey: 'id_card', sha256: 's' }];
  const defects = [{ materialKey: 'id_card', reason: '缺' }];
  switch (action) {
    case 'submit':
      return { type: action, filing: filingOf() };
    case 'return-for-correction':
    case 'request-supplement':
      return { type: action, defects };
    case 'correct':
    case 'supply-supplement':
      return { type: action, attachments };
    case 'refuse-acceptance':
    case 'declare-not-required':
      return { type: action, grounds: '理由' };
    case 'record-checks':
      return {
        type: action,
        ruleSet: 'r',
        checks: [{ check: 'population', outcome }],
        responsibleOfficerId: 'approver',
      };
    case 'start-special-procedure':
      return { type: action, kind: 'hearing', days: 5, reason: '听证' };
    case 'extend-time-limit':
    case 'send-back':
    case 'terminate':
      return { type: action, reason: '原因' };
    case 'request-opinions':
      return { type: action, question: '有何意见？', departments: [{ organId, branchCode: 'JG' }] };
    case 'give-opinion':
      return { type: action, outcome: outcome === 'match' ? 'agree' : 'object', opinion: '意见' };
    case 'record-inspection': {
      const self = actor.kind === 'officer' ? actor.officerId : '';
      return {
        type: action,
        inspectors: [self, self === 'inspector' ? 'inspector@2' : 'inspector'],
        outcome: outcome === 'failed' ? 'failed' : 'passed',
        inspectedOn: dayOf(now),
        findings: '现场情况',
      };
    }
    case 'finish-part': {
      const own = partsToFinish(state, context).find((one) => isReady(one, state));
      return {
        type: action,
        part: own?.key ?? 'none',
        outcome: outcome === 'match' ? 'done' : 'refused',
        result: '结果',
      };
    }
    case 'answer':
      return { type: action, outcome: 'explained', reply: '答复' };
    case 'propose': {
      const grants = outcome === 'match' && mayBeGranted(state);
      return { type: action, outcome: grants ? 'grant' : 'deny', opinion: '意见' };
    }
    case 'grant':
      return { type: action, grounds: '理由' };
    case 'deny':
      return { type: action, grounds: '理由', lawBasis: '法' };
    case 'ship':
      return { type: action, trackingNumber: 'T', courier: 'ems' };
    case 'record-delivery-attempt':
      return { type: action, reasonCode: 'nobody-home' };
    case 'deliver': {
      const method =
        state.status === 'shipping'
          ? 'courier'
          : state.status === 'ready-for-collection'
            ? 'window'
            : 'electronic';
      return { type: action, method, proof: 'p' };
    }
    case 'migrate-flow':
      return { type: action, toHash: state.filing?.flow.hash === 'twin' ? 'its own' : 'twin' };
    case 'reassign':
      // Back into the queue, or to the examiner when nobody has it.
      return state.claimedBy === undefined ? { type: action, officerId: 'fit' } : { type: action };
    case 'stand-aside':
      return { type: action, relation: 'interest' };
    case 'order-recusal':
      return {
        type: action,
        officerId: `officer ${(state.recused ?? []).length}`,
        relation: 'other',
        reason: '有利害关系',
      };
    case 'evaluate':
    case 'amend-evaluation':
      return { type: action, level: 3 };
    default:
      return { type: action } as CaseCommand;
  }
}

function part(key: string, branchCode: string, ...requires: string[]): Part {
  const name = { zh: key, en: key };
  return { key, name, department: { organId, branchCode }, requires, withinWorkingDays: 5 };
}

function mayBeGranted(state: Case): boolean {
  return (inspectionRefusal(state, 'grant') ?? vetoRefusal(state)) === undefined;
}
