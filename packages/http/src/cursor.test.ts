import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { pageFrom } from './page.ts';
import { ProblemError } from './problem-error.ts';

describe('a cursor', () => {
  it('comes back as it was made', () => {
    const [day, number] = decodeCursor(encodeCursor(['2026-03-02', 7]), ['string', 'number']);
    assert.deepEqual([day, number], ['2026-03-02', 7]);
  });

  it('is refused when it was edited, cut, made for another list or is no cursor at all', () => {
    const good = encodeCursor(['2026-03-02', 7]);
    const swapped = encodeCursor([7, '2026-03-02']);
    const spaced = Buffer.from('["2026-03-02", 7]').toString('base64url');
    for (const bad of [
      good.slice(1),
      `${good}A`,
      swapped,
      spaced,
      encodeCursor(['a']),
      '',
      '%',
      'x'.repeat(600),
    ]) {
      assert.throws(() => decodeCursor(bad, ['string', 'number']), ProblemError, bad);
    }
  });
});

describe('a page', () => {
  const parts = { cursor: (last: number) => encodeCursor([last]), item: (row: number) => row * 10 };

  it('leads on while there is more', () => {
    assert.deepEqual(pageFrom([1, 2, 3], 2, parts), {
      items: [10, 20],
      nextCursor: encodeCursor([2]),
    });
    assert.deepEqual(pageFrom([1, 2], 2, parts), { items: [10, 20] });
    assert.deepEqual(pageFrom([], 2, parts), { items: [] });
  });
});
