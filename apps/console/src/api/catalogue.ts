import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { operations } from '@tongban/api-client';
import { answerOf, client } from './client.ts';
import type { Answer } from './client.ts';

export type EditedItem = Answer<'readEditedItem'>;
export type ListedItem = Answer<'listEditedItems'>['items'][number];
export type Revision = Answer<'readRevision'>;
export type RevisionSummary = Answer<'listRevisions'>['items'][number];
export type Defect = Revision['defects'][number];
export type Difference = Revision['differences'][number];
export type OpenRevision = ListedItem['openRevisions'][number];
export type LocalItem = Answer<'listLocalItems'>['items'][number];
export type Preview = Answer<'previewRevision'>;

type QueryOf<Name extends keyof operations> = NonNullable<operations[Name]['parameters']['query']>;

const fiveMinutes = 300_000;

export function itemsQuery(filter: QueryOf<'listEditedItems'>) {
  return infiniteQueryOptions({
    queryKey: ['catalogue', 'items', filter],
    queryFn: ({ pageParam: after }) =>
      answerOf<'listEditedItems'>(
        client.GET('/api/officer/catalogue/items', {
          params: { query: { ...filter, limit: 50, ...(after !== undefined && { after }) } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextAfter,
  });
}

export function itemQuery({ itemCode, version }: { itemCode: string; version?: number }) {
  return queryOptions({
    queryKey: ['catalogue', 'item', itemCode, version ?? 'in-force'],
    queryFn: () =>
      answerOf<'readEditedItem'>(
        client.GET('/api/officer/catalogue/items/{itemCode}', {
          params: { path: { itemCode }, query: version === undefined ? {} : { version } },
        }),
      ),
  });
}

export function itemDifferenceQuery(asked: { itemCode: string; from: number; to: number }) {
  const { itemCode, from, to } = asked;
  return queryOptions({
    queryKey: ['catalogue', 'difference', asked],
    queryFn: () =>
      answerOf<'compareItemVersions'>(
        client.GET('/api/officer/catalogue/items/{itemCode}/difference', {
          params: { path: { itemCode }, query: { from, to } },
        }),
      ),
    select: ({ differences }) => differences,
  });
}

/** The materials and flows that an item may name. */
export function editingVocabularyQuery() {
  return queryOptions({
    queryKey: ['catalogue', 'vocabulary'],
    queryFn: () =>
      answerOf<'readEditingVocabulary'>(client.GET('/api/officer/catalogue/vocabulary')),
    staleTime: fiveMinutes,
  });
}

export function localItemsQuery(organId: string, filter: QueryOf<'listLocalItems'>) {
  return infiniteQueryOptions({
    queryKey: ['catalogue', 'local', organId, filter],
    queryFn: ({ pageParam: after }) =>
      answerOf<'listLocalItems'>(
        client.GET('/api/officer/catalogue/organs/{organId}/items', {
          params: {
            path: { organId },
            query: { ...filter, limit: 50, ...(after !== undefined && { after }) },
          },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextAfter,
  });
}

/** What an organ inherits of an item, says of it, and does in the end. */
export function localImplementationQuery({
  itemCode,
  organId,
}: {
  itemCode: string;
  organId: string;
}) {
  return queryOptions({
    queryKey: ['catalogue', 'implementation', itemCode, organId],
    queryFn: () =>
      answerOf<'readLocalImplementation'>(
        client.GET('/api/officer/catalogue/items/{itemCode}/implementations/{organId}', {
          params: { path: { itemCode, organId } },
        }),
      ),
  });
}
