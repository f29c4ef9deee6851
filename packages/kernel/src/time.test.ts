import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addDays,
  dayOf,
  dayOfNumber,
  daysBetween,
  numberOfDay,
  parseDay,
  parseInstant,
  startOfDay,
} from './time.ts';
import type { Day, Instant } from './time.ts';

describe('a legal day', () => {
  it('begins at midnight in Shanghai, not in Greenwich', () => {
    assert.equal(dayOf('2026-03-01T15:59:59.999Z' as Instant), '2026-03-01');
    assert.equal(dayOf('2026-03-01T16:00:00.000Z' as Instant), '2026-03-02');
    assert.equal(startOfDay('2026-03-02' as Day), '2026-03-01T16:00:00.000Z');
  });

  it('must exist', () => {
    assert.equal(parseDay('2026-02-30'), undefined);
    assert.equal(parseDay('2026-2-3'), undefined);
    assert.equal(parseDay('2024-02-29'), '2024-02-29');
  });

  it('keeps its century, and its name when it is asked for again', () => {
    assert.equal(addDays('0099-12-31' as Day, 1), '0100-01-01');
    assert.equal(addDays('1969-12-31' as Day, 1), '1970-01-01');
    for (const number of [-1, 0, 20_000, 49_999, 50_000, 20_000]) {
      assert.equal(numberOfDay(dayOfNumber(number)), number);
      assert.equal(Date.parse(dayOfNumber(number)), number * 86_400_000);
    }
    assert.throws(() => addDays('never' as Day, 1), RangeError);
  });

  it('is counted across the end of a year', () => {
    assert.equal(addDays('2026-12-31' as Day, 1), '2027-01-01');
    assert.equal(daysBetween('2026-12-31' as Day, '2027-01-02' as Day), 2);
  });
});

describe('a moment', () => {
  it('needs an offset to be one', () => {
    assert.equal(parseInstant('2026-03-02T09:00:00'), undefined);
    assert.equal(parseInstant('2026-03-02T09:00:00+08:00'), '2026-03-02T01:00:00.000Z');
  });
});
