type Value = string | undefined;

/** Every address of the portal. Pages build no address by hand. */
export const paths = {
  home: () => '/',
  search: (filters: SearchFilters = {}) => address('/search', { ...filters }),
  guide: (guide: { itemCode: string; region?: Value }) =>
    address(`/guides/${part(guide.itemCode)}`, { region: guide.region }),
  situation: (guide: { itemCode: string; region?: Value; from?: Value }) =>
    address(`/guides/${part(guide.itemCode)}/situation`, {
      region: guide.region,
      from: guide.from,
    }),
  query: (of: { itemCode: string; region?: Value }) =>
    address(`/queries/${part(of.itemCode)}`, { region: of.region }),
  region: (to: { returnTo: string; parent?: Value }) =>
    address('/region', { parent: to.parent, returnTo: to.returnTo }),
  signIn: (to: { returnTo?: Value; again?: Value } = {}) => address('/sign-in', { ...to }),
  signInCode: (to: { returnTo?: Value; again?: Value } = {}) => address('/sign-in/code', { ...to }),
  signInPassword: (to: { returnTo?: Value } = {}) => address('/sign-in/password', { ...to }),
  signInAuthenticator: (to: { returnTo?: Value } = {}) =>
    address('/sign-in/authenticator', { ...to }),
  signInScan: (to: { returnTo?: Value } = {}) => address('/sign-in/scan', { ...to }),
  recovery: () => '/recovery',
  scan: (to: { scanToken: string }) => `/scan/${part(to.scanToken)}`,
  upstream: (to: { upstreamId: string; returnTo: string }) =>
    address(`/api/upstreams/${part(to.upstreamId)}/sign-in`, { returnTo: to.returnTo }),
  signOn: (to: { signOnId: string }) => `/sign-on/${part(to.signOnId)}`,
  signOutEverywhere: (to: { signOutId: string }) => `/sign-on/sign-out/${part(to.signOutId)}`,
  signedOut: () => '/sign-in/again',
  signOut: () => '/account/sign-out',
  identity: (to: { returnTo?: Value; level?: number } = {}) =>
    address('/identity', { level: to.level?.toString(), returnTo: to.returnTo }),
  realName: (to: { returnTo?: Value } = {}) =>
    address('/identity/real-name', { returnTo: to.returnTo }),
  stepUp: (to: { returnTo: string }) => address('/identity/step-up', { returnTo: to.returnTo }),
  face: (to: { returnTo: string }) => address('/identity/face', { returnTo: to.returnTo }),
  account: () => '/account',
  sessions: () => '/account/sessions',
  signOutOfAll: () => '/account/sign-out-of-all',
  security: () => '/account/security',
  securityPassword: () => '/account/security/password',
  securityAuthenticator: () => '/account/security/authenticator',
  levels: () => '/account/levels',
  myData: () => '/account/my-data',
  merging: () => '/account/merging',
  ownPost: () => '/account/post',
  knownSystems: () => '/account/systems',
  verifications: (page: { cursor?: Value } = {}) => address('/account/verifications', page),
  agents: () => '/account/agents',
  newMandate: (of: { itemCode?: Value; organisationId?: Value } = {}) =>
    address('/account/agents/new', { item: of.itemCode, organisation: of.organisationId }),
  roles: () => '/account/roles',
  newOrganisation: () => '/account/roles/organisation',
  newGuardianship: () => '/account/agents/child',
  dataUsage: (page: { cursor?: Value } = {}) => address('/account/data-usage', page),
  messages: (page: { cursor?: Value } = {}) => address('/messages', page),
  newDraft: (draft: { itemCode: string; region?: Value }) =>
    address('/drafts/new', { item: draft.itemCode, region: draft.region }),
  drafts: () => '/drafts',
  draft: ({ draftId }: DraftPath) => `/drafts/${part(draftId)}`,
  draftPage: ({ draftId, pageKey, change }: DraftPath & { pageKey: string; change?: boolean }) =>
    address(`/drafts/${part(draftId)}/pages/${part(pageKey)}`, {
      change: change ? '1' : undefined,
    }),
  draftUploads: ({ draftId, change }: DraftPath & { change?: boolean }) =>
    address(`/drafts/${part(draftId)}/uploads`, { change: change ? '1' : undefined }),
  draftDelivery: ({ draftId, change }: DraftPath & { change?: boolean }) =>
    address(`/drafts/${part(draftId)}/delivery`, { change: change ? '1' : undefined }),
  draftCheck: ({ draftId }: DraftPath) => `/drafts/${part(draftId)}/check`,
  draftSaved: ({ draftId }: DraftPath) => `/drafts/${part(draftId)}/saved`,
  draftAtWindow: ({ draftId }: DraftPath) => `/drafts/${part(draftId)}/window`,
  caseAtWindow: ({ caseId }: CasePath) => `/cases/${part(caseId)}/window`,
  draftRemoval: ({ draftId }: DraftPath) => `/drafts/${part(draftId)}/removal`,
  cases: (page: { cursor?: Value; applicant?: Value } = {}) => address('/cases', page),
  case: ({ caseId }: CasePath) => `/cases/${part(caseId)}`,
  receipt: ({ caseId }: CasePath) => `/cases/${part(caseId)}/receipt`,
  supplement: ({ caseId }: CasePath) => `/cases/${part(caseId)}/supplement`,
  withdrawal: ({ caseId }: CasePath) => `/cases/${part(caseId)}/withdrawal`,
  presentation: ({ caseId, documentId }: CasePath & { documentId: string }) =>
    `/cases/${part(caseId)}/documents/${part(documentId)}`,
  defence: ({ caseId }: CasePath) => `/cases/${part(caseId)}/defence`,
  rating: ({ caseId }: CasePath) => `/cases/${part(caseId)}/rating`,
  verify: (document: { code?: Value } = {}) =>
    document.code === undefined ? '/verify' : `/verify/${part(document.code)}`,
  verifyShown: ({ code }: { code: string }) => `/verify/shown/${part(code)}`,
  licences: (page: { cursor?: Value } = {}) => address('/licences', page),
  help: () => '/help',
  accessibility: () => '/accessibility',
  privacy: () => '/privacy',
  language: () => '/settings/language',
  elder: () => '/settings/elder',
  offline: () => '/offline',
  problem: (status: number) => `/failures/${status}`,
  caseDocument: ({ caseId, documentId }: CasePath & { documentId: string }) =>
    `/api/cases/${part(caseId)}/documents/${part(documentId)}`,
  attachment: ({ attachmentId }: { attachmentId: string }) =>
    `/api/attachments/${part(attachmentId)}`,
  flowDiagram: ({ template, language }: { template: string; language: 'zh' | 'en' }) =>
    address(`/api/flows/${part(template)}/diagram`, { language }),
} as const;

interface DraftPath {
  readonly draftId: string;
}

interface CasePath {
  readonly caseId: string;
}

export interface SearchFilters {
  readonly query?: Value;
  readonly branch?: Value;
  readonly audience?: Value;
  /** What happened in somebody's life: `buying-car`. */
  readonly event?: Value;
  readonly region?: Value;
  readonly cursor?: Value;
}

function part(text: string): string {
  return encodeURIComponent(text);
}

function address(path: string, query: Readonly<Record<string, Value>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) search.set(name, value);
  return search.size === 0 ? path : `${path}?${search}`;
}
