import { commandsOf } from './flow.ts';
import type { Flow, FlowActor, FlowCommand } from './flow.ts';
import type { FlowFault } from './prove-flow.ts';
import type { CaseAction } from './words.ts';

/** What the acts of a flow lack by law, each looked at alone: who does it, in writing, with which remedy and limit. */
export function lawFaults(flow: Flow): FlowFault[] {
  return [
    ...remedyFaults(flow),
    ...silenceFaults(flow),
    ...stopFaults(flow),
    ...writingFaults(flow),
    ...handsFaults(flow),
    ...extensionFaults(flow),
    ...entryFaults(flow),
  ];
}

/** Acts against the applicant; each must say where they may turn. */
const adverse: readonly CaseAction[] = [
  'deny',
  'refuse-acceptance',
  'terminate',
  'lapse-supplement',
  'answer',
  'penalise',
];

/** 行政复议法 Art 20 and 行政诉讼法 Art 46: a flow may leave the applicant more time and never less. */
const leastRemedies = { reconsiderationDays: 60, litigationMonths: 6 };

function remedyFaults({ commands }: Flow): FlowFault[] {
  return adverse.flatMap((action): FlowFault[] => {
    const command = commands[action];
    if (command === undefined) return [];
    const { remedies } = command;
    if (remedies === undefined) return [{ fault: 'remedy-missing', where: action }];
    const isShort =
      remedies.reconsiderationDays < leastRemedies.reconsiderationDays ||
      remedies.litigationMonths < leastRemedies.litigationMonths;
    return isShort ? [{ fault: 'remedy-too-short', where: action }] : [];
  });
}

const deemed: readonly CaseAction[] = ['deem-accepted', 'deem-renewed', 'lapse-opinions'];

/** Silence has a consequence, and law says which. */
function silenceFaults({ kind, stages, commands }: Flow): FlowFault[] {
  // Of the organ after receipt (行政许可法 Art 32(4)).
  const consequences = [
    ['pre-review', 'deem-accepted'],
    ['received', 'deem-accepted'],
  ] as const;
  const silent = consequences
    .filter(
      ([stage, action]) =>
        stages.includes(stage) && commands[action]?.from.includes(stage) !== true,
    )
    .map(([stage]): FlowFault => ({ fault: 'silence-unanswered', where: stage }));
  const unfounded = deemed
    .filter((action) => commands[action] && !commands[action].law?.trim())
    .map((action): FlowFault => ({ fault: 'deemed-without-law', where: action }));
  const discretion: FlowFault[] =
    kind === 'filing' && commands.deny !== undefined
      ? [{ fault: 'discretion-in-filing', where: 'deny' }]
      : [];
  return [...silent, ...unfounded, ...discretion];
}

/** Only what law leaves out of the time may stop it (行政许可法 Art 45). */
function stopFaults(flow: Flow): FlowFault[] {
  return commandsOf(flow)
    .filter(([, { clock, law }]) => clock === 'stop' && !law?.trim())
    .map(([action]): FlowFault => ({ fault: 'stop-without-law', where: action }));
}

/** What the applicant is owed in writing (行政许可法 Arts 32, 38, 42, 45; 行政处罚法 Arts 44, 59). */
const inWriting: readonly CaseAction[] = [
  'submit',
  'request-supplement',
  'lapse-supplement',
  'accept',
  'deem-accepted',
  'refuse-acceptance',
  'declare-not-required',
  'start-special-procedure',
  'extend-time-limit',
  'grant',
  'deny',
  'deem-renewed',
  'answer',
  'terminate',
  'withdraw',
  'deliver',
  'announce-penalty',
  'penalise',
];

function writingFaults({ commands }: Flow): FlowFault[] {
  return inWriting
    .filter((action) => commands[action] !== undefined && !commands[action].document?.trim())
    .map((action): FlowFault => ({ fault: 'writing-missing', where: action }));
}

const deciders: readonly FlowActor[] = ['approver', 'organ-head'];

/** Acts that are somebody’s alone: the applicant’s will, the effect of time, and what law gives to one post. */
const belongsTo: Readonly<Partial<Record<CaseAction, readonly FlowActor[]>>> = {
  submit: ['applicant'],
  correct: ['applicant'],
  'supply-supplement': ['applicant'],
  withdraw: ['applicant'],
  'state-defence': ['applicant'],
  evaluate: ['applicant'],
  'amend-evaluation': ['applicant'],
  'record-checks': ['system'],
  'deem-accepted': ['system'],
  'deem-renewed': ['system'],
  'lapse-supplement': ['system'],
  'lapse-opinions': ['system'],
  'note-absence': ['system'],
  'raise-warning': ['system'],
  accept: ['acceptor'],
  'request-supplement': ['acceptor'],
  'refuse-acceptance': ['acceptor', 'approver'],
  claim: ['examiner'],
  propose: ['examiner'],
  grant: deciders,
  deny: deciders,
  'send-back': deciders,
  forward: deciders,
  terminate: deciders,
  // 行政许可法 Art 42: the head of the organ.
  'extend-time-limit': ['organ-head'],
};

function handsFaults(flow: Flow): FlowFault[] {
  return commandsOf(flow).flatMap(([action, { who }]) =>
    who
      .filter((one) => belongsTo[action]?.includes(one) === false)
      .map((one): FlowFault => ({ fault: 'wrong-hands', where: `${action} by ${one}` })),
  );
}

/** The most an extension may add: 行政许可法 Art 42, its ¶2 for joint matters, 信访工作条例 for what is petitioned. */
function longestExtension({ kind }: Flow): number {
  return kind === 'joint' ? 15 : kind === 'reply' ? 30 : 10;
}

function extensionFaults(flow: Flow): FlowFault[] {
  const extension: FlowCommand | undefined = flow.commands['extend-time-limit'];
  if (extension === undefined) return [];
  const most = longestExtension(flow);
  const { days } = extension;
  if (days !== undefined && days <= most) return [];
  return [{ fault: 'extension-too-long', where: `${days ?? 'any number of'} days of ${most}` }];
}

function entryFaults({ entersAt, commands }: Flow): FlowFault[] {
  return (commands.submit?.to ?? [])
    .filter((stage) => stage !== entersAt)
    .map((stage): FlowFault => ({ fault: 'entry-differs', where: `${stage} for ${entersAt}` }));
}
