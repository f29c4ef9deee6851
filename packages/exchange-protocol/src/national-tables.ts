/**
 * 事项 by the kind of power (national interface): services at request, punishment (type 02), collection (04) and public service (20).
 * From the second version of the interface on each kind has tables of its own.
 */
export const taskFamilies = ['general', 'punishment', 'collection', 'public'] as const;
export type TaskFamily = (typeof taskFamilies)[number];

export const taskParts = ['basic', 'extend', 'material', 'fee_project', 'questions'] as const;
export type TaskPart = (typeof taskParts)[number];

export type TaskTable = `up_task_${TaskFamily}_${TaskPart}`;

export const taskTables: readonly TaskTable[] = taskFamilies.flatMap((family) =>
  taskParts.map((part): TaskTable => `up_task_${family}_${part}`),
);

/** The tables of the national interface that this platform knows, of every version (handbook of the interface, outbound part). */
export const nationalTables: readonly string[] = [
  'up_task_directory',
  ...taskTables,
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
  'up_uc_corporator_account',
  'up_uc_gov_org',
  'up_uc_gov_region',
  'up_uc_gov_staff',
];
