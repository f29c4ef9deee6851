import { owedIn } from './deferral.ts';
import { endedUndone } from './fee.ts';
import type { Flow, FlowCommand } from './flow.ts';
import { caseStatuses } from './words.ts';
import type { CaseAction, CaseStatus } from './words.ts';

/** Where a case lies with somebody, so that somebody else can take it over. */
const inWork: readonly CaseStatus[] = [
  'pre-review',
  'received',
  'accepted',
  'under-examination',
  'special-procedure',
  'joint-handling',
  'awaiting-decision',
  'forwarded',
  'granted',
  'in-production',
  'ready-for-collection',
  'requested',
  'booked',
  'attended',
  'informed',
];

/** From what is handed in until it is decided. */
const chargedIn: readonly CaseStatus[] = [
  'pre-review',
  'received',
  'accepted',
  'under-examination',
  'special-procedure',
  'joint-handling',
  'awaiting-decision',
  'forwarded',
];

/** A case that is not filed away can go on under another version of its flow. */
const running: readonly CaseStatus[] = caseStatuses.filter((status) => status !== 'closed');

/**
 * What an organ may do with a case whatever its flow: who works on it is the organ's own order, and recusal
 * (公安机关办理行政案件程序规定 Arts 17–23) is never left out by a flow file.
 */
const standingCommands: Readonly<Partial<Record<CaseAction, FlowCommand>>> = {
  'migrate-flow': { from: running, to: running, who: ['system'] },
  reassign: { from: inWork, to: inWork, who: ['organ-head'] },
  'stand-aside': {
    from: inWork,
    to: inWork,
    who: ['acceptor', 'examiner', 'inspector', 'approver', 'organ-head', 'certificate-maker'],
    law: '公安机关办理行政案件程序规定 Art 17',
  },
  'order-recusal': {
    from: inWork,
    to: inWork,
    who: ['organ-head'],
    law: '公安机关办理行政案件程序规定 Art 18',
  },
  // What a service costs is a matter of its item, not of its flow.
  'record-fee': {
    from: chargedIn,
    to: chargedIn,
    who: ['acceptor'],
    law: '行政许可法 Art 59',
  },
  // 容缺受理: what was accepted without a paper is handed in later, in whatever flow.
  'supply-deferred': { from: owedIn, to: owedIn, who: ['applicant'] },
  'remind-deferred': {
    from: owedIn,
    to: owedIn,
    who: ['acceptor', 'examiner', 'approver', 'system'],
  },
  'refuse-deferred': { from: owedIn, to: owedIn, who: ['acceptor', 'examiner', 'approver'] },
  'lapse-deferred': { from: owedIn, to: [...owedIn, 'terminated'], who: ['system'] },
  'record-refund': { from: endedUndone, to: endedUndone, who: ['acceptor'] },
};

/** The action as the flow has it, or as it holds in every flow. */
export function commandIn(flow: Flow, action: CaseAction): FlowCommand | undefined {
  return flow.commands[action] ?? standingCommands[action];
}
