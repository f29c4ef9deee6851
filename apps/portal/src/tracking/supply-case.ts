import type { APIContext } from 'astro';
import { maybe } from '../api/call-api.ts';
import type { Attachment, CaseView, Defect } from '../api/types.ts';
import { filesOf, handInFiles } from '../applying/hand-in-files.ts';
import { checkAnswers } from '../forms/check-answers.ts';
import { idOf, viewFields, type FieldView } from '../forms/field-view.ts';
import { findCascades } from '../forms/find-cascades.ts';
import type { Answers, ItemForm, UploadRequest } from '../forms/form-definition.ts';
import { postedFrom, type Posted } from '../forms/posted.ts';
import { readAnswers } from '../forms/read-answers.ts';
import { wrongFields } from '../forms/wrong-fields.ts';
import { deferralText, supplementText } from '../messages/tracking.ts';
import { paths } from '../paths.ts';
import { errorOf, type PageError } from '../web/page-errors.ts';
import { askedAnswers, keptAsFiled, namesNothing, propertiesOf } from './asked-answers.ts';
import type { AskedAnswers } from './asked-answers.ts';
import { casePath, isOffered, loadCase } from './load-case.ts';
import { readGiven, type Given } from './given-files.ts';
import { usualUpload } from './usual-upload.ts';

/** One thing to supply: a file of a material, or the answers to questions of the form, or both. */
export interface Asked {
  readonly id: string;
  readonly defect: Defect;
  readonly upload: UploadRequest | undefined;
  readonly given: readonly Given[];
  readonly fields: readonly FieldView[];
}

const acts = ['correct', 'supply-supplement', 'supply-deferred'] as const;
export type SupplyAct = (typeof acts)[number];

export interface SupplementView {
  readonly view: CaseView;
  readonly act: SupplyAct;
  readonly asked: readonly Asked[];
  /** The form and its materials otherwise, where the notice does not say what is to be put right. */
  readonly rest: { readonly fields: readonly FieldView[]; readonly files: readonly Asked[] };
  readonly form: ItemForm | undefined;
  readonly errors: readonly PageError[];
}

interface At {
  readonly context: APIContext;
  readonly view: CaseView;
  readonly act: SupplyAct;
  readonly form: ItemForm | undefined;
  readonly defects: readonly Wanted[];
  readonly answers: AskedAnswers;
  /** What the filed form does not show. */
  readonly masked: readonly string[];
}

/** What is named as missing; or a material of the form that may be handed in anew. */
interface Wanted extends Defect {
  readonly optional?: true;
}

/** Everything that was named as missing, on one page: files are sent one by one, then all is handed in at once. */
export async function supplyCase(context: APIContext): Promise<Response | SupplementView> {
  const view = await loadCase(context);
  if (view instanceof Response) return view;
  const act = acts.find((one) => isOffered(view, one));
  if (act === undefined) return context.redirect(paths.case(view), 303);
  const form = await findForm(context, view);
  const named = defectsOf(view, act);
  const start: State = { given: [], answers: withoutMasks(view.form) };
  const at: At = {
    context,
    view,
    act,
    form,
    defects: [...named, ...otherMaterials(form, named)],
    answers: askedAnswers(form, named, start.answers),
    masked: Object.keys(view.form).filter((name) => !(name in start.answers)),
  };
  return context.request.method === 'POST' ? handlePost(at, start) : show(at, start, []);
}

const nouns: Readonly<Record<SupplyAct, string>> = {
  correct: 'correction',
  'supply-supplement': 'supplement',
  'supply-deferred': 'deferred-materials',
};

function defectsOf(view: CaseView, act: SupplyAct): readonly Defect[] {
  switch (act) {
    case 'correct':
      return view.correction?.defects ?? [];
    case 'supply-supplement':
      return view.supplement?.missing ?? [];
    case 'supply-deferred':
      return (view.deferral?.owed ?? []).map(({ reason = '', ...paper }) => ({ ...paper, reason }));
  }
}

/** A notice that names nothing may mean any material of the form. */
function otherMaterials(form: ItemForm | undefined, named: readonly Defect[]): readonly Wanted[] {
  if (form === undefined || !named.some(namesNothing)) return [];
  return form.uploads
    .filter(({ materialKey }) => named.every((defect) => defect.materialKey !== materialKey))
    .map(({ materialKey, name }) => ({ materialKey, name, reason: '', optional: true }));
}

interface State {
  readonly given: readonly Given[];
  readonly answers: Answers;
  readonly posted?: Posted;
}

async function handlePost(at: At, start: State): Promise<Response | SupplementView> {
  const data = await at.context.request.formData();
  const posted = postedFrom(data);
  const sent = await handInAll(at, readGiven(posted), data);
  const properties = propertiesOf(at.form, namesIn(at.answers));
  const read = readAnswers(properties, posted, start.answers).answers;
  const kept = keptAsFiled(at.answers, { masked: at.masked, read });
  const changed = without(read, kept);
  const names = Object.keys(properties).filter((name) => !kept.has(name));
  const answers = { ...start.answers, ...changed };
  const state: State = { given: sent.given, answers, posted };
  if (sent.errors.length > 0 || posted.text('action')?.startsWith('upload|'))
    return show(at, state, sent.errors);
  const wrong = at.form === undefined ? [] : checkAnswers(ofAnyDay(at.form), names, answers);
  const errors = [
    ...missingErrors(at, state),
    ...wrong.map(({ path, message }) => ({ id: idOf(path), message })),
  ];
  return errors.length > 0 ? show(at, state, errors) : handIn(at, state, changed);
}

