import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { type Fault, placeOf } from './fault.ts';

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });

interface JsonInput {
  readonly file: string;
  readonly text: string;
  readonly schema: object;
  readonly faults: Fault[];
}

/** The JSON of a configuration file that fits its schema, or faults with the pointer as column. */
export function checkJson<Value>({ file, text, schema, faults }: JsonInput): Value | undefined {
  const place = placeOf(faults, file, 1);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const at = error instanceof Error ? error.message : '';
    place.report('*', 'json/syntax', { zh: `不是合法的 JSON：${at}`, en: `not JSON: ${at}` });
    return undefined;
  }
  const validate = ajv.compile<Value>(schema);
  if (validate(value)) return value;
  for (const error of validate.errors ?? []) reportSchemaError(error, file, text, faults);
  return undefined;
}

function reportSchemaError(error: ErrorObject, file: string, text: string, faults: Fault[]): void {
  const pointer = error.instancePath === '' ? '/' : error.instancePath;
  const extra = 'additionalProperty' in error.params ? ` (${error.params.additionalProperty})` : '';
  const what = `${error.message ?? error.keyword}${extra}`;
  placeOf(faults, file, lineOfPointer(text, pointer)).report(pointer, `json/${error.keyword}`, {
    zh: `不符合规定格式：${what}`,
    en: what,
  });
}

/** The line of the last named member on the way to the pointer: near enough to find it by eye. */
function lineOfPointer(text: string, pointer: string): number {
  let at = 0;
  for (const part of pointer.split('/').slice(1)) {
    if (/^\d*$/.test(part)) continue;
    const found = text.indexOf(`"${part.replaceAll('~1', '/').replaceAll('~0', '~')}"`, at);
    if (found === -1) break;
    at = found;
  }
  return text.slice(0, at).split('\n').length;
}
