import { queryOptions } from '@tanstack/react-query';
import type { operations } from '@tongban/api-client';
import { answerOf, client } from './client.ts';
import type { Answer } from './client.ts';
import { fileBody } from './file-body.ts';

export type Run = Answer<'listRuns'>['runs'][number];
export type WholeRun = Answer<'readRun'>;
export type QualityLine = Answer<'readQualityReport'>['lines'][number];

type RunToStart = operations['startRun']['requestBody']['content']['application/json'];

/** Lines of the quality report read at once; the filters lead to the others. */
export const mostLines = 500;

/** While a run goes on one looks this often. */
const everyMs = 1_000;

export const exportAddress = (format: 'xlsx' | 'csv') =>
  `/api/officer/catalogue/spreadsheet?format=${format}`;

/** A row of a spreadsheet that could not be read, with its place. */
export interface RowFault {
  readonly row: number;
  readonly column: string;
  readonly letter: string;
  readonly rule: string;
  readonly text: { readonly zh: string; readonly en: string };
}

export function importItems(file: File) {
  return answerOf<'importItems'>(client.POST('/api/officer/catalogue/imports', fileBody(file)));
}

export const startRun = (body: RunToStart) =>
  answerOf<'startRun'>(
    client.POST('/api/officer/catalogue/runs', {
      params: { header: { 'idempotency-key': crypto.randomUUID() } },
      body,
    }),
  );

export function runsQuery() {
  return queryOptions({
    queryKey: ['catalogue', 'runs'],
    queryFn: () => answerOf<'listRuns'>(client.GET('/api/officer/catalogue/runs')),
    refetchInterval: ({ state }) =>
      state.data?.runs.some(({ finishedAt }) => finishedAt === undefined) ? everyMs : false,
  });
}

export function runQuery(runId: string) {
  return queryOptions({
    queryKey: ['catalogue', 'run', runId],
    queryFn: () =>
      answerOf<'readRun'>(
        client.GET('/api/officer/catalogue/runs/{runId}', { params: { path: { runId } } }),
      ),
    refetchInterval: ({ state }) => (state.data?.finishedAt === undefined ? everyMs : false),
  });
}

export function qualityQuery(filter: { kind?: 'contradiction' | 'gap' | 'advice'; rule?: string }) {
  return queryOptions({
    queryKey: ['catalogue', 'quality', filter],
    queryFn: () =>
      answerOf<'readQualityReport'>(
        client.GET('/api/officer/catalogue/quality-report', {
          params: { query: { ...filter, limit: mostLines } },
        }),
      ),
    placeholderData: (before) => before,
  });
}
