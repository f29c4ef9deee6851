import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, dayOf, daysBetween, parseDay, parseInstant, startOfDay } from './time.ts';
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
