import type { Contract, ContractCode } from '../domain/contract.ts';

/**
 * What the national government-service platform is owed, in the first version of its interface. Tasks travel in the lane of
 * cases, because an accepted case that comes before the version of its task would be refused.
 */
export const nationalContract: Contract = {
  code: 'national-v1' as ContractCode,
  tables: {
    up_task_general_basic: 'cases',
    up_pro_accept: 'cases',
    up_pro_process: 'cases',
    up_pro_special_procedure: 'cases',
    up_pro_material: 'cases',
    up_pro_result: 'cases',
    up_lic_data: 'cases',
    up_task_directory: 'items',
    up_task_general_extend: 'items',
    up_task_general_material: 'items',
    up_task_general_fee_project: 'items',
    up_task_general_questions: 'items',
    up_task_hook: 'items',
    up_zone_organization: 'items',
    up_uc_gov_org: 'items',
    up_uc_gov_region: 'items',
    up_uc_gov_staff: 'items',
    up_uc_province_user: 'items',
    up_uc_corporator_identity: 'items',
    up_uc_corporator_account: 'items',
    up_evaluation: 'evaluations',
    up_evaluation_rectification: 'evaluations',
  },
  // Frozen: a destination on this version goes on receiving exactly these. What is new belongs to the next version.
  fields: {
    up_task_general_basic:
      words(`task_code catalog_code task_name task_type task_version task_state dept_code dept_name use_level
      project_type promise_day promise_type anticipate_day anticipate_type is_fee result_name`),
    up_pro_accept:
      words(`project_no catalog_code task_code task_name task_version project_name project_type org_code org_name
      handle_user_name applyer_name applyer_type applyer_page_type applyer_page_code apply_date apply_type accept_date
      promise_date`),
    up_pro_process: words(
      `project_no process_name event_name event_start_time event_end_time handle_user_name`,
    ),
    up_pro_special_procedure: words('project_no special_type special_time special_days end_time'),
    up_pro_material: words('project_no material_name get_type get_num'),
    up_pro_result: words(
      'project_no result_date result_type result_cetr_name result_cetr_no is_delivery_results',
    ),
    up_lic_data: words(
      'license_name license_no issue_org_code issue_org_name issue_date license_state project_no',
    ),
    up_task_directory: words(
      'catalog_code local_catalog_code task_name task_type task_state task_version use_level by_law plan_cancel_date',
    ),
    up_task_general_extend:
      words(`task_code task_version power_source service_object accept_condition limit_scene_num
      is_entry_center is_online online_handle_depth handle_area is_express is_pay_online is_schedule is_service_terminals
      is_single_login app_is_single_login result_name result_type other_dept user_topic_type corp_topic_type limit_explain
      transact_addr transact_time link_way supervise_way`),
    up_task_general_material: words(
      'task_code material_name material_type material_form is_need page_num by_law is_shared fill_explain',
    ),
    up_task_general_fee_project: words('task_code fee_name fee_standard by_law is_desc'),
    up_task_general_questions: words('task_code question answer'),
    up_task_hook:
      words(`catalog_code local_catalog_code hook_state link_addr mobile_terminal_url app_url mini_program_url
      is_single_login single_login_url single_login_parameters is_alive dead_channels`),
    up_zone_organization: words('region_code region_name org_code org_name org_level'),
    up_uc_gov_org: words(
      'org_code org_name org_short_name org_level region_code parent_org_code address phone',
    ),
    up_uc_gov_region: words('region_code region_name region_level parent_region_code'),
    up_uc_gov_staff: words('staff_code staff_name org_code posts staff_state'),
    up_uc_province_user: words('user_id cert_type cert_key real_level real_time user_state'),
    up_uc_corporator_identity: words('corp_code corp_name corp_code_type corp_state'),
    up_uc_corporator_account: words('account_id corp_code user_id account_role account_state'),
    up_evaluation:
      words(`project_no task_code service_number channel satisfaction indicators is_amended evaluated_at
      evaluator_type`),
    up_evaluation_rectification: words('project_no task_code rectified_at'),
  },
};

export function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
