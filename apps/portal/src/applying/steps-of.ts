import type { Draft } from '../api/types.ts';
import { checkAnswers } from '../forms/check-answers.ts';
import type { ItemForm, UploadRequest } from '../forms/form-definition.ts';
import { isAsked } from '../forms/is-asked.ts';
import { applyText } from '../messages/applying.ts';
import type { Bilingual } from '../messages/language.ts';
import { paths } from '../paths.ts';

/** One page of an application, and whether it is finished. */
export interface Step {
  readonly key: string;
  readonly title: Bilingual;
  readonly href: string;
  readonly done: boolean;
}

interface Parts {
  readonly draft: Draft;
  readonly form: ItemForm;
}

export const uploadsKey = ':uploads';
export const deliveryKey = ':delivery';
export const checkKey = ':check';

/** The pages of an application in order: questions, files, delivery, and the check at the end. */
export function stepsOf({ draft, form }: Parts): readonly Step[] {
  const { draftId } = draft;
  const pages = form.pages.map(({ key, title, properties }) => ({
    key,
    title,
    href: paths.draftPage({ draftId, pageKey: key }),
    done: isPageDone({ draft, form }, properties),
  }));
  const uploads = {
    key: uploadsKey,
    title: applyText.uploadsTitle,
    href: paths.draftUploads({ draftId }),
    done: missingUploads({ draft, form }).length === 0,
  };
  const delivery = {
    key: deliveryKey,
    title: applyText.deliveryTitle,
    href: paths.draftDelivery({ draftId }),
    done: draft.delivery !== undefined,
  };
  const check = {
    key: checkKey,
    title: applyText.checkTitle,
    href: paths.draftCheck({ draftId }),
    done: false,
  };
  return [
    ...pages,
    ...(askedUploads({ draft, form }).length === 0 ? [] : [uploads]),
    ...(asksDelivery(form) ? [] : [delivery]),
    check,
  ];
}

/** A form that asks for delivery on a page of its own is not asked again. */
export function asksDelivery(form: ItemForm): boolean {
  return form.schema.properties['deliveryMethod'] !== undefined;
}

function isPageDone({ draft, form }: Parts, properties: readonly string[]): boolean {
  // A page without a single answer has not been seen, even when nothing on it is required.
  const seen = properties.some((name) => draft.form[name] !== undefined);
  return seen && checkAnswers(form, properties, draft.form).length === 0;
}

/** The files without which the application is not complete. */
export function missingUploads({ draft, form }: Parts): readonly UploadRequest[] {
  return askedUploads({ draft, form }).filter(
    (upload) =>
      isUploadRequired(upload, draft) &&
      !draft.attachments.some(({ materialKey }) => materialKey === upload.materialKey),
  );
}

/** The files that may belong to the application, given what was answered. */
export function askedUploads({ draft, form }: Parts): readonly UploadRequest[] {
  return form.uploads.filter(
    ({ requiredWhen, askedWhen }) =>
      isAsked(requiredWhen, draft.form, draft.form) &&
      (askedWhen?.some((one) => isAsked(one, draft.form, draft.form)) ?? true),
  );
}

/** 容缺后补: what can be left out now and is owed after acceptance. */
export function mayFollow({ mayFollow: may, owedWhen }: UploadRequest, { form }: Draft): boolean {
  return may === true && isAsked(owedWhen, form, form);
}

export function isUploadRequired(upload: UploadRequest, draft: Draft): boolean {
  if (upload.requiredWhen === undefined) return upload.required;
  return isAsked(upload.requiredWhen, draft.form, draft.form);
}

export interface Place {
  /** For whom it is written, when not for the writer. */
  readonly forWhom: string | undefined;
  readonly steps: readonly Step[];
  readonly number: number;
  readonly previous: Step | undefined;
  readonly next: Step;
}

/** Where the applicant stands among the steps. */
export function placeOf(parts: Parts, key: string): Place {
  const steps = stepsOf(parts);
  const index = Math.max(
    0,
    steps.findIndex((step) => step.key === key),
  );
  const last = steps.at(-1)!;
  const forWhom = parts.draft.onBehalfOf?.name;
  return {
    forWhom,
    steps,
    number: index + 1,
    previous: steps[index - 1],
    next: steps[index + 1] ?? last,
  };
}
