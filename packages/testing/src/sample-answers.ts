import type { FormRule } from '@tongban/form-rules';

/** A question of an item's form, as far as an answer depends on it. */
type Field = { readonly ui: { readonly showWhen?: ShowWhen } } & (
  | {
      readonly type: 'string';
      readonly minLength: number;
      readonly maxLength: number;
      readonly pattern?: string;
      readonly format?: keyof typeof formatted;
      readonly enum?: readonly string[];
    }
  | { readonly type: 'integer' | 'number'; readonly minimum: number }
  | { readonly type: 'boolean' }
  | { readonly type: 'object'; readonly properties: Readonly<Record<string, Field>> }
  | { readonly type: 'array'; readonly minItems: number; readonly items: Field }
);

interface ShowWhen {
  readonly property: string;
  readonly equals: readonly (string | boolean)[];
}

interface Form {
  readonly schema: { readonly properties: Readonly<Record<string, Field>> };
  readonly rules?: readonly FormRule[];
}

export type Answers = Record<string, unknown>;

/**
 * One answer a person could give to each question, with every choice that opens further questions taken or left. What is
 * `told` stands, and the rest is brought in line with it.
 */
export function sampleAnswers(
  { schema, rules = [] }: Form,
  open: boolean,
  told: Readonly<Answers> = {},
): Answers {
  const answers: Answers = {};
  const opening = new Map<string, readonly (string | boolean)[]>();
  for (const { ui } of Object.values(schema.properties)) {
    if (ui.showWhen !== undefined) opening.set(ui.showWhen.property, ui.showWhen.equals);
  }
  for (const [name, field] of Object.entries(schema.properties)) {
    const { showWhen } = field.ui;
    if (showWhen !== undefined && !showWhen.equals.includes(answers[showWhen.property] as never)) {
      continue;
    }
    const opens = opening.get(name);
    answers[name] =
      opens === undefined ? sampleOf(field) : open ? opens[0] : otherThan(field, opens);
  }
  Object.assign(answers, told);
  const free = rules.filter(({ list, property }) => told[list ?? property] === undefined);
  for (const rule of free) keepTo(rule, answers, schema.properties[rule.property]);
  return answers;
}

/** Brings the samples in line with a rule; one after the other is enough, for a rule looks back only. */
function keepTo(rule: FormRule, answers: Answers, field: Field | undefined): void {
  const { list, property } = rule;
  const places = list === undefined ? [answers] : ((answers[list] ?? []) as Answers[]);
  for (const place of places) {
    if (place[property] === undefined) continue;
    const fitting = fittingValue(rule, place, field);
    if (fitting !== undefined) place[property] = fitting;
  }
}

/** A year or so before and after the days on which tests are set. */
const pastSample = '2025-06-16';
const futureSample = '2027-06-16';

function fittingValue(rule: FormRule, beside: Answers, field: Field | undefined): unknown {
  switch (rule.rule) {
    case 'past':
      return pastSample;
    case 'future':
      return futureSample;
    case 'not-before':
      return later(beside[rule.property], beside[rule.than]);
    case 'within':
      return beside[rule.of];
    case 'not-less':
      return Number(beside[rule.property]) < Number(beside[rule.than])
        ? beside[rule.than]
        : undefined;
    case 'not-more':
      return Number(beside[rule.property]) > Number(beside[rule.than])
        ? beside[rule.than]
        : undefined;
    case 'differs':
      return beside[rule.from] === beside[rule.property]
        ? anotherOf(field, beside[rule.property])
        : undefined;
    case 'age':
      return rule.under === undefined ? undefined : rule.under <= 16 ? childNumber : otherPerson;
    case 'balance':
      return undefined;
  }
}

function anotherOf(field: Field | undefined, value: unknown): unknown {
  if (field?.type !== 'string') return undefined;
  return field.enum?.find((one) => one !== value) ?? others[field.format ?? ''];
}

function later(day: unknown, other: unknown): unknown {
  return typeof day === 'string' && typeof other === 'string' && day < other ? other : day;
}

function otherThan(field: Field, opens: readonly (string | boolean)[]): unknown {
  if (field.type === 'boolean') return !opens.includes(false) ? false : true;
  const values = field.type === 'string' ? (field.enum ?? []) : [];
  return values.find((value) => !opens.includes(value));
}

function sampleOf(field: Field): unknown {
  switch (field.type) {
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return field.minimum;
    case 'array':
      return Array.from({ length: field.minItems }, () => sampleOf(field.items));
    case 'object':
      return Object.fromEntries(
        Object.entries(field.properties).map(([name, inner]) => [name, sampleOf(inner)]),
      );
    case 'string':
      return sampleText(field);
  }
}

function sampleText(field: Extract<Field, { type: 'string' }>): string {
  if (field.enum !== undefined) return field.enum[0]!;
  if (field.format !== undefined) return formatted[field.format];
  if (field.pattern === undefined) return '文'.repeat(field.minLength);
  const pattern = new RegExp(field.pattern, 'u');
  const found = patterned.find(
    (text) =>
      pattern.test(text) &&
      [...text].length >= field.minLength &&
      [...text].length <= field.maxLength,
  );
  if (found === undefined) throw new Error(`No sample fits ${field.pattern}.`);
  return found;
}

/** Made up, as every number here: check digits hold, regions and birthdays exist. */
const otherPerson = '440305198804120021';
const childNumber = '440305201506150016';

const others: Readonly<Record<string, string>> = {
  'citizen-id': otherPerson,
  'identity-number': 'E87654321',
  'plate-number': '粤B54321',
  'region-code': '440304',
};

const formatted = {
  'citizen-id': '44030519900101991X',
  'credit-code': '91440300MA5EXAMP0C',
  day: '2026-03-27',
  email: 'wang@example.com',
  'identity-number': 'E12345678',
  mobile: '13800001234',
  'plate-number': '粤B12345',
  'region-code': '440305',
  telephone: '0755-12345678',
} as const;

/** What people would type into the fields that have a pattern. */
const patterned = [
  'WANG',
  '王小明',
  'E12345678',
  'C12345678',
  'A12345678',
  '123456789012',
  '123456789012345',
  '1234567890123',
  '6222021234567890123',
  'ABC123',
  'LSVAA4187E2123456',
  'SZ2026001',
  'tongban.example.cn',
];
