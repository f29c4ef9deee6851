import { isUtf8 } from 'node:buffer';
import { httpProblem } from './problem-error.ts';

const deepest = 64;

/**
 * The value of a JSON body. Refuses what JSON.parse lets pass: a field named twice, keys that reach an object's prototype,
 * text that PostgreSQL cannot store (U+0000, half surrogates), and nesting that only an attacker writes.
 */
export function readJson(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  if (!isUtf8(body)) throw badText();
  const text = body.toString('utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw httpProblem('http/bad-json', {
      zh: '请求体不是有效的 JSON。',
      en: 'The body cannot be read as JSON.',
    });
  }
  const counted = { members: 0, checkTexts: text.includes('\\u') };
  inspect(value, '', 0, counted);
  if (counted.members !== membersWritten(text)) {
    throw httpProblem('http/duplicate-key', {
      zh: '请求体的同一对象中有字段出现了两次。',
      en: 'An object in the body names the same field twice.',
    });
  }
  return value;
}

/** Every member is one colon outside of a string; JSON.parse keeps only the last of two with one name. */
function membersWritten(text: string): number {
  let members = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 58) members += 1;
    else if (code === 34) index = endOfString(text, index);
  }
  return members;
}

function endOfString(text: string, start: number): number {
  let index = start + 1;
  while (text.charCodeAt(index) !== 34) index += text.charCodeAt(index) === 92 ? 2 : 1;
  return index;
}

function inspect(
  value: unknown,
  pointer: string,
  depth: number,
  counted: { members: number; checkTexts: boolean },
): void {
  if (typeof value === 'string') {
    if (counted.checkTexts && !isStorable(value)) throw badText(pointer);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (depth >= deepest) {
    throw httpProblem('http/bad-json', {
      zh: `请求体嵌套超过 ${deepest} 层。`,
      en: `The body is nested deeper than ${deepest} levels.`,
    });
  }
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      inspect(value[index], `${pointer}/${index}`, depth + 1, counted);
    }
    return;
  }
  for (const key of Object.keys(value)) {
    counted.members += 1;
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
      throw httpProblem('http/forbidden-key', {
        zh: `字段名“${key}”不允许使用。`,
        en: `The field name "${key}" is not allowed.`,
      });
    }
    if (counted.checkTexts && !isStorable(key)) throw badText(pointer);
    inspect((value as Record<string, unknown>)[key], `${pointer}/${key}`, depth + 1, counted);
  }
}

function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\u0000');
}

function badText(pointer?: string) {
  return httpProblem(
    'http/bad-text',
    {
      zh: '文字不是有效的 UTF-8，或含有空字符。',
      en: 'The text is not valid UTF-8 or holds a null character.',
    },
    pointer === undefined ? {} : { more: { pointer } },
  );
}
