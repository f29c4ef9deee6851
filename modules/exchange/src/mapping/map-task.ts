import type { Implementation } from '@tongban/catalogue';
import type { TaskFamily } from '@tongban/exchange-protocol';
import {
  contactWayLabels,
  implementerKindLabels,
  powerSourceLabels,
  processingFormLabels,
  serviceObjectLabels,
  specialProcedureLabels,
} from '@tongban/vocabulary';
import type { ContactWay, ItemState } from '@tongban/vocabulary';
import type { MappedRow } from '../publishing/mapped-row.ts';
import { codeOf, itemStates, timeUnits, useLevels, yes } from './national-codes.ts';
import { taskRowGuid } from './task-row-guid.ts';

/** A task as the second version of the interface tells it: how an organ carries out a version of an item. */
export interface TaskToTell {
  readonly implementation: Implementation;
  readonly state: ItemState;
  /** The steps of its flow, in their order. */
  readonly steps: readonly string[];
  /** Its page for applicants. */
  readonly guideUrl: string;
}

/** Which tables a task is told in, by the type of its power: 02 punishment, 04 collection, 20 public service. */
export function familyOf(itemType: string): TaskFamily {
  const families: Readonly<Record<string, TaskFamily>> = {
    '02': 'punishment',
    '04': 'collection',
    '20': 'public',
  };
  return families[itemType] ?? 'general';
}

/**
 * 实施清单, its basic row: one a version of the task, the same whether the catalogue tells it or the first case that stands on
 * the version.
 */
export function basicRow(task: TaskToTell, run: Pick<MappedRow, 'day' | 'at'>): MappedRow {
  const { implementation } = task;
  const { implementationCode: taskCode, item, organ } = implementation;
  return {
    ...run,
    rowGuid: taskRowGuid(taskCode, item.version),
    table: `up_task_${familyOf(item.itemType.code)}_basic`,
    subject: taskCode,
    organCode: organ.organId,
    fields: { ...whatAndWho(task), ...howAndWhere(task), ...howLong(implementation) },
  };
}

function whatAndWho({ implementation, state }: TaskToTell) {
  const { implementationCode: taskCode, item, organ } = implementation;
  const { elements } = item;
  return {
    task_code: taskCode,
    catalog_code: item.basicCode,
    task_handle_item: item.handlingItems.join('；'),
    task_name: item.name.zh,
    task_type: item.itemType.code,
    task_state: itemStates[state],
    task_version: String(item.version),
    dept_name: organ.name,
    dept_code: organ.organId,
    dept_type: codeOf(implementerKindLabels, elements.implementerKind),
    entrust_name: elements.entrustedBy ?? null,
    power_source: codeOf(powerSourceLabels, elements.powerSource),
    use_level: useLevels[organ.level],
    server_type: elements.serviceObjects.map((one) => codeOf(serviceObjectLabels, one)).join(','),
  };
}

function howAndWhere({ implementation, steps, guideUrl }: TaskToTell) {
  const { item, organ, conditions, maximumVisits, windows, fee, feeRows } = implementation;
  const { elements } = item;
  return {
    accept_condition: conditions.map(({ zh }) => zh).join('；'),
    handle_flow: steps.join('→'),
    handle_type: elements.processingForms
      .map((form) => codeOf(processingFormLabels, form))
      .join(','),
    special_procedure: elements.specialProcedures
      .map((kind) => specialProcedureLabels[kind].zh)
      .join('；'),
    limit_scene_num: maximumVisits,
    is_fee: yes(fee.charged),
    fee_basis: [...new Set(feeRows.map(({ basis }) => basis))].join('；'),
    link_way: contactsOf(elements.consultation),
    supervise_way: contactsOf(elements.supervision),
    transact_addr: windows[0]?.address ?? organ.address ?? null,
    transact_time: windows[0]?.hours ?? organ.hours ?? null,
    is_single_login: yes(elements.singleSignOn.web),
    app_is_single_login: yes(elements.singleSignOn.mobile),
    link_addr: guideUrl,
    mobile_terminal_url: guideUrl,
  };
}

function howLong({ timeLimits: { caseType, promised, statutory } }: Implementation) {
  return {
    project_type: caseType === 'instant' ? '1' : '2',
    anticipate_day: statutory?.amount ?? null,
    anticipate_type: statutory === undefined ? null : timeUnits[statutory.unit],
    anticipate_explain: statutory === undefined ? '法律未规定期限' : null,
    promise_day: promised.amount,
    promise_type: timeUnits[promised.unit],
    promise_explain: caseType === 'instant' ? '当场办结' : null,
  };
}

/** 咨询、监督方式, by their national numbers. */
export function contactsOf(ways: readonly ContactWay[]): string {
  return ways.map((way) => codeOf(contactWayLabels, way)).join(',');
}
