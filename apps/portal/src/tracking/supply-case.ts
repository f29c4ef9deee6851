import type { APIContext } from 'astro';
import { must } from '../api/call-api.ts';
import type { Attachment, CaseView, MissingMaterial } from '../api/types.ts';
import { filesOf, handInFiles } from '../applying/hand-in-files.ts';
import type { UploadRequest } from '../forms/form-definition.ts';
import { tidy } from '../forms/normalise.ts';
import { failureText } from '../messages/failures.ts';
import { inLanguage } from '../messages/localised.ts';
import { supplementText } from '../messages/tracking.ts';
import { paths } from '../paths.ts';
import { errorOf, type PageError } from '../web/page-errors.ts';
import { casePath, isOffered, loadCase } from './load-case.ts';

export interface Defect extends MissingMaterial {
  readonly id: string;
  readonly upload: UploadRequest | undefined;
  readonly files: readonly Attachment[];
  readonly typed: string;
}

export interface SupplementView {
  readonly view: CaseView;
  readonly corrects: boolean;
  readonly defects: readonly Defect[];
  readonly dueOn: string | undefined;
  readonly errors: readonly PageError[];
}

/** Everything that was named as missing, on one page: files are sent one by one, then all is handed in at once. */
export async function supplyCase(context: APIContext): Promise<Response | SupplementView> {
  const view = await loadCase(context);
  if (view instanceof Response) return view;
  const corrects = isOffered(view, 'correct');
  if (!corrects && !isOffered(view, 'supply-supplement'))
    return context.redirect(paths.case(view), 303);
  const asked = readAsked(view, corrects);
  if (context.request.method !== 'POST') return { ...asked, errors: [] };
  const posted = await context.request.formData();
  const action = String(posted.get('action') ?? 'send');
  const errors = await handInAll(context, asked, posted);
  const fresh = must(await context.locals.api<CaseView>(casePath(context)));
  const now = readAsked(fresh, corrects, posted);
  if (errors.length > 0 || action.startsWith('upload|')) return { ...now, errors };
  const missing = missingErrors(context, now);
  if (missing.length > 0) return { ...now, errors: missing };
  return send(context, now);
}

function readAsked(
  view: CaseView,
  corrects: boolean,
  posted?: FormData,
): Omit<SupplementView, 'errors'> {
  const asked = corrects ? view.correction : view.supplement;
  const given = suppliedSince(view);
  const defects = (asked?.missing ?? []).map((missing, index) => ({
    ...missing,
    id: `d-${index}`,
    upload: missing.materialKey === undefined ? undefined : uploadFor(missing.materialKey, missing),
    files: given.filter(({ materialKey }) => materialKey === missing.materialKey),
    typed: missing.field === undefined ? '' : tidy(String(posted?.get(missing.field) ?? '')),
  }));
  return { view, corrects, defects, dueOn: asked?.dueOn };
}

/** Files handed in for the supplement carry a mark; those of the first submission do not count. */
function suppliedSince(view: CaseView): readonly Attachment[] {
  return view.attachments.filter((file) => file.pending === true);
}

const mebibyte = 1024 * 1024;

function uploadFor(materialKey: string, missing: MissingMaterial): UploadRequest {
  const name = missing.name ?? materialKey;
  return {
    materialKey,
    name: typeof name === 'string' ? { zh: name, en: name } : name,
    required: true,
    accept: ['image/jpeg', 'image/png', 'application/pdf'],
    maximumBytes: 10 * mebibyte,
    maximumFiles: 5,
  };
}

async function handInAll(
  context: APIContext,
  { defects }: Pick<SupplementView, 'defects'>,
  posted: FormData,
): Promise<PageError[]> {
  const errors: PageError[] = [];
  for (const { upload, files: already, id } of defects) {
    const files = upload === undefined ? [] : filesOf(posted, upload.materialKey);
    if (upload === undefined || files.length === 0) continue;
    const path = `${casePath(context)}/attachments`;
    errors.push(
      ...(await handInFiles(context, { path, upload, already: already.length, files, id })),
    );
  }
  return errors;
}

function missingErrors(
  context: APIContext,
  { defects }: Pick<SupplementView, 'defects'>,
): PageError[] {
  const { language } = context.locals.reader;
  return defects
    .filter(({ upload, files, typed }) =>
      upload === undefined ? typed === '' : files.length === 0,
    )
    .map(({ id, name, field, materialKey }) => ({
      id,
      message: supplementText.stillMissing[language].replace(
        '{name}',
        inLanguage(name, language) || field || materialKey || '',
      ),
    }));
}

async function send(
  context: APIContext,
  now: Omit<SupplementView, 'errors'>,
): Promise<Response | SupplementView> {
  const { view, corrects, defects } = now;
  const form = Object.fromEntries(
    defects.flatMap(({ field, typed }) => (field ? [[field, typed]] : [])),
  );
  const attachmentIds = defects.flatMap(({ files }) =>
    files.map(({ attachmentId }) => attachmentId),
  );
  const answer = await context.locals.api(
    `${casePath(context)}/${corrects ? 'correction' : 'supplement'}`,
    {
      method: 'POST',
      version: view.version,
      body: { attachmentIds, ...(Object.keys(form).length === 0 ? {} : { form }) },
    },
  );
  if (answer.ok) return context.redirect(paths.case(view), 303);
  const error = errorOf(answer.problem, defects[0]?.id ?? 'main');
  return {
    ...now,
    errors: [error.message === '' ? { ...error, message: failureText.unknown } : error],
  };
}
