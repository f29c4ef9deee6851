import type { ReadCase } from '@tongban/cases';
import { rowGuidOf } from '@tongban/exchange-protocol';
import { specialProcedureLabels } from '@tongban/vocabulary';
import type { MappedRow } from '../publishing/mapped-row.ts';
import { common, guidOf, officerOf } from './case-facts.ts';
import type { Facts } from './case-facts.ts';

/** 办理环节: one row a step. */
export async function processRow(facts: Facts, name: string, code: string): Promise<MappedRow> {
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

/** 特别程序: one row for each, changed when it ends. Its reason is free text and stays here. */
export async function specialRows(facts: Facts, read: ReadCase): Promise<MappedRow[]> {
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
        special_name: specialProcedureLabels[begun.kind].zh,
        handle_user_name: await officerOf(facts.words, begun.by),
        special_time: begun.at,
        special_days: begun.days,
        end_time: ended,
      },
    },
  ];
}