function without(answers: Answers, names: ReadonlySet<string>): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !names.has(name)));
}

function namesIn({ below, rest }: AskedAnswers): readonly string[] {
  return [...below.flat(), ...rest];
}

/** What was filed on another day is not held against today. */
function ofAnyDay({ schema, rules = [] }: ItemForm): Pick<ItemForm, 'schema' | 'rules'> {
  return { schema, rules };
}

async function handIn(at: At, state: State, changed: Answers): Promise<Response | SupplementView> {
  const { context, view, act } = at;
  const attachmentIds = state.given.map(({ attachmentId }) => attachmentId);
  const answer = await context.locals.api(`${casePath(context)}/${nouns[act]}`, {
    method: 'POST',
    version: view.version,
    body: { attachmentIds, ...(Object.keys(changed).length === 0 ? {} : { form: changed }) },
  });
  if (answer.ok) return context.redirect(paths.case(view), 303);
  const named = wrongFields(answer.problem).map(({ path, message }) => ({
    id: idOf(path),
    message,
  }));
  return show(at, state, named.length > 0 ? named : [errorOf(answer.problem, 'a-0')]);
}

async function handInAll(at: At, before: readonly Given[], data: FormData) {
  const given = [...before];
  const errors: PageError[] = [];
  for (const [index, { materialKey, name }] of at.defects.entries()) {
    const files = materialKey === undefined ? [] : filesOf(data, materialKey);
    if (materialKey === undefined || files.length === 0) continue;
    const refused = await handInFiles(at.context, {
      path: `${casePath(at.context)}/attachments`,
      upload: uploadOf(at, materialKey, name),
      already: given.filter((file) => file.materialKey === materialKey).length,
      files,
      id: `a-${index}`,
      onTaken({ attachmentId, name: fileName, sameAsBefore = false }: Attachment) {
        const file = { attachmentId, materialKey, name: fileName, sameAsBefore };
        const place = given.findIndex((one) => one.attachmentId === attachmentId);
        given.splice(place < 0 ? given.length : place, 1, file);
      },
    });
    errors.push(...refused);
  }
  return { given, errors };
}

function missingErrors({ context, defects, act }: At, { given }: State): PageError[] {
  const { language } = context.locals.reader;
  // What may follow may come one by one.
  if (act === 'supply-deferred') {
    return given.length > 0 ? [] : [{ id: 'a-0', message: deferralText.chooseOne[language] }];
  }
  return defects.flatMap(({ materialKey, name, optional = false }, index) => {
    if (
      materialKey === undefined ||
      optional ||
      given.some((file) => file.materialKey === materialKey)
    )
      return [];
    const message = supplementText.stillMissing[language].replace(
      '{name}',
      name?.[language] ?? materialKey,
    );
    return [{ id: `a-${index}`, message }];
  });
}

async function show(at: At, state: State, errors: readonly PageError[]): Promise<SupplementView> {
  const { view, act, defects, form, answers } = at;
  const fields = await fieldsOf(at, state, errors);
  const named = (names: readonly string[]) => fields.filter(({ path }) => names.includes(path));
  const asked = defects.map((defect, index): Asked & Pick<Wanted, 'optional'> => {
    const { materialKey, name, optional } = defect;
    return {
      id: `a-${index}`,
      defect,
      upload: materialKey === undefined ? undefined : uploadOf(at, materialKey, name),
      given: state.given.filter((file) => file.materialKey === materialKey),
      fields: named(answers.below[index] ?? []),
      ...(optional && { optional }),
    };
  });
  return {
    view,
    act,
    asked: asked.filter(({ optional }) => !optional),
    rest: { fields: named(answers.rest), files: asked.filter(({ optional }) => optional) },
    form,
    errors,
  };
}

async function fieldsOf(
  { context, form, answers }: At,
  state: State,
  errors: readonly PageError[],
): Promise<readonly FieldView[]> {
  if (form === undefined) return [];
  const properties = propertiesOf(form, namesIn(answers));
  const names = Object.keys(properties);
  return viewFields(form.schema, names, {
    answers: state.answers,
    errors: errors.flatMap(({ id, message }) => {
      const path = names.find((name) => idOf(name) === id);
      return path === undefined || typeof message === 'string' ? [] : [{ path, message }];
    }),
    cascades: await findCascades(context.locals.api, properties, state.answers),
    typed: state.posted?.text,
  });
}

function uploadOf({ form }: At, materialKey: string, name: Defect['name']): UploadRequest {
  return (
    form?.uploads.find((one) => one.materialKey === materialKey) ?? usualUpload(materialKey, name)
  );
}

async function findForm(context: APIContext, view: CaseView): Promise<ItemForm | undefined> {
  const path = `/api/service-items/${view.itemCode}/form`;
  return maybe(
    await context.locals.api<ItemForm>(path, { query: { regionCode: view.regionCode } }),
  );
}

/** Numbers are shown masked; what is masked cannot be handed in again and is asked for anew. */
function withoutMasks(form: Answers): Answers {
  return Object.fromEntries(
    Object.entries(form).filter(([, value]) => !JSON.stringify(value).includes('**')),
  );
}
