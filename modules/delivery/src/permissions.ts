import type { PermissionTable } from '@tongban/http';

export const deliveryPermissions = {
  'delivery.follow': { who: 'signed-in' },
  'delivery.hand-over': { who: 'officer', roles: ['acceptor', 'certificate-maker'] },
} as const satisfies PermissionTable;
