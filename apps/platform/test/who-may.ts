import type { OfficerRole } from '@tongban/vocabulary';

/**
 * Who may knock at which door, written down a second time and apart from the permission table: a rule changed there by
 * mistake does not change here. Every operation of the API must stand here.
 */
export type Audience =
  | 'anyone'
  | 'signed-in'
  | 'officers'
  | { readonly personFrom: 0 | 1 | 2 | 3 }
  | { readonly roles: readonly OfficerRole[] };

export const whoMay: Readonly<Record<string, Audience>> = {
  isAlive: 'anyone',
  isReady: 'anyone',
  readMetrics: 'anyone',
  readOpenApi: 'anyone',
  listRegions: 'anyone',
  readRegion: 'anyone',
  listOrgans: 'anyone',

  readCatalogueSummary: 'anyone',
  listServiceItems: 'anyone',
  suggestServiceItems: 'anyone',
  readGuide: 'anyone',
  readForm: 'anyone',

  getMe: 'anyone',
  askPhoneCode: 'anyone',
  signIn: 'anyone',
  signOut: 'anyone',
  finishStepUp: 'anyone',
  signInOfficer: 'anyone',
  checkSecondFactor: 'anyone',
  listSessions: 'signed-in',
  endAllSessions: 'signed-in',
  endSession: 'signed-in',
  checkRealName: { personFrom: 1 },
  startStepUp: { personFrom: 1 },
  listDataUsage: { personFrom: 1 },
  listMessages: { personFrom: 1 },
  readMessage: { personFrom: 1 },
  readAllMessages: { personFrom: 1 },
  listUndeliveredMessages: { roles: ['operator'] },
  retryUndeliveredMessage: { roles: ['operator'] },

  createDraft: { personFrom: 0 },
  listDrafts: { personFrom: 0 },
  getDraft: { personFrom: 0 },
  saveDraft: { personFrom: 0 },
  deleteDraft: { personFrom: 0 },
  uploadDraftAttachment: { personFrom: 0 },
  removeDraftAttachment: { personFrom: 0 },
  checkDraft: { personFrom: 0 },
  submitDraft: { personFrom: 0 },
};
