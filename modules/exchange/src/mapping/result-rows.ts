import { certificateTermOf } from '@tongban/cases';
import type { ReadCase } from '@tongban/cases';
import { rowGuidOf } from '@tongban/exchange-protocol';
import type { FieldSeal } from '@tongban/exchange-protocol';
import { dayOf } from '@tongban/kernel';
import type { Instant } from '@tongban/kernel';
import type { MappedRow } from '../publishing/mapped-row.ts';
import { holderFields } from './applicant-fields.ts';
import { common, guidOf } from './case-facts.ts';
import type { Facts } from './case-facts.ts';

/** One result a case: made with the decision or the end, changed when it is in the applicant's hands and when it is rated. */
export async function resultRows(
  facts: Facts,
  { events }: ReadCase,
  seal: FieldSeal,
): Promise<MappedRow[]> {
  const { state, filing, task } = facts;
  const end = events.find(({ type }) => endingTypes.has(type));
  if (end === undefined) return [];
  const number = events.findLast((event) => event.type === 'ProductionFinished');
  const certificate = number?.type === 'ProductionFinished' ? number.certificateNumber : undefined;
  const isGranted = state.decision?.outcome === 'granted';
  const result: MappedRow = {
    ...common(facts, end.at),
    rowGuid: rowGuidOf('up_pro_result', facts.caseId, facts.caseId),
    table: 'up_pro_result',
    parent: guidOf.accept(facts),
    fields: {
      project_no: filing.caseNumber,
      result_date: dayOf(end.at),
      result_type: resultTypes[end.type === 'DecisionMade' ? end.outcome : end.type] ?? '9',
      ...(isGranted && {
        result_cetr_name: task.results[0] ?? '',
        result_cetr_no: certificate ?? null,
      }),
      is_delivery_results: events.some(({ type }) => type === 'ResultDelivered') ? '1' : '0',
      satisfaction: satisfactionOf(events),
    },
  };
  return certificate === undefined || !isGranted
    ? [result]
    : [result, await licenceRow(facts, seal, { number: certificate, at: end.at })];
}

/** The level of the rating in force; null while nobody has rated. */
function satisfactionOf(events: ReadCase['events']): string | null {
  const rated = events.findLast(
    ({ type }) => type === 'CaseEvaluated' || type === 'EvaluationAmended',
  );
  return rated !== undefined && 'level' in rated ? String(rated.level) : null;
}

const endingTypes = new Set(['DecisionMade', 'CaseWithdrawn', 'CaseTerminated']);

/** 办理结果: 1 granted, 2 denied, 3 withdrawn, 4 terminated [assumed numbers of the interface]. */
const resultTypes: Readonly<Record<string, string>> = {
  granted: '1',
  denied: '2',
  CaseWithdrawn: '3',
  CaseTerminated: '4',
};

async function licenceRow(
  facts: Facts,
  seal: FieldSeal,
  { number, at }: { number: string; at: Instant },
): Promise<MappedRow> {
  const { filing, task, words } = facts;
  const holder = await words.applicant(filing.applicantId);
  return {
    ...common(facts, at),
    rowGuid: rowGuidOf('up_lic_data', facts.caseId, facts.caseId),
    table: 'up_lic_data',
    parent: guidOf.accept(facts),
    fields: {
      license_name: task.results[0] ?? task.name,
      license_type: task.results[0] ?? task.name,
      license_no: number,
      issue_org_code: filing.organId,
      issue_org_name: words.organName(filing.organId) ?? '',
      issue_date: dayOf(at),
      ...(await validityOf(facts, at)),
      license_state: '1',
      ...holderFields(holder, seal, filing.caseNumber),
      area_code: filing.regionCode,
      project_no: filing.caseNumber,
    },
  };
}

/** 有效期起止. What holds for good says so; null where neither the law nor its paper sets an end. */
async function validityOf({ state, caseId, words, interfaceVersion }: Facts, at: Instant) {
  if (interfaceVersion === 1) return {};
  const term = certificateTermOf(state);
  if (term !== undefined) {
    return { effective_date: term.from, expiry_date: term.to ?? '长期' };
  }
  const { validUntil } = await words.papers(caseId);
  return { effective_date: dayOf(at), expiry_date: validUntil ?? null };
}

/** 一事一评. Who rated is not told: the rated organ's superiors must not learn it from here either. */
export async function evaluationRow(facts: Facts): Promise<MappedRow> {
  const { event, filing, task, words } = facts;
  const evaluator = await words.applicant(filing.applicantId);
  if (event.type !== 'CaseEvaluated' && event.type !== 'EvaluationAmended') {
    throw new Error('Only a rating makes a row of ratings.');
  }
  return {
    ...common(facts, event.at),
    rowGuid: rowGuidOf('up_evaluation', `${facts.caseId}/1`, facts.caseId),
    table: 'up_evaluation',
    fields: {
      project_no: filing.caseNumber,
      task_code: task.taskCode,
      service_number: '1',
      channel: filing.channel === 'window' ? '4' : filing.channel === 'mini-program' ? '2' : '1',
      satisfaction: String(event.level),
      indicators: [...event.tags],
      is_amended: event.type === 'EvaluationAmended' ? '1' : '0',
      evaluated_at: event.at,
      // 评价人: 1 a person, 2 an organisation.
      evaluator_type: evaluator?.creditCode === undefined ? '1' : '2',
    },
  };
}
