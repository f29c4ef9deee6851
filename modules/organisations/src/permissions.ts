import type { PermissionTable } from '@tongban/http';

export const organisationsPermissions = {
  // Which regions and organs there are is public.
  'organisations.read': { who: 'anyone' },
  // Whose post it is, and who heads the organ, is asked behind the door.
  'delegation.manage': {
    who: 'officer',
    roles: [
      'acceptor',
      'examiner',
      'inspector',
      'approver',
      'organ-head',
      'certificate-maker',
      'supervisor',
      'legal-reviewer',
    ],
  },
} satisfies PermissionTable;
