import type { PermissionTable } from '@tongban/http';

export const cataloguePermissions = {
  // What government does and how is public (政府信息公开条例).
  'catalogue.read': { who: 'anyone' },
  'catalogue.look-into': {
    who: 'officer',
    roles: ['item-administrator', 'legal-reviewer', 'supervisor'],
  },
  'catalogue.maintain': { who: 'officer', roles: ['item-administrator'] },
  'catalogue.review': { who: 'officer', roles: ['legal-reviewer'] },
  'catalogue.hook': { who: 'officer', roles: ['item-administrator'] },
  'catalogue.confirm-hook': { who: 'officer', roles: ['item-administrator', 'legal-reviewer'] },
  'catalogue.act-on-many': { who: 'officer', roles: ['item-administrator', 'legal-reviewer'] },
} satisfies PermissionTable;
