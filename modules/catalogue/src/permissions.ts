import type { PermissionTable } from '@tongban/http';

export const cataloguePermissions = {
  // What government does and how is public (政府信息公开条例).
  'catalogue.read': { who: 'anyone' },
} satisfies PermissionTable;
