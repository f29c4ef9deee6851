import type { Day } from '@tongban/kernel';
import type { CaseAct } from '../../src/commands.ts';
import type { DefectInput } from '../../src/domain/commands.ts';
import type { Case } from '../../src/domain/case.ts';
import type { PublishedFlow } from '../../src/domain/flow.ts';
import { commandIn } from '../../src/domain/standing-commands.ts';
import { caseActions } from '../../src/domain/words.ts';
import type { CaseAction, CheckOutcome } from '../../src/domain/words.ts';
import { officerIds } from './cast.ts';
import type { Random } from './random.ts';

/** Stands in every free text, so that one that gets into the book is seen. */
export const secret = '绝密';

const said = (text: string) => `${text}${secret}`;
const outcomes: readonly CheckOutcome[] = [
  'match',
  'match',
  'match',
  'cannot-judge',
  'mismatch',
  'failed',
];
const attachments = [{ attachmentId: 'a', materialKey: 'id_card', sha256: 's' }];

/** What ends a case early is tried now and then only, so that cases get far. */
const ends: ReadonlySet<CaseAction> = new Set<CaseAction>([
  'withdraw',
  'terminate',
  'refuse-acceptance',
  'declare-not-required',
  'stand-aside',
  'order-recusal',
]);

const inspections = [
  ['inspector-1', 'inspector-2'],
  ['inspector-1', 'inspector-2'],
  ['inspector-1', 'everything'],
  ['upper-examiner', 'inspector-1'],
] as const;

const possible = new Map<string, readonly CaseAction[]>();

/** Mostly something that the flow has at this point, sometimes anything at all. */
export function someAction(random: Random, flow: PublishedFlow, state: Case): CaseAction {
  const key = `${flow.hash} ${state.status}`;
  let here = possible.get(key);
  if (here === undefined) {
    here = caseActions.filter((action) =>
      commandIn(flow, action)?.from.some((status) => status === state.status),
    );
    possible.set(key, here);
  }
  if (here.length === 0 || random.chance(0.06)) return random.of(caseActions);
  const action = random.of(here);
  if (!ends.has(action) || random.chance(0.04)) return action;
  const onward = here.filter((one) => !ends.has(one));
  return onward.length === 0 ? action : random.of(onward);
}

/** Now and then an officer names nothing, or what the form does not ask. */
function someNotice(random: Random, defects: readonly DefectInput[]) {
  const named = defects.map((one) =>
    random.of([one, one, one, { field: 'phone', reason: one.reason }]),
  );
  const questions = ['name', 'phone'];
  if (random.chance(0.03)) return { defects: [...named, { reason: said('缺') }], questions };
  if (random.chance(0.03)) {
    return { defects: [...named, { field: 'salary', reason: said('缺') }], questions };
  }
  return { defects: named, questions };
}

