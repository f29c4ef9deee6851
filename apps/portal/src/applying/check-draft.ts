import type { APIContext } from 'astro';
import type { Api } from '../api/call-api.ts';
import { must } from '../api/call-api.ts';
import type { Problem } from '../api/problem.ts';
import type { Attachment, Draft, DraftProblem, Region } from '../api/types.ts';
import type { ItemForm } from '../forms/form-definition.ts';
import { pathOf } from '../forms/wrong-fields.ts';
import { idOf } from '../forms/field-view.ts';
import { regionCodesIn, writeAnswers, type WrittenAnswer } from '../forms/write-answers.ts';
import { applyText } from '../messages/applying.ts';
import { deliveryText } from '../messages/finding.ts';
import { frame } from '../messages/frame.ts';
import { inLanguage } from '../messages/localised.ts';
import { paths } from '../paths.ts';
import { errorOf, type PageError } from '../web/page-errors.ts';
import { readIdempotencyKey } from '../web/read-idempotency-key.ts';
import { draftPath, loadDraft } from './load-draft.ts';
import {
  askedUploads,
  asksDelivery,
  checkKey,
  mayFollow,
  placeOf,
  type Place,
} from './steps-of.ts';

export interface Section {
  readonly key: string;
  readonly title: string;
  readonly changeHref: string;
  readonly answers: readonly (WrittenAnswer & { readonly files?: readonly Attachment[] })[];
}

/** Something that still has to be put right, and where. */
export interface Gap {
  readonly message: string;
  readonly href: string | undefined;
}

export interface CheckView {
  readonly draft: Draft;
  readonly form: ItemForm;
  readonly sections: readonly Section[];
  readonly gaps: readonly Gap[];
  readonly place: Place;
  /** One a page: a second click or a resend files the same case. */
  readonly idempotencyKey: string;
  readonly errors: readonly PageError[];
}

/** Everything read back before it is handed in; the declaration; the submission. */
export async function checkDraft(context: APIContext): Promise<Response | CheckView> {
  const loaded = await loadDraft(context);
  if (loaded instanceof Response) return loaded;
  const { draft, form } = loaded;
  if (context.request.method !== 'POST') return show(context, loaded, { errors: [] });
  const posted = await context.request.formData();
  const idempotencyKey = readIdempotencyKey(posted);
  if (posted.get('declaration') !== 'true') {
    const errors = [{ id: 'declaration', message: applyText.mustDeclare }];
    return show(context, { draft, form }, { errors, idempotencyKey });
  }
  const filed = await context.locals.api<{ caseId: string }>(`${draftPath(context)}/submission`, {
    method: 'POST',
    body: { declarationAccepted: true },
    idempotencyKey,
    timeoutMs: 20_000,
  });
  if (filed.ok) return context.redirect(paths.receipt(filed.value), 303);
  if (isProofTooOld(filed.problem)) {
    return context.redirect(paths.stepUp({ returnTo: paths.draftCheck(draft) }), 303);
  }
  return show(
    context,
    { draft, form },
    { errors: [errorOf(filed.problem, 'submit')], idempotencyKey },
  );
}

/** The item wants a fresh proof: the applicant gives it and comes back to this page. */
function isProofTooOld({ code, status }: Problem): boolean {
  return status === 403 && /proof-too-old|not-fresh|assurance/.test(code);
}

interface Shown {
  readonly errors: readonly PageError[];
  readonly idempotencyKey?: string;
}

async function show(
  context: APIContext,
  { draft, form }: { draft: Draft; form: ItemForm },
  { errors, idempotencyKey = crypto.randomUUID() }: Shown,
): Promise<CheckView> {
  const { api } = context.locals;
  const check = must(await api<{ problems: DraftProblem[] }>(`${draftPath(context)}/check`));
  return {
    draft,
    form,
    sections: await sectionsOf(context, { draft, form }),
    gaps: gapsOf(context, { draft, form, problems: check.problems }),
    place: placeOf({ draft, form }, checkKey),
    idempotencyKey,
    errors,
  };
}

