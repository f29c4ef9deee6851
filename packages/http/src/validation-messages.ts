import type { Bilingual } from '@tongban/kernel';
import type { ErrorObject } from 'ajv';

/** One thing that is wrong with the input: where, as a JSON pointer, and what. */
export interface InputError {
  readonly in: 'body' | 'query' | 'path' | 'header';
  readonly pointer: string;
  readonly detail: Bilingual;
}

const mostErrors = 50;

const parts: Readonly<Record<string, InputError['in']>> = {
  body: 'body',
  querystring: 'query',
  params: 'path',
  headers: 'header',
};

/** What the validator found, in the words of somebody who fills in a form. Never repeats what was typed. */
export function inputErrors(errors: readonly ErrorObject[], httpPart: string): InputError[] {
  const found = errors
    .filter((error) => error.keyword !== 'if')
    .map((error) => ({
      in: parts[httpPart] ?? 'body',
      pointer: pointerOf(error),
      detail: messageFor(error),
    }));
  const unique = new Map(found.map((error) => [`${error.pointer} ${error.detail.en}`, error]));
  return [...unique.values()].slice(0, mostErrors);
}

function pointerOf({ keyword, instancePath, params }: ErrorObject): string {
  const member: unknown =
    keyword === 'required'
      ? params['missingProperty']
      : keyword === 'additionalProperties'
        ? params['additionalProperty']
        : undefined;
  if (typeof member !== 'string') return instancePath;
  const escaped = member.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1');
  return `${instancePath}/${escaped}`;
}

/** The catalogue from the validator's keywords to sentences. */
export function messageFor({ keyword, params }: ErrorObject): Bilingual {
  const limit = String(params['limit'] ?? '');
  switch (keyword) {
    case 'required':
      return { zh: '此项必填。', en: 'This is required.' };
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return { zh: '没有这个字段。', en: 'There is no such field.' };
    case 'type':
      return typeMessage(params['type']);
    case 'enum':
    case 'const':
      return { zh: '不是可选的值之一。', en: 'This is not one of the allowed values.' };
    case 'minLength':
      return limit === '1'
        ? { zh: '此项不能为空。', en: 'This must not be empty.' }
        : { zh: `至少 ${limit} 个字符。`, en: `Use at least ${limit} characters.` };
    case 'maxLength':
      return { zh: `不能超过 ${limit} 个字符。`, en: `Use at most ${limit} characters.` };
    case 'minItems':
      return { zh: `至少需要 ${limit} 项。`, en: `Give at least ${limit} entries.` };
    case 'maxItems':
      return { zh: `不能超过 ${limit} 项。`, en: `Give at most ${limit} entries.` };
    case 'uniqueItems':
      return { zh: '不能有重复的项。', en: 'No entry may be given twice.' };
    case 'minimum':
      return { zh: `不能小于 ${limit}。`, en: `This must be ${limit} or more.` };
    case 'maximum':
      return { zh: `不能大于 ${limit}。`, en: `This must be ${limit} or less.` };
    case 'exclusiveMinimum':
      return { zh: `必须大于 ${limit}。`, en: `This must be more than ${limit}.` };
    case 'exclusiveMaximum':
      return { zh: `必须小于 ${limit}。`, en: `This must be less than ${limit}.` };
    case 'multipleOf':
      return { zh: '数值的精度不符合要求。', en: 'The number is more precise than allowed.' };
    case 'minProperties':
    case 'maxProperties':
      return { zh: '字段数量不符合要求。', en: 'The number of fields is not allowed.' };
    case 'format':
      return formatMessage(params['format']);
    case 'pattern':
      return { zh: '格式不正确。', en: 'This does not have the required form.' };
    default:
      return { zh: '不符合要求。', en: 'This does not meet the requirements.' };
  }
}

function typeMessage(type: unknown): Bilingual {
  switch (type) {
    case 'string':
      return { zh: '应为文字。', en: 'This must be text.' };
    case 'integer':
      return { zh: '应为整数。', en: 'This must be a whole number.' };
    case 'number':
      return { zh: '应为数字。', en: 'This must be a number.' };
    case 'boolean':
      return { zh: '应为 true 或 false。', en: 'This must be true or false.' };
    case 'array':
      return { zh: '应为列表。', en: 'This must be a list.' };
    case 'object':
      return { zh: '应为对象。', en: 'This must be an object.' };
    default:
      return { zh: '类型不正确。', en: 'This has the wrong type.' };
  }
}

function formatMessage(format: unknown): Bilingual {
  switch (format) {
    case 'date':
      return {
        zh: '应为存在的日期，如 2026-03-02。',
        en: 'This must be a day that exists, such as 2026-03-02.',
      };
    case 'date-time':
      return {
        zh: '应为带时区的时间，如 2026-03-02T01:00:00Z。',
        en: 'This must be a time with its zone, such as 2026-03-02T01:00:00Z.',
      };
    case 'uuid':
      return { zh: '应为编号（UUID）。', en: 'This must be an id (UUID).' };
    case 'email':
      return { zh: '应为电子邮箱地址。', en: 'This must be an e-mail address.' };
    default:
      return { zh: '格式不正确。', en: 'This does not have the required form.' };
  }
}