/** The action with what it needs; now and then something is left out. */
export function someAct(
  random: Random,
  action: Exclude<CaseAction, 'submit'>,
  state: Case,
  today: Day,
): CaseAct {
  const empty = random.chance(0.03);
  const text = (full: string) => (empty ? ' ' : said(full));
  const defects = empty ? [] : [{ materialKey: 'id_card', reason: said('缺') }];
  switch (action) {
    case 'return-for-correction':
    case 'request-supplement':
      return { type: action, ...someNotice(random, defects) };
    case 'correct':
    case 'supply-supplement':
      return { type: action, attachments: empty ? [] : attachments };
    case 'supply-deferred':
      return {
        type: action,
        attachments: (empty
          ? ['id_card']
          : random.of([['lease'], ['plan'], ['lease', 'plan']])
        ).map((materialKey) => ({ attachmentId: 'later', materialKey, sha256: 's' })),
      };
    case 'refuse-deferred':
      return {
        type: action,
        defects: empty ? [] : [{ materialKey: random.of(['lease', 'plan']), reason: said('旧') }],
      };
    case 'refuse-acceptance':
    case 'declare-not-required':
      return { type: action, grounds: text('理由') };
    case 'record-checks':
      return {
        type: action,
        ruleSet: 'r',
        checks: [{ check: 'population', outcome: random.of(outcomes) }],
        ...(random.chance(0.7) && { responsibleOfficerId: 'approver-1' }),
      };
    case 'start-special-procedure':
      return { type: action, kind: 'hearing', days: empty ? 0 : 5, reason: text('听证') };
    case 'extend-time-limit':
    case 'send-back':
    case 'terminate':
      return { type: action, reason: text('原因') };
    case 'propose':
      return {
        type: action,
        outcome: random.chance(0.8) ? 'grant' : 'deny',
        opinion: text('意见'),
      };
    case 'grant':
      return { type: action, grounds: text('理由') };
    case 'deny':
      return { type: action, grounds: text('理由'), lawBasis: empty ? '' : '法第一条' };
    case 'ship':
      return { type: action, trackingNumber: 'T', courier: 'ems' };
    case 'record-delivery-attempt':
      return { type: action, reasonCode: 'nobody-home' };
    case 'deliver':
      return { type: action, method: methodOf(state), proof: 'p' };
    case 'evaluate':
    case 'amend-evaluation':
      return { type: action, level: random.of([1, 2, 3, 4, 5] as const), text: said('评') };
    case 'request-opinions':
      return { type: action, question: text('是否具备条件') };
    case 'give-opinion':
      return {
        type: action,
        outcome: random.chance(0.8) ? 'agree' : 'object',
        opinion: text('意见'),
      };
    case 'record-inspection':
      return {
        type: action,
        inspectors: empty ? ['inspector-1'] : random.of([...inspections]),
        outcome: random.chance(0.85) ? 'passed' : 'failed',
        inspectedOn: today,
        findings: text('现场'),
      };
    case 'finish-part':
      return {
        type: action,
        part: random.of(['household', 'licence', 'filing']),
        outcome: random.chance(0.85) ? 'done' : 'refused',
        result: text('结果'),
      };
    case 'answer':
      return { type: action, outcome: 'explained', reply: text('答复') };
    case 'forward':
      return { type: action, reason: said('初审') };
    case 'assign-place':
      return {
        type: action,
        on: random.chance(0.9) ? today : ('2026-01-01' as Day),
        place: text('考场'),
      };
    case 'announce-penalty':
      return {
        type: action,
        facts: text('事实'),
        lawBasis: empty ? '' : '法第九十条',
        fineYuan: random.of([0, 50, 200]),
        points: 1,
      };
    case 'state-defence':
      return { type: action, statement: text('申辩') };
    case 'penalise':
      return {
        type: action,
        grounds: text('理由'),
        lawBasis: empty ? '' : '法第九十条',
        fineYuan: random.of([0, 50, 200]),
        points: random.of([0, 1, 2]),
      };
    case 'record-payment':
      return {
        type: action,
        receiptNumber: empty ? '' : 'N1',
        amountFen: (state.penalty?.fineYuan ?? 0) * random.of([100, 100, 103, 200]),
      };
    case 'record-fee':
      return {
        type: action,
        receiptNumber: empty ? '' : 'F1',
        amountFen: random.of([2_000, 4_000, 2_500]),
      };
    case 'record-refund':
      return { type: action, receiptNumber: empty ? '' : 'R1' };
    case 'migrate-flow':
      return { type: action, toHash: 'nobody published it' };
    case 'reassign':
      return random.chance(0.3)
        ? { type: action }
        : { type: action, officerId: random.of(officerIds) };
    case 'stand-aside':
      return { type: action, relation: 'interest', reason: said('亲属') };
    case 'order-recusal':
      return {
        type: action,
        officerId: random.of(officerIds),
        relation: 'other',
        reason: text('亲属'),
      };
    default:
      return { type: action } as CaseAct;
  }
}

function methodOf({ status }: Case) {
  if (status === 'shipping') return 'courier';
  return status === 'ready-for-collection' ? 'window' : 'electronic';
}
