import { taskParts, taskTables } from '@tongban/exchange-protocol';
import type { TaskPart } from '@tongban/exchange-protocol';
import type { Contract, ContractCode } from '../domain/contract.ts';
import { nationalContract, words } from './national-v1.ts';

const { up_task_general_basic: _, ...tablesOfBefore } = nationalContract.tables;
const { fields: fieldsOfBefore = {} } = nationalContract;

const basic =
  words(`task_code catalog_code task_handle_item task_name task_type dept_name dept_code dept_type entrust_name
  power_source use_level project_type server_type accept_condition handle_flow handle_type anticipate_day anticipate_type
  anticipate_explain promise_day promise_type promise_explain special_procedure limit_scene_num is_fee fee_basis link_way
  supervise_way transact_addr transact_time is_single_login app_is_single_login link_addr mobile_terminal_url task_state
  task_version`);

const extend =
  words(`task_code task_version is_entry_center is_online online_handle_url online_handle_depth handle_area
  is_express is_pay_online is_schedule is_service_terminals result_name result_type other_dept user_topic_type
  corp_topic_type limit_explain`);

const fieldsOfPart: Readonly<Record<TaskPart, readonly string[]>> = {
  basic,
  extend,
  material: fieldsOfBefore['up_task_general_material']!,
  fee_project: fieldsOfBefore['up_task_general_fee_project']!,
  questions: fieldsOfBefore['up_task_general_questions']!,
};

/**
 * The second version of the national interface (handbook of the field 10.4). What a receiver of the first could not read: the
 * basic row carries what stood in the extension, time limits have the national unit numbers, and punishment, collection and
 * public services have tables of their own; every published task is told from the beginning and not from its first case on.
 */
export const nationalV2: Contract = {
  code: 'national-v2' as ContractCode,
  tables: {
    ...Object.fromEntries(
      taskTables.map((table) => [table, table.endsWith('_basic') ? 'cases' : 'items'] as const),
    ),
    ...tablesOfBefore,
  },
  fields: {
    ...fieldsOfBefore,
    ...Object.fromEntries(
      taskTables.map((table) => {
        const part = taskParts.find((one) => table.endsWith(`_${one}`))!;
        return [table, fieldsOfPart[part]];
      }),
    ),
    up_pro_accept: [
      ...fieldsOfBefore['up_pro_accept']!,
      ...words('contact_name legal task_handle_item accept_doc_no'),
    ],
    up_pro_result: [...fieldsOfBefore['up_pro_result']!, 'satisfaction'],
    up_pro_special_procedure: [
      ...fieldsOfBefore['up_pro_special_procedure']!,
      ...words('special_name handle_user_name'),
    ],
    up_lic_data: [
      ...fieldsOfBefore['up_lic_data']!,
      ...words(
        'holder_name holder_code holder_code_type area_code license_type effective_date expiry_date',
      ),
    ],
    up_task_directory: [...fieldsOfBefore['up_task_directory']!, 'plan_effective_date'],
  },
};

/** The versions of the national interface that this platform can publish, side by side for as long as destinations need it. */
export const nationalContracts: readonly Contract[] = [nationalContract, nationalV2];
