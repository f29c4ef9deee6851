import { BilingualBody, Type } from '@tongban/http';
import { relationNames } from '@tongban/form-rules';
import type { FormPlan } from '../forms/form-plan.ts';
import { fieldOf, listOf, name, words } from './form-field-input.ts';

const pageKey = { type: 'string', pattern: '^[a-z][a-z0-9-]{0,49}$', maxLength: 50 };

const rule = {
  title: 'FieldRule',
  type: 'object',
  properties: {
    rule: { enum: [...relationNames] },
    inner: name,
    than: name,
    of: name,
    from: name,
    days: { type: 'integer', minimum: 0, maximum: 40_000 },
    least: { type: 'integer', minimum: 0, maximum: 150 },
    under: { type: 'integer', minimum: 0, maximum: 150 },
    plus: listOf(name, 10),
    minus: listOf(name, 10),
  },
  required: ['rule'],
  additionalProperties: false,
};

const question = {
  type: 'object',
  properties: {
    property: name,
    required: { type: 'boolean' },
    schema: fieldOf(2),
    rules: listOf(rule, 10),
    block: { type: 'string', maxLength: 120 },
  },
  required: ['property', 'required', 'schema'],
  additionalProperties: false,
};

/** The pages of a form as an editor sends them. What they mean together is for `planFaults`. */
export const formPlanSchema = {
  title: 'FormPlan',
  type: 'object',
  properties: {
    pages: listOf(
      {
        type: 'object',
        properties: {
          key: pageKey,
          title: words(120),
          hint: words(400),
          questions: listOf(question, 30),
        },
        required: ['key', 'title', 'questions'],
        additionalProperties: false,
      },
      30,
    ),
  },
  required: ['pages'],
  additionalProperties: false,
};
export const FormPlanInput = Type.Unsafe<FormPlan>(formPlanSchema);

const Question = Type.Object({}, { additionalProperties: true });

/** What a form is arranged from, as it is told. */
export const FormLibraryBody = Type.Object({
  blocks: Type.Array(
    Type.Object({
      block: Type.String(),
      title: BilingualBody,
      usedBy: Type.Integer(),
      questions: Type.Array(Question),
    }),
  ),
  kinds: Type.Array(Type.Object({ kind: Type.String(), title: BilingualBody, question: Question })),
});
