import type { PermissionTable } from '@tongban/http';

export const verificationPermissions = {
  /** Not under a session: every request is signed by a system and checked against its contract. */
  'verification.ask': { who: 'anyone' },
  /** The heads of the log are for everybody to keep. */
  'verification.heads': { who: 'anyone' },
  'verification.own-receipts': { who: 'person', minimumAssurance: 2 },
  'verification.own-face': { who: 'person', minimumAssurance: 2 },
  'verification.look': {
    who: 'officer',
    roles: ['operator', 'auditor', 'organ-head', 'security-administrator'],
  },
  'verification.receipts': { who: 'officer', roles: ['operator', 'auditor'] },
  'verification.propose': { who: 'officer', roles: ['operator'] },
  'verification.approve': { who: 'officer', roles: ['organ-head', 'operator'] },
  'verification.release': { who: 'officer', roles: ['operator', 'security-administrator'] },
  'verification.keys': { who: 'officer', roles: ['operator'] },
  'verification.change-keys': { who: 'officer', roles: ['organ-head', 'operator'] },
  'verification.alarms': {
    who: 'officer',
    roles: ['operator', 'auditor', 'security-administrator'],
  },
  'verification.canaries': { who: 'officer', roles: ['security-administrator'] },
} as const satisfies PermissionTable;

export const lookRoles = verificationPermissions['verification.look'].roles;
export const receiptRoles = verificationPermissions['verification.receipts'].roles;
export const alarmRoles = verificationPermissions['verification.alarms'].roles;
export const canaryRoles = verificationPermissions['verification.canaries'].roles;
