import type { Implementation, PinnedItem } from '@tongban/catalogue';
import { rowGuidOf } from '@tongban/exchange-protocol';
import type { TaskPart } from '@tongban/exchange-protocol';
import type { Day, Instant } from '@tongban/kernel';
import {
  materialFormLabels,
  materialNecessityLabels,
  materialTypeLabels,
  onlineServiceLabels,
  powerSourceLabels,
  resultTypeLabels,
  serviceObjectLabels,
} from '@tongban/vocabulary';
import type { ItemState } from '@tongban/vocabulary';
import type { MappedRow } from '../publishing/mapped-row.ts';
import { contactsOf, familyOf } from './map-task.ts';
import { areas, codeOf, itemStates, useLevels, yes } from './national-codes.ts';

/** When and for whom the rows of a run are made. */
export interface ItemRun {
  readonly day: Day;
  readonly at: Instant;
}

/** The place of an item in the basic catalogue (事项目录), one row an item. The organ is the one that keeps the catalogue. */
export function directoryRow(
  { item, state }: { readonly item: PinnedItem; readonly state: ItemState },
  keeper: string,
  run: ItemRun,
): MappedRow {
  return {
    ...run,
    rowGuid: rowGuidOf('up_task_directory', item.basicCode),
    table: 'up_task_directory',
    subject: item.basicCode,
    organCode: keeper,
    fields: {
      catalog_code: item.basicCode,
      local_catalog_code: item.itemCode,
      task_name: item.name.zh,
      task_type: item.itemType.code,
      task_state: itemStates[state],
      task_version: String(item.version),
      use_level: [...item.levels].map((level) => useLevels[level]).join(','),
      by_law: item.legalBasis.join('；'),
      plan_cancel_date: item.elements.plannedCancelOn ?? null,
    },
  };
}

/**
 * What an organ's implementation is beside its basic row: online handling, materials, fees and questions (实施清单), in the tables
 * of this version of the interface.
 */
export function implementationRows(of: Implementation, run: ItemRun, version = 1): MappedRow[] {
  const { implementationCode: taskCode, item, organ } = of;
  const family = version === 1 ? 'general' : familyOf(item.itemType.code);
  const row = (part: TaskPart, key: string, fields: Record<string, unknown>): MappedRow => ({
    ...run,
    rowGuid: rowGuidOf(`up_task_general_${part}`, key === '' ? taskCode : `${taskCode}/${key}`),
    table: `up_task_${family}_${part}`,
    subject: taskCode,
    organCode: organ.organId,
    fields: { task_code: taskCode, ...fields },
  });
  return [
    row('extend', '', extendFields(of)),
    ...of.materials.map(({ materialKey, name, demand, obtainedBySharing }) =>
      row('material', materialKey, {
        material_name: name.zh,
        material_type: codeOf(materialTypeLabels, demand.type),
        material_form: codeOf(materialFormLabels, demand.form),
        is_need: codeOf(materialNecessityLabels, demand.necessity),
        page_num: demand.copies,
        by_law: demand.basis,
        is_shared: yes(obtainedBySharing),
        fill_explain: demand.instructions ?? null,
      }),
    ),
    ...of.feeRows.map(({ name, standard, basis, reduction }) =>
      row('fee_project', name, {
        fee_name: name,
        fee_standard: standard,
        by_law: basis,
        is_desc: reduction ?? null,
      }),
    ),
    ...item.elements.questions.map(({ question, answer }) =>
      row('questions', question.zh, { question: question.zh, answer: answer.zh }),
    ),
  ];
}

function extendFields({ item, organ, conditions, maximumVisits, windows }: Implementation) {
  const { elements } = item;
  return {
    task_version: String(item.version),
    power_source: codeOf(powerSourceLabels, elements.powerSource),
    service_object: elements.serviceObjects
      .map((one) => codeOf(serviceObjectLabels, one))
      .join(','),
    accept_condition: conditions.map(({ zh }) => zh).join('；'),
    limit_scene_num: maximumVisits,
    is_entry_center: yes(elements.inServiceHall),
    is_online: yes(elements.onlineServices.length > 0),
    online_handle_depth: elements.onlineServices
      .map((one) => codeOf(onlineServiceLabels, one))
      .join(','),
    handle_area: areas[item.scope],
    is_express: yes(item.delivery.includes('courier')),
    is_pay_online: yes(elements.onlinePayment),
    is_schedule: yes(elements.booking),
    is_service_terminals: yes(elements.selfServiceTerminals),
    is_single_login: yes(elements.singleSignOn.web),
    app_is_single_login: yes(elements.singleSignOn.mobile),
    result_name: elements.results.map(({ name }) => name).join('；'),
    result_type: elements.results.map(({ type }) => codeOf(resultTypeLabels, type)).join(','),
    other_dept: elements.jointOrgans.join('；'),
    user_topic_type: elements.topics.person.join(','),
    corp_topic_type: elements.topics.enterprise.join(','),
    limit_explain: elements.quantityLimit ?? null,
    transact_addr: windows[0]?.address ?? organ.address ?? null,
    transact_time: windows[0]?.hours ?? organ.hours ?? null,
    link_way: contactsOf(elements.consultation),
    supervise_way: contactsOf(elements.supervision),
  };
}
