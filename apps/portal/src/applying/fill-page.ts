import type { APIContext } from 'astro';
import { PageProblem } from '../api/problem.ts';
import type { Draft } from '../api/types.ts';
import { checkAnswers, type FieldError } from '../forms/check-answers.ts';
import { wrongFields } from '../forms/wrong-fields.ts';
import { changeEntries, type EntryChange } from '../forms/change-entries.ts';
import { viewFields, type FieldView } from '../forms/field-view.ts';
import { idOf } from '../forms/field-view.ts';
import { findCascades, tooWideRegions } from '../forms/find-cascades.ts';
import type { Answers, FieldSchema, FormPage, ItemForm } from '../forms/form-definition.ts';
import { postedFrom, type Posted } from '../forms/posted.ts';
import { isFilledIn, prefilled } from '../forms/prefilled.ts';
import { readAnswers, type Read } from '../forms/read-answers.ts';
import { paths } from '../paths.ts';
import type { PageError } from '../web/page-errors.ts';
import { draftPath, loadDraft } from './load-draft.ts';
import { isStale, saveDraft, saveError } from './save-draft.ts';
import { placeOf, type Place } from './steps-of.ts';

export interface FillView {
  readonly page: FormPage;
  readonly form: ItemForm;
  readonly fields: readonly FieldView[];
  readonly place: Place;
  readonly action: string;
  readonly isChange: boolean;
  readonly errors: readonly PageError[];
  /** A condition has just become true: the new question gets the focus. */
  readonly newlyAsked: boolean;
  /** From the account or a registry: to be looked over. */
  readonly filledIn: boolean;
}

/** One page of the form: shown, read, checked and saved. */
export async function fillPage(context: APIContext): Promise<Response | FillView> {
  const loaded = await loadDraft(context);
  if (loaded instanceof Response) return loaded;
  const { draft, form } = loaded;
  const page = form.pages.find(({ key }) => key === context.params['pageKey']);
  if (page === undefined) return notFound();
  const at: At = { context, draft, form, page };
  if (context.request.method !== 'POST') {
    return show(at, {
      answers: prefilled(form, page.properties, draft.form),
      filledIn: isFilledIn(form, page.properties, draft.form),
    });
  }
  return handlePost(at, postedFrom(await context.request.formData()));
}

interface At {
  readonly context: APIContext;
  readonly draft: Draft;
  readonly form: ItemForm;
  readonly page: FormPage;
}

async function handlePost(at: At, posted: Posted): Promise<Response | FillView> {
  const { form, page, draft, context } = at;
  const read = readAnswers(propertiesOf(form, page), posted, draft.form);
  const answers = merge(draft.form, page.properties, read.answers);
  const change = readChange(posted);
  if (change !== undefined) {
    return show(at, { answers: changeEntries(answers, change), posted: undefined });
  }
  const leaving = posted.text('action') === 'leave';
  const regionStep = posted.text('action') === 'region';
  if (regionStep) return show(at, { answers, posted });
  const wrong = await findErrors(at, answers, read);
  if (leaving) return leave(at, answers, wrong);
  if (wrong.length > 0) return show(at, { answers, posted, wrong });
  if (read.newlyAsked.length > 0) return show(at, { answers, posted, newlyAsked: true });
  const saved = await saveDraft(context, draft, { form: answers, delivery: draft.delivery });
  if (!saved.ok) return showNotSaved(at, { answers, posted }, saved.problem);
  return context.redirect(nextPath(at, saved.value), 303);
}

/** What can be stored is stored; an answer that is wrong stays out, and the page after says so. */
async function leave(
  at: At,
  answers: Answers,
  wrong: readonly FieldError[],
): Promise<Response | FillView> {
  const { context, draft } = at;
  const broken = new Set(wrong.map(({ path }) => path.split('.')[0]));
  const kept = Object.fromEntries(Object.entries(answers).filter(([name]) => !broken.has(name)));
  const saved = await saveDraft(context, draft, { form: kept, delivery: draft.delivery });
  if (!saved.ok) return showNotSaved(at, { answers, posted: undefined }, saved.problem);
  return context.redirect(paths.draftSaved(draft), 303);
}

function nextPath({ context, form, page }: At, saved: Draft): string {
  if (context.url.searchParams.has('change')) return paths.draftCheck(saved);
  return placeOf({ draft: saved, form }, page.key).next.href;
}

async function findErrors(
  { context, form, page }: At,
  answers: Answers,
  read: Read,
): Promise<FieldError[]> {
  const fresh = new Set(read.newlyAsked);
  const wrong = checkAnswers(form, page.properties, answers).filter(({ path }) => !fresh.has(path));
  return [
    ...wrong,
    ...(await tooWideRegions(context.locals.api, propertiesOf(form, page), answers)),
  ];
}

interface Shown {
  readonly answers: Answers;
  readonly posted?: Posted | undefined;
  readonly wrong?: readonly FieldError[];
  readonly errors?: readonly PageError[];
  readonly newlyAsked?: boolean;
  readonly filledIn?: boolean;
}

async function show(at: At, shown: Shown): Promise<FillView> {
  const { context, draft, form, page } = at;
  const { answers, posted, wrong = [], errors = [] } = shown;
  const isChange = context.url.searchParams.has('change');
  const fields = viewFields(form.schema, page.properties, {
    answers,
    errors: wrong,
    cascades: await findCascades(context.locals.api, propertiesOf(form, page), answers),
    typed: posted?.text,
  });
  return {
    page,
    form,
    fields,
    place: placeOf({ draft, form }, page.key),
    action: paths.draftPage({ draftId: draft.draftId, pageKey: page.key, change: isChange }),
    isChange,
    errors: [...errors, ...wrong.map(({ path, message }) => ({ id: idOf(path), message }))],
    newlyAsked: shown.newlyAsked === true,
    filledIn: shown.filledIn === true,
  };
}

/** The draft changed elsewhere, or nothing answered: what was typed is on the page, over the newest version. */
async function showNotSaved(
  at: At,
  shown: Shown,
  problem: Parameters<typeof saveError>[0],
): Promise<FillView> {
  const first = idOf(at.page.properties[0] ?? '');
  const wrong = wrongFields(problem);
  if (wrong.length > 0) return show(at, { ...shown, wrong });
  const newest = isStale(problem)
    ? await at.context.locals.api<Draft>(draftPath(at.context))
    : undefined;
  const draft = newest?.ok === true ? newest.value : at.draft;
  return show({ ...at, draft }, { ...shown, errors: [saveError(problem, first)] });
}

function propertiesOf(form: ItemForm, page: FormPage): Readonly<Record<string, FieldSchema>> {
  return Object.fromEntries(
    page.properties.flatMap((name) => {
      const schema = form.schema.properties[name];
      return schema === undefined ? [] : [[name, schema] as const];
    }),
  );
}

/** The draft's other answers with this page's in place; what is no longer asked here is dropped. */
function merge(draft: Answers, names: readonly string[], read: Answers): Answers {
  const others = Object.entries(draft).filter(([name]) => !names.includes(name));
  return { ...Object.fromEntries(others), ...read };
}

function readChange(posted: Posted): EntryChange | undefined {
  const [kind, path, index] = (posted.text('action') ?? '').split('|');
  if (kind === 'add' && path) return { kind, path };
  return kind === 'remove' && path ? { kind, path, index: Number(index) } : undefined;
}

function notFound(): never {
  throw new PageProblem({
    status: 404,
    code: 'portal/no-such-page',
    title: '',
    detail: '',
    more: {},
  });
}
