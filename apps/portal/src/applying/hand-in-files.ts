import type { APIContext } from 'astro';
import type { Attachment } from '../api/types.ts';
import type { UploadRequest } from '../forms/form-definition.ts';
import { applyText } from '../messages/applying.ts';
import { writeBytes } from '../messages/bytes.ts';
import type { Bilingual } from '../messages/language.ts';
import { errorOf, type PageError } from '../web/page-errors.ts';

interface HandIn {
  /** `/api/drafts/…/attachments` or `/api/cases/…/attachments`. */
  readonly path: string;
  readonly upload: UploadRequest;
  readonly already: number;
  readonly files: readonly File[];
  readonly id: string;
  readonly onTaken?: (taken: Attachment) => void;
}

const uploadTimeoutMs = 60_000;

/** Hands files to the API one by one; what is refused is named, what was taken stays. */
export async function handInFiles(
  context: APIContext,
  handIn: HandIn,
): Promise<readonly PageError[]> {
  const { upload, files, id, already } = handIn;
  const refused = refuseBefore(upload, files, already);
  if (refused !== undefined) return [{ id, message: refused }];
  const errors: PageError[] = [];
  for (const file of files) {
    const form = new FormData();
    form.set('file', file, file.name);
    const taken = await context.locals.api<Attachment>(handIn.path, {
      method: 'POST',
      form,
      query: { materialKey: upload.materialKey },
      timeoutMs: uploadTimeoutMs,
    });
    if (taken.ok) handIn.onTaken?.(taken.value);
    else errors.push(errorOf(taken.problem, id));
  }
  return errors;
}

/** What can be told without sending anything. */
function refuseBefore(
  upload: UploadRequest,
  files: readonly File[],
  already: number,
): Bilingual | undefined {
  if (files.length === 0) return applyText.uploadChoose;
  if (already + files.length > upload.maximumFiles) {
    return fill(applyText.uploadTooMany, { count: String(upload.maximumFiles) });
  }
  const large = files.find((file) => file.size > upload.maximumBytes);
  if (large === undefined) return undefined;
  return fill(applyText.uploadTooLarge, {
    name: large.name,
    size: writeBytes(upload.maximumBytes),
  });
}

function fill(text: Bilingual, values: Readonly<Record<string, string>>): Bilingual {
  const one = (sentence: string) =>
    sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  return { zh: one(text.zh), en: one(text.en) };
}

/** The files of a form field; an empty choice is posted by browsers as a nameless empty file. */
export function filesOf(form: FormData, name: string): readonly File[] {
  return form
    .getAll(name)
    .filter((value) => value instanceof File && (value.size > 0 || value.name !== '')) as File[];
}
