/** The tables of the national interface this version knows (handbook of the interface, outbound part). */
export const nationalTables = [
  'up_task_directory',
  'up_task_general_basic',
  'up_task_general_extend',
  'up_task_general_material',
  'up_task_general_fee_project',
  'up_task_general_questions',
  'up_task_hook',
  'up_zone_organization',
  'up_pro_accept',
  'up_pro_process',
  'up_pro_special_procedure',
  'up_pro_material',
  'up_pro_result',
  'up_lic_data',
  'up_evaluation',
  'up_evaluation_rectification',
  'up_uc_province_user',
  'up_uc_corporator_identity',
  'up_uc_gov_org',
  'up_uc_gov_region',
  'up_uc_gov_staff',
] as const;

export type NationalTable = (typeof nationalTables)[number];
