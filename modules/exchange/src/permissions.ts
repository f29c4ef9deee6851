import type { PermissionTable } from '@tongban/http';

export const exchangePermissions = {
  'exchange.operate': { who: 'officer', roles: ['operator'] },
} as const satisfies PermissionTable;
