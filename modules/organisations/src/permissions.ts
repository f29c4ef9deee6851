import type { PermissionTable } from '@tongban/http';

export const organisationsPermissions = {
  // Which regions and organs there are is public.
  'organisations.read': { who: 'anyone' },
} satisfies PermissionTable;
