import { sql } from '@tongban/database';
import type { Sql } from '@tongban/database';
import type { Day, Instant } from '@tongban/kernel';
import type { CaseId, CaseStatus, ClockColour } from '../domain/words.ts';

/** A case in a list. */
export interface CaseRow {
  readonly caseId: CaseId;
  readonly caseNumber: string;
  readonly itemCode: string;
  readonly organId: string;
  readonly branchCode: string;
  readonly applicantId: string;
  readonly agentId: string | null;
  readonly status: CaseStatus;
  readonly submittedAt: Instant;
  readonly dueOn: Day | null;
  readonly dueEstimated: boolean;
  readonly colour: ClockColour;
  readonly claimedBy: string | null;
  /** Until when papers are owed that the case was accepted without. */
  readonly owedUntil: Day | null;
  readonly version: number;
  /** The place in the queue: the due day, or `infinity` while no time runs. */
  readonly queueOn: string;
}

/** The colour that holds on the day: the same rule as `colourOn`, on the head's columns. */
export function colourColumn(today: Day): Sql {
  return sql`
    case when head.due_on is null or head.status = 'awaiting-supplement' then 'none'
         when head.double_red_on <= ${today} then 'double-red'
         when head.red_on <= ${today} then 'red'
         when head.yellow_on <= ${today} then 'yellow'
         when head.reminder_on <= ${today} then 'reminder'
         else 'normal' end`;
}

export function caseColumns(today: Day): Sql {
  return sql`
    head.case_id as "caseId", head.case_number as "caseNumber", head.item_code as "itemCode",
    head.organ_id as "organId", head.branch_code as "branchCode",
    head.applicant_id as "applicantId", head.agent_id as "agentId", head.status,
    head.submitted_at as "submittedAt", head.due_on as "dueOn", head.due_estimated as "dueEstimated",
    ${colourColumn(today)} as "colour", head.claimed_by as "claimedBy",
    (select version from cases.case_ends as ending where ending.case_id = head.case_id) as version,
    head.owed_until as "owedUntil", head.queue_on::text as "queueOn"`;
}
