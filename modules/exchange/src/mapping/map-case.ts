import type { Case, CaseNotice, Filing, ReadCase } from '@tongban/cases';
import { maskName, parseCitizenId } from '@tongban/citizen-ids';
import { paperTypes, rowGuidOf } from '@tongban/exchange-protocol';
import type { FieldSeal } from '@tongban/exchange-protocol';
import { dayOf } from '@tongban/kernel';
import type { Instant } from '@tongban/kernel';
import type { MappedRow } from '../publishing/mapped-row.ts';
import type { CaseWords, TaskWords } from './case-words.ts';

export interface CaseMapping {
  readonly words: CaseWords;
  readonly seal: FieldSeal;
}

/**
 * The rows a case event is worth to the national platform, in the order in which it takes them: task, acceptance, then what
 * hangs on the acceptance. Rows are made of the case as it stood right after the event; what has not changed is passed over
 * when they are published. A case that was never accepted is not reported.
 */
export async function mapCase(
  { words, seal }: CaseMapping,
  notice: CaseNotice,
  read: ReadCase,
): Promise<MappedRow[]> {
  const { event } = notice;
  const { state } = read;
  const { filing } = state;
  if (filing === undefined || !isReported(state)) return [];
  const task = await words.task(filing);
  const facts = { ...notice, state, filing, task, words };
  const acceptance = async () => [
    taskRow(facts),
    await acceptRow(facts, read, seal),
    ...materialRows(facts),
  ];
  switch (event.type) {
    case 'CaseAccepted':
    case 'CaseDeemedAccepted':
      return [...(await acceptance()), await processRow(facts, '受理', '1')];
    case 'CaseClaimed':
      return [await processRow(facts, '审查', '2')];
    case 'SpecialProcedureStarted':
    case 'SpecialProcedureEnded':
      return specialRows(facts, read);
    case 'TimeLimitExtended':
      return [await processRow(facts, '延期', '4')];
    case 'DecisionMade':
      // What is decided at once was never accepted by an act of its own; the acceptance is reported with the decision.
      return [
        ...(state.acceptedAt === undefined ? await acceptance() : []),
        await processRow(facts, '决定', '3'),
        ...resultRows(facts, read),
      ];
    case 'CaseWithdrawn':
    case 'CaseTerminated':
    case 'ProductionFinished':
    case 'ResultDelivered':
      return resultRows(facts, read);
    case 'CaseEvaluated':
    case 'EvaluationAmended':
      return [evaluationRow(facts)];
    default:
      return [];
  }
}

interface Facts extends CaseNotice {
  readonly state: Case;
  readonly filing: Filing;
  readonly task: TaskWords;
  readonly words: CaseWords;
}

/** Accepted by an organ, or decided at once without a separate acceptance. */
function isReported({ acceptedAt, decision }: Case): boolean {
  return acceptedAt !== undefined || decision !== undefined;
}

const guidOf = {
  task: ({ task }: Facts) => rowGuidOf('up_task_general_basic', task.taskCode),
  accept: ({ caseId }: Pick<Facts, 'caseId'>) => rowGuidOf('up_pro_accept', caseId, caseId),
};

function common(facts: Facts, at: Instant) {
  return {
    subject: facts.filing.caseNumber as string,
    organCode: facts.filing.organId,
    day: dayOf(at),
    at,
  };
}

function taskRow(facts: Facts): MappedRow {
  const { task, filing, words, state } = facts;
  const at = acceptedAt(state);
  return {
    ...common(facts, at),
    rowGuid: guidOf.task(facts),
    table: 'up_task_general_basic',
    subject: task.taskCode,
    fields: {
      task_code: task.taskCode,
      catalog_code: task.catalogCode,
      task_name: task.name,
      task_type: task.itemType,
      task_version: String(task.version),
      task_state: '1',
      dept_code: filing.organId,
      dept_name: words.organName(filing.organId) ?? '',
      use_level: task.useLevel,
      project_type: task.projectType,
      promise_day: task.promised.amount,
      promise_type: task.promised.unit,
      ...(task.statutory !== undefined && {
        anticipate_day: task.statutory.amount,
        anticipate_type: task.statutory.unit,
      }),
      is_fee: task.isFee ? '1' : '0',
      result_name: task.results.join('；'),
    },
  };
}

async function acceptRow(facts: Facts, read: ReadCase, seal: FieldSeal): Promise<MappedRow> {
  const { filing, state, task, words } = facts;
  const at = acceptedAt(state);
  const person = await words.applicant(filing.applicantId);
  const number = person?.idNumber;
  const promised = words.promisedOn(read);
  return {
    ...common(facts, at),
    rowGuid: guidOf.accept(facts),
    table: 'up_pro_accept',
    parent: guidOf.task(facts),
    fields: {
      project_no: filing.caseNumber,
      catalog_code: task.catalogCode,
      task_code: task.taskCode,
      task_name: task.name,
      task_version: String(task.version),
      project_name: `${task.name}申请`,
      project_type: task.projectType,
      org_code: filing.organId,
      org_name: words.organName(filing.organId) ?? '',
      handle_user_name: await officerOf(words, state.acceptedBy),
      applyer_name: person?.name === undefined ? '' : maskName(person.name),
      applyer_type: '1',
      applyer_page_type: paperTypes.citizen,
      applyer_page_code: number === undefined ? null : seal.seal(number, filing.caseNumber),
      apply_date: dayOf(state.submittedAt ?? at),
      apply_type: filing.channel === 'window' ? '1' : '2',
      accept_date: dayOf(at),
      promise_date: promised ?? null,
    },
    ...(number !== undefined && !parseCitizenId(number).ok && { fault: 'citizen-number-wrong' }),
  };
}

