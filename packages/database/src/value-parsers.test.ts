import { strictEqual, throws } from 'node:assert/strict';
import { it } from 'node:test';
import { parseInteger, parseTimestamp } from './value-parsers.ts';

it('an instant is read to the millisecond', () => {
  strictEqual(parseTimestamp('2026-03-02 01:00:00+00'), '2026-03-02T01:00:00.000Z');
  strictEqual(parseTimestamp('2026-03-02 01:00:00.1+00'), '2026-03-02T01:00:00.100Z');
  strictEqual(parseTimestamp('2026-03-02 01:00:00.123999+00'), '2026-03-02T01:00:00.123Z');
});

it('an instant in a foreign zone or without a year is not guessed', () => {
  for (const text of [
    'infinity',
    '2026-03-02 01:00:00+08',
    '0044-03-15 12:00:00+00 BC',
    '12026-03-02 01:00:00+00',
  ]) {
    throws(() => parseTimestamp(text), RangeError);
  }
});

it('a large number stays exact', () => {
  strictEqual(parseInteger('9007199254740991'), 9_007_199_254_740_991);
  strictEqual(parseInteger('9007199254740993'), 9_007_199_254_740_993n);
});
