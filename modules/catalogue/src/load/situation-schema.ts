const text = { type: 'string', minLength: 1, maxLength: 200 };

const bilingual = {
  type: 'object',
  properties: { zh: text, en: text },
  required: ['zh', 'en'],
  additionalProperties: false,
};

// In addresses and in the names of answers.
const key = { type: 'string', pattern: '^[a-z][a-z0-9-]{0,29}$', maxLength: 30 };
const itemCode = { type: 'string', pattern: '^GA-[A-Z]{2,3}-[0-9]{4}$', maxLength: 11 };

const condition = {
  type: 'object',
  properties: { question: key, is: { type: 'array', items: key, maxItems: 20 } },
  required: ['question', 'is'],
  additionalProperties: false,
};

const choice = {
  type: 'object',
  properties: { value: key, title: bilingual, instead: itemCode },
  required: ['value', 'title'],
  additionalProperties: false,
};

const question = {
  type: 'object',
  properties: {
    key,
    title: bilingual,
    hint: bilingual,
    choices: { type: 'array', items: choice, maxItems: 12 },
    when: condition,
    property: { type: 'string', pattern: '^[a-z][a-zA-Z]{1,39}$', maxLength: 40 },
  },
  required: ['key', 'title', 'choices'],
  additionalProperties: false,
};

/** What one question tree looks like, in a file and in an editor. */
export const situationTreeSchema = {
  type: 'object',
  properties: {
    questions: { type: 'array', items: question, minItems: 1, maxItems: 8 },
    materials: {
      type: 'array',
      maxItems: 30,
      items: {
        type: 'object',
        properties: {
          material: { type: 'string', pattern: '^[a-z][a-z0-9_]{1,39}$', maxLength: 40 },
          when: { type: 'array', items: condition, minItems: 1, maxItems: 10 },
        },
        required: ['material', 'when'],
        additionalProperties: false,
      },
    },
  },
  required: ['questions', 'materials'],
  additionalProperties: false,
};

/** A file: trees, each with the items it is for. */
export const situationsFileSchema = {
  type: 'array',
  maxItems: 500,
  items: {
    ...situationTreeSchema,
    properties: {
      items: { type: 'array', items: itemCode, minItems: 1, maxItems: 50, uniqueItems: true },
      ...situationTreeSchema.properties,
    },
    required: ['items', ...situationTreeSchema.required],
  },
};
