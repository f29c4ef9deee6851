import assert from 'node:assert/strict';
import type { Language } from '@tongban/kernel';
import type { Answer } from './people.ts';

export interface ExpectedRefusal {
  readonly status: number;
  readonly code: string;
  readonly zh: string | RegExp;
  readonly en: string | RegExp;
}

/** Asks in Chinese and in English, and holds the answer to its status, its code and its words in each. */
export async function refused(
  ask: (language: Language) => Promise<Answer>,
  { status, code, ...words }: ExpectedRefusal,
): Promise<Answer> {
  let last: Answer | undefined;
  for (const language of ['zh', 'en'] as const) {
    const answer = await ask(language);
    assert.equal(answer.body.code, code, JSON.stringify(answer.body));
    assert.equal(answer.status, status, JSON.stringify(answer.body));
    assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/);
    assert.equal(answer.headers.get('content-language'), language === 'zh' ? 'zh-CN' : 'en');
    if (typeof words[language] === 'string') assert.equal(answer.body.detail, words[language]);
    else assert.match(answer.body.detail, words[language]);
    last = answer;
  }
  return last!;
}

/** The words of one field of a form that was refused. */
export function detailOf(answer: Answer, pointer: string): string | undefined {
  const { errors = [] } = answer.body as { errors?: { pointer: string; detail: string }[] };
  return errors.find((error) => error.pointer === pointer)?.detail;
}
