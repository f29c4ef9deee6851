import type { Contract, ContractCode } from './contract.ts';

/**
 * What the national government-service platform is owed. Tasks travel in the lane of cases, because an accepted case
 * that comes before the version of its task would be refused.
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
    up_evaluation: 'evaluations',
    up_evaluation_rectification: 'evaluations',
  },
};
