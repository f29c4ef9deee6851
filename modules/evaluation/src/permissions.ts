import type { PermissionTable } from '@tongban/http';

export const evaluationPermissions = {
  'evaluation.read': { who: 'anyone' },
  // Nobody who handles cases reads ratings one by one: the evaluator stays unknown to the rated.
  'evaluation.manage': { who: 'officer', roles: ['evaluation-administrator'] },
} as const satisfies PermissionTable;
