import type { APIContext } from 'astro';
import { maybe } from '../api/call-api.ts';
import type { Attachment, CaseView, Defect } from '../api/types.ts';
import { filesOf, handInFiles } from '../applying/hand-in-files.ts';
import { checkAnswers } from '../forms/check-answers.ts';
import { idOf, viewFields, type FieldView } from '../forms/field-view.ts';
import { findCascades } from '../forms/find-cascades.ts';
import type { Answers, FieldSchema, ItemForm, UploadRequest } from '../forms/form-definition.ts';
import { postedFrom, type Posted } from '../forms/posted.ts';
import { readAnswers } from '../forms/read-answers.ts';
import { wrongFields } from '../forms/wrong-fields.ts';
import { deferralText, supplementText } from '../messages/tracking.ts';
import { paths } from '../paths.ts';
import { errorOf, type PageError } from '../web/page-errors.ts';
import { casePath, isOffered, loadCase } from './load-case.ts';
import { readGiven, type Given } from './given-files.ts';
import { usualUpload } from './usual-upload.ts';

/** One thing to supply: a file of a material, or the answer to a question of the form. */
export interface Asked {
  readonly id: string;
  readonly defect: Defect;
  readonly upload: UploadRequest | undefined;
  readonly given: readonly Given[];
  readonly field: FieldView | undefined;
}

const acts = ['correct', 'supply-supplement', 'supply-deferred'] as const;
export type SupplyAct = (typeof acts)[number];

export interface SupplementView {
  readonly view: CaseView;
  readonly act: SupplyAct;
  readonly asked: readonly Asked[];
  readonly form: ItemForm | undefined;
  readonly errors: readonly PageError[];
}

interface At {
  readonly context: APIContext;
  readonly view: CaseView;
  readonly act: SupplyAct;
  readonly form: ItemForm | undefined;
  readonly defects: readonly Defect[];
}

/** Everything that was named as missing, on one page: files are sent one by one, then all is handed in at once. */
export async function supplyCase(context: APIContext): Promise<Response | SupplementView> {
  const view = await loadCase(context);
  if (view instanceof Response) return view;
  const act = acts.find((one) => isOffered(view, one));
  if (act === undefined) return context.redirect(paths.case(view), 303);
  const defects = defectsOf(view, act);
  const at: At = { context, view, act, defects, form: await findForm(context, view) };
  const start: State = { given: [], answers: withoutMasks(view.form) };
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

interface State {
  readonly given: readonly Given[];
  readonly answers: Answers;
  readonly posted?: Posted;
}

async function handlePost(at: At, start: State): Promise<Response | SupplementView> {
  const data = await at.context.request.formData();
  const posted = postedFrom(data);
  const sent = await handInAll(at, readGiven(posted), data);
  const names = fieldNames(at);
  const read = readAnswers(propertiesOf(at), posted, start.answers);
  const answers = { ...start.answers, ...read.answers };
  const state: State = { given: sent.given, answers, posted };
  if (sent.errors.length > 0 || posted.text('action')?.startsWith('upload|'))
    return show(at, state, sent.errors);
  const wrong = at.form === undefined ? [] : checkAnswers(ofAnyDay(at.form), names, answers);
  const errors = [
    ...missingErrors(at, state),
    ...wrong.map(({ path, message }) => ({ id: idOf(path), message })),
  ];
  return errors.length > 0 ? show(at, state, errors) : handIn(at, state, read.answers);
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
  return defects.flatMap(({ materialKey, name }, index) => {
    if (materialKey === undefined || given.some((file) => file.materialKey === materialKey))
      return [];
    const message = supplementText.stillMissing[language].replace(
      '{name}',
      name?.[language] ?? materialKey,
    );
    return [{ id: `a-${index}`, message }];
  });
}

async function show(at: At, state: State, errors: readonly PageError[]): Promise<SupplementView> {
  const { context, view, act, defects, form } = at;
  const properties = propertiesOf(at);
  const fields =
    form === undefined
      ? []
      : viewFields(form.schema, Object.keys(properties), {
          answers: state.answers,
          errors: errors.flatMap(({ id, message }) => {
            const path = Object.keys(properties).find((name) => idOf(name) === id);
            return path === undefined || typeof message === 'string' ? [] : [{ path, message }];
          }),
          cascades: await findCascades(context.locals.api, properties, state.answers),
          typed: state.posted?.text,
        });
  const asked = defects.map((defect, index) => {
    const { materialKey, name } = defect;
    return {
      id: `a-${index}`,
      defect,
      upload: materialKey === undefined ? undefined : uploadOf(at, materialKey, name),
      given: state.given.filter((file) => file.materialKey === materialKey),
      field: fields.find(({ path }) => path === rootOf(defect)),
    };
  });
  return { view, act, asked, form, errors };
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

function fieldNames({ defects, form }: At): readonly string[] {
  const names = defects.map(rootOf).filter((name) => name !== undefined);
  return [...new Set(names)].filter((name) => form?.schema.properties[name] !== undefined);
}

/** `/parents/0/name` and `parents.0.name` are answered where `parents` is asked. */
function rootOf({ field }: Defect): string | undefined {
  return field?.replace(/^\//, '').split(/[./]/)[0];
}

function propertiesOf(at: At): Readonly<Record<string, FieldSchema>> {
  return Object.fromEntries(
    fieldNames(at).map((name) => [name, at.form!.schema.properties[name]!]),
  );
}

/** Numbers are shown masked; what is masked cannot be handed in again and is asked for anew. */
function withoutMasks(form: Answers): Answers {
  return Object.fromEntries(
    Object.entries(form).filter(([, value]) => !JSON.stringify(value).includes('**')),
  );
}
