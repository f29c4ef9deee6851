import type { Implementation, PinnedItem } from '@tongban/catalogue';
import { rowGuidOf } from '@tongban/exchange-protocol';
import type { Day, Instant } from '@tongban/kernel';
import {
  contactWayLabels,
  materialFormLabels,
  materialNecessityLabels,
  materialTypeLabels,
  onlineServiceLabels,
  powerSourceLabels,
  resultTypeLabels,
  serviceObjectLabels,
  wordsOf,
} from '@tongban/vocabulary';
import type { ItemState } from '@tongban/vocabulary';
import type { MappedRow } from '../publishing/mapped-row.ts';

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
      task_state: states[state],
      task_version: String(item.version),
      use_level: [...item.levels].map((level) => levels[level]).join(','),
      by_law: item.legalBasis.join('；'),
      plan_cancel_date: item.elements.plannedCancelOn ?? null,
    },
  };
}

/** What an organ's implementation is beside its basic row: online handling, materials, fees and questions (实施清单). */
export function implementationRows(of: Implementation, run: ItemRun): MappedRow[] {
  const { implementationCode: taskCode, item, organ } = of;
  const row = (table: string, key: string, fields: Record<string, unknown>): MappedRow => ({
    ...run,
    rowGuid: rowGuidOf(table, key === '' ? taskCode : `${taskCode}/${key}`),
    table,
    subject: taskCode,
    organCode: organ.organId,
    fields: { task_code: taskCode, ...fields },
  });
  return [
    row('up_task_general_extend', '', extendFields(of)),
    ...of.materials.map(({ materialKey, name, demand, obtainedBySharing }) =>
      row('up_task_general_material', materialKey, {
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
      row('up_task_general_fee_project', name, {
        fee_name: name,
        fee_standard: standard,
        by_law: basis,
        is_desc: reduction ?? null,
      }),
    ),
    ...item.elements.questions.map(({ question, answer }) =>
      row('up_task_general_questions', question.zh, { question: question.zh, answer: answer.zh }),
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

function contactsOf(ways: PinnedItem['elements']['consultation']): string {
  return ways.map((way) => codeOf(contactWayLabels, way)).join(',');
}

/** The national number of a word: its place in the element dictionary, from 1. */
function codeOf<Word extends string>(
  labels: Parameters<typeof wordsOf<Word>>[0],
  word: Word,
): string {
  return String(wordsOf(labels).indexOf(word) + 1);
}

const yes = (is: boolean) => (is ? '1' : '0');

/** 事项状态: 1 in use, 2 suspended, 3 withdrawn. */
const states: Readonly<Record<ItemState, string>> = {
  'in-force': '1',
  suspended: '2',
  withdrawn: '3',
};

/** 行使层级. */
const levels = { ministry: '1', province: '2', city: '3', county: '4', station: '5' } as const;

/** 通办范围: nationwide, province, city, county. */
const areas = { nationwide: '1', province: '2', city: '3', local: '4' } as const;
