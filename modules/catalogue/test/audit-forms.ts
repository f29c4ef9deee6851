import type { ServiceItem } from '../src/domain/service-item.ts';
import type { FieldSchema, ItemForm } from '../src/forms/form.ts';

export interface AuditedForm {
  readonly item: ServiceItem;
  readonly form: ItemForm;
}

/** Pages that any form may have: who applies, how to reach them, how the result is received. */
const generalPages: readonly string[] = [
  'contact',
  'handler',
  'delivery',
  'enterprise',
  'applicant-kind',
];
/** What says nothing of the service itself. */
const generalQuestions: readonly string[] = [
  'applicationReason',
  'requestReason',
  'commitmentAccepted',
];

export interface FormClass {
  readonly itemCode: string;
  readonly name: string;
  readonly questions: number;
  /** Questions of the service itself. */
  readonly specific: readonly string[];
  /** Of all questions, 0 to 1. */
  readonly generalShare: number;
  readonly rules: number;
  readonly conditions: number;
}

export function classify({ item, form }: AuditedForm): FormClass {
  const questions = Object.keys(form.schema.properties);
  const specific = form.pages
    .filter(({ key }) => !generalPages.includes(key))
    .flatMap(({ properties }) => properties)
    .filter((name) => !generalQuestions.includes(name));
  return {
    itemCode: item.itemCode,
    name: item.name.zh,
    questions: questions.length,
    specific,
    generalShare: 1 - specific.length / questions.length,
    rules: form.rules?.length ?? 0,
    conditions: Object.values(form.schema.properties).filter(({ ui }) => ui.showWhen !== undefined)
      .length,
  };
}

/** Items that ask exactly the same questions, apart from who applies and how the result is received. */
export function sameForms(forms: readonly AuditedForm[]): (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const audited of forms) {
    const { specific, itemCode } = classify(audited);
    const key = specific.toSorted().join(',');
    groups.set(key, [...(groups.get(key) ?? []), itemCode]);
  }
  return [...groups.values()].filter((items) => items.length > 1);
}

/** Why a form would not do as the form of a real service. */
export function formWeaknesses(audited: AuditedForm): string[] {
  const { form, item } = audited;
  // A query of one's own may be told by a single answer.
  const least = item.flowTemplate === 'T01' ? 1 : 2;
  const { specific } = classify(audited);
  const real = specific.filter((name) => {
    const { widget } = form.schema.properties[name]!.ui;
    return widget !== 'textarea' && widget !== 'checkbox';
  });
  return [
    ...(specific.length < least || real.length < 1
      ? [`asks only ${specific.length} things of its own`]
      : []),
    ...fieldsOf(form).flatMap(([path, field]) => [
      ...(needsHelp(field) && field.ui.hint === undefined ? [`${path} has no help`] : []),
      ...(isOwn(field) && field.ui.prefill === undefined ? [`${path} is not prefilled`] : []),
    ]),
    ...unruledDays(form).map((path) => `${path} may be any day`),
    ...askedTwice(form).map((title) => `asks twice for ${title}`),
    ...namelessWards(form).map((name) => `${name} is for somebody who is not named`),
  ];
}

/** Questions that can be asked together and have the same words. */
function askedTwice({ schema }: ItemForm): string[] {
  const always = Object.values(schema.properties)
    .filter(({ ui }) => ui.showWhen === undefined)
    .map(({ title }) => title);
  return always.filter((title, at) => always.indexOf(title) !== at);
}

/** Choices of whom the matter is for that open no question about that person. */
function namelessWards({ schema }: ItemForm): string[] {
  const fields = Object.entries(schema.properties);
  return fields
    .filter(([name, field]) => {
      if (field.type !== 'string' || !/^(您)?为谁/.test(field.title)) return false;
      const other = ['ward', 'minor'].find((value) => field.enum?.includes(value));
      return (
        other !== undefined &&
        !fields.some(
          ([, { title, ui }]) =>
            title.endsWith('姓名') &&
            ui.showWhen?.property === name &&
            ui.showWhen.equals.includes(other),
        )
      );
    })
    .map(([name]) => name);
}

/** A code somebody has to look up, a form to keep to, a text without an end. */
function needsHelp(field: FieldSchema): boolean {
  if (field.type !== 'string' || field.ui.widget === 'radio' || field.ui.widget === 'select')
    return false;
  if (['citizen-id', 'mobile', 'telephone', 'day', 'region-code'].includes(field.format ?? ''))
    return false;
  return (
    field.ui.widget === 'textarea' ||
    field.pattern !== undefined ||
    field.format !== undefined ||
    /(编号|号码|代码|编码|文号|证号|单号|型号|代号)$/.test(field.title)
  );
}

/** What the account knows of whoever is signed in. */
function isOwn({ title, type }: FieldSchema): boolean {
  return (
    type === 'string' &&
    /^(联系|经办人|收件人|开户|本人|申请人)(姓名|手机|公民身份号码)$/.test(title)
  );
}

/**
 * Until when a document is or was valid, when something begins that may have begun: before or after today alike. The permitted day of
 * an event is held against today by the rules of eligibility, which say what to do instead.
 */
const eitherSide =
  /(ExpiresOn|Until|DueOn|tradeOpenedOn|letSince|entryOn|projectDate|filingFrom|serviceFrom|studyFrom|expiredOn|permittedStartOn)$/;

/** Days that nothing holds against today or another day: a slip of the year would pass. */
function unruledDays(form: ItemForm): string[] {
  const ruled = new Set(
    (form.rules ?? []).map(({ list, property }) =>
      list === undefined ? property : `${list}[].${property}`,
    ),
  );
  return fieldsOf(form)
    .filter(
      ([path, field]) => field.type === 'string' && field.format === 'day' && !ruled.has(path),
    )
    .map(([path]) => path)
    .filter((path) => !eitherSide.test(path));
}

function fieldsOf({ schema }: ItemForm): (readonly [string, FieldSchema])[] {
  return Object.entries(schema.properties).flatMap(([name, field]) => within(name, field));
}

function within(path: string, field: FieldSchema): (readonly [string, FieldSchema])[] {
  if (field.type === 'object') {
    return Object.entries(field.properties).flatMap(([name, inner]) =>
      within(`${path}.${name}`, inner),
    );
  }
  if (field.type === 'array' && field.items.type === 'object') {
    return Object.entries(field.items.properties).flatMap(([name, inner]) =>
      within(`${path}[].${name}`, inner),
    );
  }
  return [[path, field]];
}
