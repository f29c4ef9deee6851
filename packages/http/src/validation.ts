import { Ajv, type ErrorObject, type Options, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { FastifySchemaCompiler } from 'fastify';
import { closeObjects } from './close-objects.ts';
import { compiled, type WhenCompiled } from './when-compiled.ts';

const shared: Options = {
  allErrors: true,
  removeAdditional: false,
  useDefaults: true,
  strict: true,
  strictTypes: false,
  strictTuples: false,
  strictRequired: false,
  allowUnionTypes: true,
  messages: false,
};

const formats = ['date', 'date-time', 'uuid', 'email', 'uri', 'time'] as const;

/**
 * Fastify's own validator drops unknown fields silently and turns 7 into "7". Here a body is taken exactly as it is sent; only
 * the parts of the URL, which are always text, are turned into the numbers and booleans their schema asks for.
 */
export function createValidatorCompiler(
  when: WhenCompiled = 'at first use',
): FastifySchemaCompiler<unknown> {
  const strict = newAjv({ ...shared, coerceTypes: false });
  const coercing = newAjv({ ...shared, coerceTypes: 'array' });
  return ({ schema, httpPart }) => {
    const closed = httpPart === 'headers' ? schema : closeObjects(schema);
    const ajv = httpPart === 'body' ? strict : coercing;
    const validate = compiled(when, () => ajv.compile(closed as object));
    return (data) => outcome(validate(), data);
  };
}

function outcome(validate: ValidateFunction, data: unknown) {
  if (validate(data)) return { value: data };
  return { error: (validate.errors ?? []) as unknown as Error & ErrorObject[] };
}

function newAjv(options: Options): Ajv {
  const ajv = new Ajv(options);
  // ajv-formats is a CommonJS module: its types promise the function itself, Node gives a wrapper with `default`.
  const add = (typeof addFormats === 'function'
    ? addFormats
    : (addFormats as { default: unknown }).default) as unknown as (
    ajv: Ajv,
    formats: readonly string[],
  ) => void;
  add(ajv, formats);
  for (const annotation of ['x-label', 'x-format', 'example']) ajv.addKeyword(annotation);
  return ajv;
}
