import assert from 'node:assert/strict';
import { dayOf } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import { newCase } from '../src/domain/case.ts';
import type { Case } from '../src/domain/case.ts';
import type { CaseCommand, CaseContext } from '../src/domain/commands.ts';
import { decide } from '../src/domain/decide.ts';
import { evolve } from '../src/domain/evolve.ts';
import { owedOf, suppliedOf } from '../src/domain/deferral.ts';
import { feesOf } from '../src/domain/fee.ts';
import { owedOn } from '../src/domain/fine.ts';
import type { PublishedFlow } from '../src/domain/flow.ts';
import type { Handling, Part } from '../src/domain/handling.ts';
import { standardSettings } from '../src/domain/settings.ts';
import { vetoRefusal } from '../src/domain/rules/consultation.ts';
import { inspectionRefusal } from '../src/domain/rules/inspection.ts';
import { isReady, partsToFinish } from '../src/domain/rules/parts.ts';
import type { CaseAction, CaseActor, CheckOutcome, DeliveryMethod } from '../src/domain/words.ts';
import {
  contextOf,
  filingOf,
  naturalDays,
  officer,
  organId,
  system,
  upperOrganId,
  wang,
  when,
  workingDays,
} from './given-case.ts';

/** Everybody who might try something with a case, whether it is theirs or not. */
export const actors: CaseActor[] = [
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
export const handlings: Handling[] = [
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

for (const onLapse of ['terminate', 'decide-without'] as const) {
  handlings.push({
    deferrable: [paper('lease'), paper('plan')],
    deferral: { ...standardSettings.deferral, onLapse },
  });
}

function paper(materialKey: string) {
  return { materialKey, name: { zh: materialKey, en: materialKey } };
}

/** A case of the flow on its first day, with as much of the parameters as the flow can use. */
export function firstOf(flow: PublishedFlow, method: DeliveryMethod, handling: Handling): Case {
  const { legs, joint, inspectors, expiresOn, parts, deferrable, deferral } = handling;
  const filing = filingOf({
    delivery: { method },
    // What a check decides at once is sent electronically; the others get further without.
    requiredChecks: method === 'electronic' ? ['population'] : [],
    handling: {
      ...(flow.commands.forward && legs && { legs }),
      ...(flow.commands['request-opinions'] && joint && { joint }),
      ...(flow.commands['record-inspection'] && inspectors && { inspectors }),
      ...(flow.commands['deem-renewed'] && expiresOn && { expiresOn }),
      ...(flow.commands['finish-part'] && parts && { parts }),
      ...(deferrable && { deferrable }),
      ...(deferral && { deferral }),
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

/** A command of this kind that lacks nothing: whether it is carried out hangs on the case and on who asks. */
export function wellFormed(
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
    case 'supply-deferred': {
      const owed = owedOf(state).slice(0, outcome === 'match' ? 2 : 1);
      return {
        type: action,
        attachments: owed.map(({ materialKey }) => ({
          attachmentId: materialKey,
          materialKey,
          sha256: 's',
        })),
      };
    }
    case 'refuse-deferred':
      return {
        type: action,
        defects: suppliedOf(state)
          .slice(0, 1)
          .map((materialKey) => ({ materialKey, reason: '看不清' })),
      };
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
    case 'assign-place':
      return { type: action, on: dayOf(now), place: '考场' };
    case 'announce-penalty':
      return {
        type: action,
        facts: '事实',
        lawBasis: '法',
        fineYuan: outcome === 'mismatch' ? 0 : 200,
        points: 1,
      };
    case 'state-defence':
      return { type: action, statement: '申辩' };
    case 'penalise':
      return { type: action, grounds: '理由', lawBasis: '法', ...lastTerms(state, outcome) };
    case 'record-payment':
      return { type: action, receiptNumber: 'N1', amountFen: owedOn(state, dayOf(now), context) };
    case 'record-fee':
      return { type: action, receiptNumber: 'F1', amountFen: feesOf(state)[0] ?? 2_000 };
    case 'record-refund':
      return { type: action, receiptNumber: 'R1' };
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

/** As announced, or a warning instead. */
function lastTerms({ announced }: Case, outcome: CheckOutcome) {
  const { fineYuan = 0, points = 0 } = announced ?? {};
  return outcome === 'failed' ? { fineYuan: 0, points: 0 } : { fineYuan, points };
}

function mayBeGranted(state: Case): boolean {
  return (inspectionRefusal(state, 'grant') ?? vetoRefusal(state)) === undefined;
}
