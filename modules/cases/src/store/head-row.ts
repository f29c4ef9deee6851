import type { Calendar } from '@tongban/calendar';
import type { Columns, RowOf } from '@tongban/database';
import type { StreamEnd } from '@tongban/ledger';
import type { Case } from '../domain/case.ts';
import { papersOwed } from '../domain/deferral.ts';
import { followUpOf } from '../domain/follow-up.ts';
import { organAtWork } from '../domain/handling.ts';
import type { CaseSettings } from '../domain/settings.ts';
import { dueOf } from '../domain/time-limit.ts';
import { workStageOf } from '../domain/work-stage.ts';
import type { CaseId } from '../domain/words.ts';
import { flowByHash } from '../flows/published-flows.ts';

export interface HeadWorld {
  /** The calendar that holds in a region. */
  calendarOf(regionCode: string): Calendar;
  readonly settings: CaseSettings;
}

/** A case, and the end of its stream that it was evolved from. */
export interface CaseHead {
  readonly caseId: CaseId;
  readonly state: Case;
  readonly end: StreamEnd;
}

/** The columns of `cases.case_heads`, in the order of the table. */
export const headColumns = {
  case_id: 'uuid',
  case_number: 'text',
  item_code: 'text',
  region_code: 'text',
  organ_id: 'text',
  branch_code: 'text',
  applicant_id: 'text',
  agent_id: 'text',
  channel: 'text',
  delivery: 'text',
  status: 'text',
  stage: 'text',
  submitted_at: 'timestamptz',
  accepted_at: 'timestamptz',
  decided_on: 'date',
  ended_at: 'timestamptz',
  due_on: 'date',
  due_estimated: 'boolean',
  statutory_on: 'date',
  reminder_on: 'date',
  yellow_on: 'date',
  red_on: 'date',
  double_red_on: 'date',
  queue_on: 'date',
  claimed_by: 'text',
  owed_until: 'date',
} as const satisfies Columns;

/** The columns of `cases.case_ends`: what changes with every entry, though lists may show the same. */
export const endColumns = {
  case_id: 'uuid',
  version: 'integer',
  hash: 'bytea',
  follow_up: 'text',
  follow_up_at: 'timestamptz',
} as const satisfies Columns;

export interface HeadRows {
  readonly head: HeadRow;
  readonly end: RowOf<typeof endColumns>;
}

export type HeadRow = RowOf<typeof headColumns>;

/** What the tables hold of the case, all derived from the state and the calendar. Undefined members are null there. */
export function headRows({ caseId, state, end }: CaseHead, world: HeadWorld): HeadRows {
  const calendar = calendarFor(state, world);
  const due = dueOf(state, calendar, world.settings);
  const followUp = followUpOf(state, calendar, world.settings, due);
  return {
    head: showing(caseId, state, due, world),
    end: {
      case_id: caseId,
      version: end.version,
      hash: end.hash,
      follow_up: followUp?.action,
      follow_up_at: followUp?.at,
    },
  };
}

/** What lists show of the case. */
export function headRow(caseId: CaseId, state: Case, world: HeadWorld): HeadRow {
  return showing(caseId, state, dueOf(state, calendarFor(state, world), world.settings), world);
}

function calendarFor({ filing }: Case, world: HeadWorld): Calendar {
  if (filing === undefined) throw new Error('A case without a filing has no head.');
  return world.calendarOf(filing.regionCode);
}

function showing(
  caseId: CaseId,
  state: Case,
  due: ReturnType<typeof dueOf>,
  world: HeadWorld,
): HeadRow {
  const filing = state.filing!;
  return {
    case_id: caseId,
    case_number: filing.caseNumber,
    item_code: filing.itemCode,
    region_code: filing.regionCode,
    organ_id: organAtWork(state),
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
    owed_until: papersOwed(state, world)?.dueOn,
  };
}
