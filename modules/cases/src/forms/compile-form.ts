import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject, ValidateFunction } from 'ajv';
import type { FieldDefinition, FormDefinition } from './form-definition.ts';

export type FormFormats = Readonly<Record<string, (text: string) => boolean>>;

export interface CompiledForm {
  whole(form: unknown): readonly ErrorObject[];
  partial(form: unknown): readonly ErrorObject[];
}

/** Compiles forms once for each version: a form of 500 fields takes longer to compile than to check a thousand times. */
export function createFormCompiler(formats: FormFormats): (form: FormDefinition) => CompiledForm {
  const compiled = new Map<string, CompiledForm>();
  return (form) => {
    const known = compiled.get(form.formVersion);
    if (known !== undefined) return known;
    // One validator a form: a shared one would keep every schema for ever.
    const whole = newValidator(formats).compile(form.schema as object);
    const partial = newValidator(formats).compile(partialOf(form.schema) as object);
    const fresh = { whole: errorsOf(whole), partial: errorsOf(partial) };
    if (compiled.size >= mostCompiled) compiled.delete(compiled.keys().next().value!);
    compiled.set(form.formVersion, fresh);
    return fresh;
  };
}

const mostCompiled = 300;

function newValidator(formats: FormFormats): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    messages: false,
    verbose: true,
    formats: { ...formats },
  });
  for (const keyword of ['ui', 'personal', 'purpose']) ajv.addKeyword(keyword);
  return ajv;
}

function errorsOf(validate: ValidateFunction): (form: unknown) => readonly ErrorObject[] {
  return (form) => (validate(form) ? [] : [...(validate.errors ?? [])]);
}

/** Of a draft only the shape is held: types, bounds from above and no unknown fields. */
function partialOf(field: FieldDefinition): object {
  const { type, maxLength, maximum, maxItems, properties, items } = field;
  return {
    type,
    ...(maxLength !== undefined && { maxLength }),
    ...(maximum !== undefined && { maximum }),
    ...(maxItems !== undefined && { maxItems }),
    ...(items !== undefined && { items: partialOf(items) }),
    ...(properties !== undefined && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, one]) => [name, partialOf(one)]),
      ),
      additionalProperties: false,
    }),
  };
}