async function processRow(facts: Facts, name: string, code: string): Promise<MappedRow> {
  const { event, filing, version, words } = facts;
  return {
    ...common(facts, event.at),
    rowGuid: rowGuidOf('up_pro_process', `${facts.caseId}/${version}`, facts.caseId),
    table: 'up_pro_process',
    parent: guidOf.accept(facts),
    fields: {
      project_no: filing.caseNumber,
      process_name: name,
      event_name: code,
      event_start_time: event.at,
      event_end_time: event.at,
      handle_user_name: await officerOf(words, event.by),
    },
  };
}

function materialRows(facts: Facts): MappedRow[] {
  const { filing, words, state } = facts;
  const counts = new Map<string, number>();
  for (const { materialKey } of filing.attachments) {
    counts.set(materialKey, (counts.get(materialKey) ?? 0) + 1);
  }
  return [...counts].map(([materialKey, count]) => ({
    ...common(facts, acceptedAt(state)),
    rowGuid: rowGuidOf('up_pro_material', `${facts.caseId}/${materialKey}`, facts.caseId),
    table: 'up_pro_material',
    parent: guidOf.accept(facts),
    fields: {
      project_no: filing.caseNumber,
      material_name: words.materialName(materialKey) ?? materialKey,
      get_type: '2',
      get_num: count,
    },
  }));
}

/** 特别程序: one row for each, changed when it ends. Its reason is free text and stays here. */
function specialRows(facts: Facts, read: ReadCase): MappedRow[] {
  const events = read.events;
  const start = events.findLastIndex(({ type }) => type === 'SpecialProcedureStarted');
  const begun = events[start];
  if (begun?.type !== 'SpecialProcedureStarted') return [];
  const ended = facts.event.type === 'SpecialProcedureEnded' ? facts.event.at : null;
  return [
    {
      ...common(facts, begun.at),
      rowGuid: rowGuidOf('up_pro_special_procedure', `${facts.caseId}/${start}`, facts.caseId),
      table: 'up_pro_special_procedure',
      parent: guidOf.accept(facts),
      fields: {
        project_no: facts.filing.caseNumber,
        special_type: begun.kind,
        special_time: begun.at,
        special_days: begun.days,
        end_time: ended,
      },
    },
  ];
}

/** One result a case: made with the decision or the end, changed when the result is in the applicant's hands. */
function resultRows(facts: Facts, { events }: ReadCase): MappedRow[] {
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
    },
  };
  return certificate === undefined || !isGranted
    ? [result]
    : [result, licenceRow(facts, certificate, end.at)];
}

const endingTypes = new Set(['DecisionMade', 'CaseWithdrawn', 'CaseTerminated']);

/** 办理结果: 1 granted, 2 denied, 3 withdrawn, 4 terminated [assumed numbers of the interface]. */
const resultTypes: Readonly<Record<string, string>> = {
  granted: '1',
  denied: '2',
  CaseWithdrawn: '3',
  CaseTerminated: '4',
};

function licenceRow(facts: Facts, number: string, at: Instant): MappedRow {
  const { filing, task, words } = facts;
  return {
    ...common(facts, at),
    rowGuid: rowGuidOf('up_lic_data', facts.caseId, facts.caseId),
    table: 'up_lic_data',
    parent: guidOf.accept(facts),
    fields: {
      license_name: task.results[0] ?? task.name,
      license_no: number,
      issue_org_code: filing.organId,
      issue_org_name: words.organName(filing.organId) ?? '',
      issue_date: dayOf(at),
      license_state: '1',
      project_no: filing.caseNumber,
    },
  };
}

/** 一事一评. Who rated is not told: the rated organ's superiors must not learn it from here either. */
function evaluationRow(facts: Facts): MappedRow {
  const { event, filing, task } = facts;
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
      evaluator_type: '1',
    },
  };
}

function acceptedAt({ acceptedAt: at, submittedAt }: Case): Instant {
  return at ?? submittedAt!;
}

async function officerOf(words: CaseWords, actor: string | undefined): Promise<string> {
  const officerId = actor?.startsWith('officer:') === true ? actor.slice('officer:'.length) : actor;
  if (officerId === undefined || officerId.includes(':')) return '';
  const name = await words.officerName(officerId);
  return name === undefined ? '' : maskName(name);
}
