import { json, sql } from '@tongban/database';
import type { Transaction } from '@tongban/database';
import { dayOf } from '@tongban/kernel';
import type { Instant } from '@tongban/kernel';
import type { CaseEvent } from '../domain/case-event.ts';
import type { AskedDepartment } from '../domain/consultation.ts';
import type { Part } from '../domain/handling.ts';
import type { CaseId } from '../domain/words.ts';
import type { CaseSubscription } from '../subscriptions/case-event-reader.ts';

/** Keeps the list of what departments were asked, in the transaction that marks the events as read. */
export const opinionRequestsSubscription: CaseSubscription = {
  name: 'cases.opinion-requests',
  async run(tx, notices) {
    for (const { caseId, event, filing } of notices) {
      await follow(tx, caseId, { event, parts: filing.handling?.parts ?? [] });
    }
  },
};

async function follow(
  tx: Transaction,
  caseId: CaseId,
  { event, parts }: { event: CaseEvent; parts: readonly Part[] },
): Promise<void> {
  switch (event.type) {
    case 'OpinionsRequested':
      return ask(tx, caseId, event.at, event.departments);
    // The departments of a joint matter begin when it is accepted.
    case 'CaseAccepted':
    case 'CaseDeemedAccepted':
      return ask(tx, caseId, event.at, departmentsOf(parts));
    case 'PartFinished': {
      const part = parts.find(({ key }) => key === event.part);
      return setState(tx, caseId, part ? [part.department] : [], 'answered');
    }
    case 'OpinionGiven':
      return setState(tx, caseId, [event.department], 'answered');
    case 'OpinionsLapsed':
      return setState(tx, caseId, event.departments, 'late');
    case 'DecisionMade':
    case 'CaseWithdrawn':
    case 'CaseTerminated':
      await tx.run(sql`
        update cases.opinion_requests
           set state = 'over'
         where case_id = ${caseId}
           and state <> 'answered'
      `);
  }
}

/** A department once, with the longest time that one of its parts has. */
function departmentsOf(parts: readonly Part[]): AskedDepartment[] {
  const groups = Map.groupBy(
    parts,
    ({ department }) => `${department.organId}/${department.branchCode}`,
  );
  return [...groups.values()].map((own) => ({
    ...own[0]!.department,
    withinWorkingDays: Math.max(...own.map((part) => part.withinWorkingDays)),
  }));
}

async function ask(
  tx: Transaction,
  caseId: CaseId,
  at: Instant,
  departments: readonly AskedDepartment[],
): Promise<void> {
  if (departments.length === 0) return;
  const rows = json(
    departments.map(({ organId, branchCode, withinWorkingDays }) => ({
      case_id: caseId,
      organ_id: organId,
      branch_code: branchCode,
      asked_on: dayOf(at),
      within_days: withinWorkingDays,
      state: 'open',
    })),
  );
  // A second round asks anew; an event that is told twice changes nothing.
  await tx.run(sql`
    insert into cases.opinion_requests (case_id, organ_id, branch_code, asked_on, within_days, state)
    select case_id, organ_id, branch_code, asked_on, within_days, state
      from json_populate_recordset(null::cases.opinion_requests, ${rows}::json)
        on conflict on constraint opinion_requests_pkey
        do update set asked_on = excluded.asked_on, within_days = excluded.within_days, state = 'open'
  `);
}

async function setState(
  tx: Transaction,
  caseId: CaseId,
  departments: readonly { organId: string; branchCode: string }[],
  state: 'answered' | 'late',
): Promise<void> {
  await tx.run(sql`
    update cases.opinion_requests as request
       set state = ${state}
      from unnest(${departments.map(({ organId }) => organId)}::text[],
                  ${departments.map(({ branchCode }) => branchCode)}::text[])
             as department (organ_id, branch_code)
     where request.case_id = ${caseId}
       and request.organ_id = department.organ_id
       and request.branch_code = department.branch_code
  `);
}
