import type { PermissionTable } from '@tongban/http';

/** Who may use the routes about drafts, files and documents. Whose they are is asked in the handlers. */
export const paperPermissions: PermissionTable = {
  'draft.write': { who: 'person' },
  'attachment.upload': { who: 'person' },
  'attachment.open': { who: 'signed-in' },
  'document.open': { who: 'signed-in' },
  'document.present': { who: 'person' },
};