async function sectionsOf(
  context: APIContext,
  { draft, form }: { draft: Draft; form: ItemForm },
): Promise<readonly Section[]> {
  const { api, reader } = context.locals;
  const { language } = reader;
  const { draftId } = draft;
  const codes = [...regionCodesIn(form.schema.properties, draft.form)];
  if (draft.delivery?.address?.regionCode) codes.push(draft.delivery.address.regionCode);
  const regionNames = await namesOf(api, codes);
  const pages = form.pages.map(({ key, title, properties }) => ({
    key,
    title: title[language],
    changeHref: paths.draftPage({ draftId, pageKey: key, change: true }),
    answers: writeAnswers(form.schema, properties, { language, regionNames, whole: draft.form }),
  }));
  const files = {
    key: 'uploads',
    title: applyText.uploadsTitle[language],
    changeHref: paths.draftUploads({ draftId, change: true }),
    answers: askedUploads({ draft, form }).map((upload) => ({
      path: upload.materialKey,
      title: inLanguage(upload.name, language),
      text: (mayFollow(upload, draft) ? applyText.leftOut : frame.none)[language],
      files: draft.attachments.filter(({ materialKey }) => materialKey === upload.materialKey),
    })),
  };
  const delivery = {
    key: 'delivery',
    title: applyText.deliveryTitle[language],
    changeHref: paths.draftDelivery({ draftId, change: true }),
    answers: deliveryAnswers(draft, regionNames, language),
  };
  return [
    ...pages.filter(({ answers }) => answers.length > 0),
    ...(files.answers.length > 0 ? [files] : []),
    ...(asksDelivery(form) ? [] : [delivery]),
  ];
}

function deliveryAnswers(
  { delivery }: Draft,
  regionNames: ReadonlyMap<string, string>,
  language: 'zh' | 'en',
): WrittenAnswer[] {
  if (delivery?.method === undefined) return [];
  const line = (path: string, title: string, text: string) => ({ path, title, text });
  const method = line(
    'method',
    applyText.deliveryTitle[language],
    deliveryText[delivery.method][language],
  );
  if (delivery.method !== 'courier') return [method];
  const { name = '', phone = '', regionCode = '', street = '' } = delivery.address ?? {};
  const region = regionNames.get(regionCode) ?? '';
  return [
    method,
    line('recipient', applyText.recipient[language], name),
    line('phone', applyText.recipientPhone[language], phone),
    line('address', applyText.deliveryAddress[language], `${region} ${street}`.trim()),
  ];
}

async function namesOf(api: Api, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const unique = [...new Set(codes)].slice(0, 20);
  const regions = await Promise.all(unique.map((code) => api<Region>(`/api/regions/${code}`)));
  const entries = regions.flatMap((answer) => {
    if (!answer.ok) return [];
    const { path, name, regionCode } = answer.value;
    const names = path.map((step) => step.name);
    if (path.at(-1)?.regionCode !== regionCode) names.push(name);
    return [[regionCode, names.join('')] as const];
  });
  return new Map(entries);
}

function gapsOf(
  context: APIContext,
  { draft, form, problems }: { draft: Draft; form: ItemForm; problems: readonly DraftProblem[] },
): readonly Gap[] {
  const { language } = context.locals.reader;
  const { draftId } = draft;
  return problems.map(({ pointer, message }) => {
    const path = pathOf(pointer);
    const [name = ''] = path.split('.');
    const page = form.pages.find(({ properties }) => properties.includes(name));
    if (page === undefined) return { message: message[language], href: placeOfGap(name, draftId) };
    const there = paths.draftPage({ draftId, pageKey: page.key, change: true });
    return { message: message[language], href: `${there}#${idOf(path)}` };
  });
}

/** Where what is no answer of the form is put right; nobody can put right not being eligible. */
function placeOfGap(name: string, draftId: string): string | undefined {
  switch (name) {
    case 'attachments':
      return paths.draftUploads({ draftId, change: true });
    case 'delivery':
      return paths.draftDelivery({ draftId, change: true });
    case 'assurance':
      return paths.identity({ returnTo: paths.draftCheck({ draftId }), level: 3 });
    default:
      return undefined;
  }
}
