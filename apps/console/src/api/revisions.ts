import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { operations } from '@tongban/api-client';
import { answerOf, client } from './client.ts';

type BodyOf<Name extends keyof operations> = operations[Name] extends {
  requestBody: { content: { 'application/json': infer Body } };
}
  ? Body
  : never;
export type RevisionDraft = BodyOf<'draftRevision'>;
export type RevisionContent = RevisionDraft['content'];
export type RevisionState = NonNullable<
  NonNullable<operations['listRevisions']['parameters']['query']>['state']
>;

export function revisionsQuery(filter: { state?: RevisionState; itemCode?: string }) {
  return infiniteQueryOptions({
    queryKey: ['catalogue', 'revisions', filter],
    queryFn: ({ pageParam: cursor }) =>
      answerOf<'listRevisions'>(
        client.GET('/api/officer/catalogue/revisions', {
          params: { query: { ...filter, limit: 50, ...(cursor !== undefined && { cursor }) } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor,
  });
}

export function revisionQuery(revisionId: string) {
  return queryOptions({
    queryKey: ['catalogue', 'revision', revisionId],
    queryFn: () =>
      answerOf<'readRevision'>(
        client.GET('/api/officer/catalogue/revisions/{revisionId}', {
          params: { path: { revisionId } },
        }),
      ),
  });
}

export function previewQuery(asked: {
  revisionId: string;
  version: number;
  regionCode?: string;
  situation?: string;
}) {
  const { revisionId, regionCode, situation } = asked;
  return queryOptions({
    queryKey: ['catalogue', 'preview', asked],
    queryFn: () =>
      answerOf<'previewRevision'>(
        client.GET('/api/officer/catalogue/revisions/{revisionId}/preview', {
          params: {
            path: { revisionId },
            query: {
              ...(regionCode !== undefined && { regionCode }),
              ...(situation !== undefined && { situation }),
            },
          },
        }),
      ),
    retry: false,
  });
}

export const draftRevision = (body: RevisionDraft) =>
  answerOf<'draftRevision'>(
    client.POST('/api/officer/catalogue/revisions', {
      params: { header: { 'idempotency-key': crypto.randomUUID() } },
      body,
    }),
  );

interface Edit {
  readonly revisionId: string;
  readonly version: number;
  readonly body: BodyOf<'editRevision'>;
}

export const editRevision = ({ revisionId, version, body }: Edit) =>
  answerOf<'editRevision'>(
    client.PUT('/api/officer/catalogue/revisions/{revisionId}', {
      params: { path: { revisionId }, header: { 'if-match': `"${version}"` } },
      body,
    }),
  );

/** The noun that each act on a change makes. */
const nouns = {
  submit: 'submission',
  approve: 'approval',
  return: 'return',
  discard: 'discard',
  publish: 'publication',
} as const;
export type RevisionAct = keyof typeof nouns;

interface Act {
  readonly revisionId: string;
  readonly version: number;
  readonly type: RevisionAct;
  readonly body: { readonly opinion?: string; readonly effectiveFrom?: string };
}

export function actOnRevision({ revisionId, version, type, body }: Act) {
  // All have the same address and headers but for the noun; each dialog gave the body its shape.
  const path =
    `/api/officer/catalogue/revisions/{revisionId}/${nouns[type]}` as '/api/officer/catalogue/revisions/{revisionId}/submission';
  return answerOf<'submitRevision'>(
    client.POST(path, {
      params: { path: { revisionId }, header: { 'if-match': `"${version}"` } },
      body,
    }),
  );
}
