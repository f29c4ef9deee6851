import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Day } from '@tongban/kernel';
import { caseNumberOf, isCaseNumber } from './case-number.ts';

const parts = { regionCode: '440305', on: '2026-03-02' as Day, branchCode: 'HZ', sequence: 12 };

describe('a case number', () => {
  it('is made of region, day, branch, sequence and a check character', () => {
    assert.match(caseNumberOf(parts), /^44030520260302HZ000012[0-9A-Z]$/);
    assert.match(
      caseNumberOf({ ...parts, branchCode: 'CRJ' }),
      /^44030520260302CRJ000012[0-9A-Z]$/,
    );
  });

  it('betrays every single wrong character', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.nat(22),
        fc.nat(9),
        (sequence, place, digit) => {
          const number: string = caseNumberOf({ ...parts, sequence });
          assert.ok(isCaseNumber(number));
          const wrong = `${number.slice(0, place)}${digit}${number.slice(place + 1)}`;
          if (wrong !== number) assert.equal(isCaseNumber(wrong), false);
        },
      ),
    );
  });

  it('betrays nearly every swap of neighbours', () => {
    const swaps = Array.from({ length: 2_000 }, (_, index) => index + 1).flatMap((sequence) => {
      const number: string = caseNumberOf({ ...parts, sequence: sequence * 499 });
      return Array.from(number.slice(1), (other, place) => ({
        number,
        swapped: `${number.slice(0, place)}${other}${number[place]}${number.slice(place + 2)}`,
      })).filter(({ number: right, swapped }) => swapped !== right);
    });
    const missed = swaps.filter(({ swapped }) => isCaseNumber(swapped));
    assert.ok(missed.length < swaps.length / 100, `${missed.length} of ${swaps.length} missed`);
  });
});
