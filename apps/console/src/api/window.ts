import { queryOptions } from '@tanstack/react-query';
import type { operations } from '@tongban/api-client';
import { answerOf, client } from './client.ts';
import type { Answer } from './client.ts';
import { fileBody } from './file-body.ts';

export type WindowDraft = Answer<'getAtWindow'>;
export type CaseAtWindow = Answer<'getCaseAtWindow'>;
export type Handed = Answer<'uploadAtWindow'>;
export type Receipt = Answer<'submitAtWindow'>;

type Body<
  Name extends 'beginAtWindow' | 'submitAtWindow' | 'continueAtWindow' | 'listMandatesAtWindow',
> = operations[Name]['requestBody']['content']['application/json'];

const draftPath = '/api/officer/window-applications/{draftId}';
const casePath = '/api/officer/window-cases/{caseId}';

/** Reads the document of the person who stands there and begins; the same key begins once. */
export const beginAtWindow = (body: Body<'beginAtWindow'>, key: string) =>
  answerOf<'beginAtWindow'>(
    client.POST('/api/officer/window-applications', {
      params: { header: { 'idempotency-key': key } },
      body,
    }),
  );

/** For whom the person who stands there may apply for this. */
export const mandatesAtWindow = (body: Body<'listMandatesAtWindow'>) =>
  answerOf<'listMandatesAtWindow'>(client.POST('/api/officer/window-mandates', { body }));

export const continueAtWindow = (body: Body<'continueAtWindow'>) =>
  answerOf<'continueAtWindow'>(
    client.POST('/api/officer/window-continuations', {
      params: { header: { 'idempotency-key': crypto.randomUUID() } },
      body,
    }),
  );

/** What is begun at this officer's window and not handed in. */
export function openAtWindowQuery() {
  return queryOptions({
    queryKey: ['window', 'open'],
    queryFn: () => answerOf<'listAtWindow'>(client.GET('/api/officer/window-applications')),
    refetchOnMount: 'always',
  });
}

export function windowDraftQuery(draftId: string) {
  return queryOptions({
    queryKey: ['window', 'draft', draftId],
    queryFn: () => answerOf<'getAtWindow'>(client.GET(draftPath, at({ draftId }))),
  });
}

export const saveAtWindow = (
  { draftId, version, delivery }: WindowDraft,
  form: Readonly<Record<string, unknown>>,
) =>
  answerOf<'saveAtWindow'>(
    client.PUT(draftPath, {
      params: { path: { draftId }, header: { 'if-match': `"${version}"` } },
      body: { form, ...(delivery !== undefined && { delivery }) },
    }),
  );

export const checkAtWindow = (draftId: string) =>
  answerOf<'checkAtWindow'>(client.GET(`${draftPath}/check`, at({ draftId })));

export const uploadAtWindow = (draftId: string, materialKey: string, file: File) =>
  answerOf<'uploadAtWindow'>(
    client.POST(`${draftPath}/attachments`, {
      params: { path: { draftId }, query: { materialKey } },
      ...fileBody(file),
    }),
  );

export const askConfirmation = (draftId: string) =>
  answerOf<'askConfirmationAtWindow'>(
    client.POST(`${draftPath}/confirmation-codes`, { ...at({ draftId }), body: {} }),
  );

export const submitAtWindow = (
  draftId: string,
  { confirmation, key }: Body<'submitAtWindow'> & { key: string },
) =>
  answerOf<'submitAtWindow'>(
    client.POST(`${draftPath}/submission`, {
      params: { path: { draftId }, header: { 'idempotency-key': key } },
      body: { confirmation },
    }),
  );

export function caseAtWindowQuery(caseId: string) {
  return queryOptions({
    queryKey: ['window', 'case', caseId],
    queryFn: () => answerOf<'getCaseAtWindow'>(client.GET(casePath, at({ caseId }))),
  });
}

export const uploadToCase = (caseId: string, materialKey: string, file: File) =>
  answerOf<'uploadToCaseAtWindow'>(
    client.POST(`${casePath}/attachments`, {
      params: { path: { caseId }, query: { materialKey } },
      ...fileBody(file),
    }),
  );

interface HandedIn {
  readonly attachmentIds: string[];
  readonly form?: Record<string, unknown>;
}

/** What was missing, or what had to be put right before the case was received. */
export function supplyAtWindow(found: CaseAtWindow, body: HandedIn, key: string) {
  const { caseId, version, correction, deferral } = found;
  const header = { 'idempotency-key': key, 'if-match': `"${version}"` };
  const sent = { params: { path: { caseId }, header }, body };
  if (deferral !== undefined) {
    return answerOf<'supplyDeferredAtWindow'>(client.POST(`${casePath}/deferred-materials`, sent));
  }
  return correction === undefined
    ? answerOf<'supplySupplementAtWindow'>(client.POST(`${casePath}/supplement`, sent))
    : answerOf<'supplyCorrectionAtWindow'>(client.POST(`${casePath}/correction`, sent));
}

function at<Path extends object>(path: Path) {
  return { params: { path } };
}
