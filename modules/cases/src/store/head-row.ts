import type { Calendar } from '@tongban/calendar';
import type { StreamEnd } from '@tongban/ledger';
import type { Case } from '../domain/case.ts';
import { followUpOf } from '../domain/follow-up.ts';
import type { CaseSettings } from '../domain/settings.ts';
import { dueOf } from '../domain/time-limit.ts';
import { workStageOf } from '../domain/work-stage.ts';
import type { CaseId } from '../domain/words.ts';
import { flowByHash } from '../flows/published-flows.ts';

export interface HeadWorld {
  readonly calendar: Calendar;
  readonly settings: CaseSettings;
}

/** A case, and the end of its stream that it was evolved from. */
export interface CaseHead {
  readonly caseId: CaseId;
  readonly state: Case;
  readonly end: StreamEnd;
}

/** The head's columns, all derived from the state and the calendar. Undefined members are null in the table. */
export function headRow({ caseId, state, end }: CaseHead, world: HeadWorld): object {
  const { filing } = state;
  if (filing === undefined) throw new Error('A case without a filing has no head.');
  const due = dueOf(state, world.calendar, world.settings);
  const followUp = followUpOf(state, world.calendar, world.settings, due);
  return {
    case_id: caseId,
    case_number: filing.caseNumber,
    item_code: filing.itemCode,
    region_code: filing.regionCode,
    organ_id: filing.organId,
    branch_code: filing.branchCode,
    applicant_id: filing.applicantId,
    agent_id: filing.agentId,
    channel: filing.channel,
    delivery: filing.delivery.method,
    status: state.status,
    stage: workStageOf(state, flowByHash(filing.flow.hash)),
    submitted_at: state.submittedAt,
    accepted_at: state.acceptedAt,
    decided_on: state.decision?.on,
    ended_at: state.endedAt,
    due_on: due.on,
    due_estimated: due.estimated,
    statutory_on: due.statutoryOn,
    reminder_on: due.colours.reminder,
    yellow_on: due.colours.yellow,
    red_on: due.colours.red,
    double_red_on: due.colours.doubleRed,
    queue_on: due.on ?? 'infinity',
    claimed_by: state.claimedBy,
    follow_up: followUp?.action,
    follow_up_at: followUp?.at,
    version: end.version,
    hash: `\\x${Buffer.from(end.hash).toString('hex')}`,
  };
}
