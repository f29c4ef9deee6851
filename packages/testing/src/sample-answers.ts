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
}

export type Answers = Record<string, unknown>;

/** One answer a person could give to each question, with every choice that opens further questions taken or left. */
export function sampleAnswers({ schema }: Form, open: boolean): Answers {
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
  return answers;
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
