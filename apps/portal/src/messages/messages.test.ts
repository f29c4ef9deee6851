import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';

interface Found {
  readonly where: string;
  readonly zh: string;
  readonly en: string;
}

describe('the words of the portal', async () => {
  const texts = await findTexts();

  it('are many, and all there in both languages', () => {
    assert.ok(texts.length > 250, `only ${texts.length} texts found`);
    for (const { where, zh, en } of texts) assert.ok(zh.trim() !== '' && en.trim() !== '', where);
  });

  it('take the same values in both languages', () => {
    for (const { where, zh, en } of texts) {
      // English needs no name where a sentence reads without it.
      const inChinese = new Set(placeholders(zh));
      for (const name of placeholders(en)) assert.ok(inChinese.has(name), `${where}: {${name}}`);
    }
  });

  it('have Chinese punctuation between Chinese characters', () => {
    assert.equal(hasHalfWidth('数据,均为虚构'), true);
    for (const { where, zh } of texts) assert.equal(hasHalfWidth(zh), false, `${where}: ${zh}`);
  });
});

function hasHalfWidth(text: string): boolean {
  return /\p{Script=Han}[,;:?!](?=[\p{Script=Han}{]|$)/u.test(text);
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
}

async function findTexts(): Promise<Found[]> {
  const files = (await readdir(import.meta.dirname)).filter(
    (name) => name.endsWith('.ts') && !name.includes('.test.'),
  );
  const modules = await Promise.all(
    files.map((name) => import(new URL(name, import.meta.url).href)),
  );
  return modules.flatMap((one: unknown, index) => textsIn(one, files[index] ?? '', 0));
}

function textsIn(value: unknown, where: string, depth: number): Found[] {
  if (typeof value !== 'object' || value === null || depth > 8) return [];
  const { zh, en } = value as { zh?: unknown; en?: unknown };
  if (typeof zh === 'string' && typeof en === 'string') return [{ where, zh, en }];
  return Object.entries(value).flatMap(([name, inner]) =>
    textsIn(inner, `${where} ${name}`, depth + 1),
  );
}
