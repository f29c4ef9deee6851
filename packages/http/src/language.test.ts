import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languageOf } from './language.ts';
import { readCookie } from './session-cookie.ts';

describe('the language of an answer', () => {
  const cases: [string | undefined, string | undefined, 'zh' | 'en'][] = [
    [undefined, undefined, 'zh'],
    ['en', undefined, 'en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', undefined, 'zh'],
    ['fr, en;q=0.5, zh;q=0.4', undefined, 'en'],
    ['en;q=0, zh;q=0.1', undefined, 'zh'],
    ['de', undefined, 'zh'],
    ['en', 'language=zh', 'zh'],
    ['zh', 'a=b; language=en', 'en'],
    ['zh', 'language=fr', 'zh'],
  ];
  for (const [accepted, cookie, expected] of cases) {
    it(`is ${expected} for ${accepted ?? 'nothing said'} and ${cookie ?? 'no cookie'}`, () => {
      assert.equal(languageOf({ 'accept-language': accepted, cookie }), expected);
    });
  }
});

describe('a cookie', () => {
  it('is not mistaken for one whose name ends the same', () => {
    assert.equal(readCookie('xlanguage=en; language=zh', 'language'), 'zh');
    assert.equal(readCookie('xlanguage=en', 'language'), undefined);
    assert.equal(readCookie('language=; a=1', 'language'), '');
  });
});
