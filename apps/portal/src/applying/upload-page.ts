import type { APIContext } from 'astro';
import type { Draft } from '../api/types.ts';
import { must } from '../api/call-api.ts';
import type { ItemForm, UploadRequest } from '../forms/form-definition.ts';
import { applyText } from '../messages/applying.ts';
import { inLanguage } from '../messages/localised.ts';
import { paths } from '../paths.ts';
import { errorOf, type PageError } from '../web/page-errors.ts';
import { filesOf, handInFiles } from './hand-in-files.ts';
import { draftPath, loadDraft } from './load-draft.ts';
import {
  askedUploads,
  isUploadRequired,
  mayFollow,
  missingUploads,
  placeOf,
  uploadsKey,
  type Place,
} from './steps-of.ts';

export interface UploadView {
  readonly draft: Draft;
  readonly form: ItemForm;
  readonly uploads: readonly (UploadRequest & {
    readonly needed: boolean;
    readonly follows: boolean;
  })[];
  readonly place: Place;
  readonly action: string;
  readonly isChange: boolean;
  readonly errors: readonly PageError[];
}

/** The files of an application: each chosen, sent, listed and removable, also without scripts. */
export async function uploadPage(context: APIContext): Promise<Response | UploadView> {
  const loaded = await loadDraft(context);
  if (loaded instanceof Response) return loaded;
  const { draft, form } = loaded;
  if (context.request.method !== 'POST') return show(context, draft, form, []);
  const posted = await context.request.formData();
  const action = String(posted.get('action') ?? 'next');
  const removed = action.startsWith('remove|');
  const errors = removed
    ? await removeFile(context, action.split('|')[1] ?? '')
    : await handInAll(context, { draft, form, posted, only: action.split('|')[1] });
  const fresh = must(await context.locals.api<Draft>(draftPath(context)));
  if (errors.length > 0 || removed || action.startsWith('upload|'))
    return show(context, fresh, form, errors);
  if (action === 'leave') return context.redirect(paths.draftSaved(draft), 303);
  const missing = missingErrors(context, fresh, form);
  if (missing.length > 0) return show(context, fresh, form, missing);
  if (context.url.searchParams.has('change')) return context.redirect(paths.draftCheck(draft), 303);
  return context.redirect(placeOf({ draft: fresh, form }, uploadsKey).next.href, 303);
}

interface HandInAll {
  readonly draft: Draft;
  readonly form: ItemForm;
  readonly posted: FormData;
  /** The material whose own button was used, or nothing when all that was chosen goes. */
  readonly only: string | undefined;
}

/** Everything that was chosen on the page is sent, whichever button was used. */
async function handInAll(
  context: APIContext,
  { draft, form, posted, only }: HandInAll,
): Promise<PageError[]> {
  const errors: PageError[] = [];
  for (const upload of form.uploads) {
    const files = filesOf(posted, upload.materialKey);
    if (files.length === 0 && upload.materialKey !== only) continue;
    const already = draft.attachments.filter(
      ({ materialKey }) => materialKey === upload.materialKey,
    ).length;
    const path = `${draftPath(context)}/attachments`;
    errors.push(
      ...(await handInFiles(context, { path, upload, already, files, id: uploadId(upload) })),
    );
  }
  return errors;
}

async function removeFile(context: APIContext, attachmentId: string): Promise<PageError[]> {
  const path = `${draftPath(context)}/attachments/${encodeURIComponent(attachmentId)}`;
  const removed = await context.locals.api(path, { method: 'DELETE' });
  return removed.ok || removed.problem.status === 404 ? [] : [errorOf(removed.problem, 'main')];
}

function missingErrors(context: APIContext, draft: Draft, form: ItemForm): PageError[] {
  const { language } = context.locals.reader;
  return missingUploads({ draft, form }).map((upload) => ({
    id: uploadId(upload),
    message: applyText.uploadMissing[language].replace('{name}', inLanguage(upload.name, language)),
  }));
}

function show(
  context: APIContext,
  draft: Draft,
  form: ItemForm,
  errors: readonly PageError[],
): UploadView {
  const isChange = context.url.searchParams.has('change');
  const uploads = askedUploads({ draft, form }).map((upload) => ({
    ...upload,
    needed: isUploadRequired(upload, draft),
    follows: mayFollow(upload, draft),
  }));
  return {
    draft,
    form,
    uploads,
    place: placeOf({ draft, form }, uploadsKey),
    action: paths.draftUploads({ draftId: draft.draftId, change: isChange }),
    isChange,
    errors,
  };
}

export function uploadId(upload: UploadRequest): string {
  return `u-${upload.materialKey}`;
}
