/** Every address of the console. The router lives under `/console`. */
export const paths = {
  signIn: () => '/sign-in',
  queue: (query: { stage?: string } = {}) =>
    query.stage === undefined ? '/queue' : `/queue?stage=${encodeURIComponent(query.stage)}`,
  case: ({ caseId }: { caseId: string }) => `/cases/${encodeURIComponent(caseId)}`,
  window: () => '/window',
  windowApplication: ({ draftId }: { draftId: string }) =>
    `/window/applications/${encodeURIComponent(draftId)}`,
  windowCase: ({ caseId }: { caseId: string }) => `/window/cases/${encodeURIComponent(caseId)}`,
  opinionRequests: () => '/opinion-requests',
  caseAsOf: ({ caseId }: { caseId: string }) => `/cases/${encodeURIComponent(caseId)}/as-of`,
  flows: () => '/flows',
  migrations: () => '/migrations',
  asOf: () => '/as-of',
  handOffs: () => '/hand-offs',
  day: () => '/day',
  workload: () => '/workload',
  delegations: () => '/delegations',
  verification: () => '/verification',
  exchange: () => '/exchange',
  corrections: () => '/exchange/corrections',
  security: () => '/security',
  officers: () => '/officers',
  systems: () => '/systems',
  system: ({ clientId }: { clientId: string }) => `/systems/${encodeURIComponent(clientId)}`,
  items: () => '/catalogue/items',
  item: ({ itemCode }: { itemCode: string }) => `/catalogue/items/${encodeURIComponent(itemCode)}`,
  organItems: ({ organId }: { organId: string }) =>
    `/catalogue/organs/${encodeURIComponent(organId)}`,
  spreadsheets: () => '/catalogue/spreadsheets',
  runs: () => '/catalogue/runs',
  run: ({ runId }: { runId: string }) => `/catalogue/runs/${encodeURIComponent(runId)}`,
  hooks: () => '/catalogue/hooks',
  quality: () => '/catalogue/quality',
  revisions: () => '/catalogue/revisions',
  revision: ({ revisionId }: { revisionId: string }) =>
    `/catalogue/revisions/${encodeURIComponent(revisionId)}`,
} as const;
