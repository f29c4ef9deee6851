import type { APIContext } from 'astro';
import type { CaseDocument, CaseView } from '../api/types.ts';
import { errorOf, type PageError } from '../web/page-errors.ts';
import { casePath } from './load-case.ts';

export interface Presentation {
  readonly address: string;
  readonly presentedAt: string;
  readonly expiresAt: string;
}

export interface PresentationView {
  readonly document: CaseDocument;
  readonly shown: Presentation | undefined;
  readonly errors: readonly PageError[];
}

/** The document of the address, and its code when it was asked for: it lasts a minute. Undefined when there is none to show. */
export async function presentDocument(
  context: APIContext,
  { documents }: CaseView,
): Promise<PresentationView | undefined> {
  const document = documents.find(({ documentId }) => documentId === context.params['documentId']);
  if (document === undefined || !document.presentable) return undefined;
  if (context.request.method !== 'POST') return { document, shown: undefined, errors: [] };
  const place = `${casePath(context)}/documents/${encodeURIComponent(document.documentId)}`;
  const made = await context.locals.api<Presentation>(`${place}/presentations`, {
    method: 'POST',
    body: {},
  });
  return made.ok
    ? { document, shown: made.value, errors: [] }
    : { document, shown: undefined, errors: [errorOf(made.problem, 'show')] };
}
