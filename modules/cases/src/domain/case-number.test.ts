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

  it('betrays every single wrong character and every swap of neighbours', () => {
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
          const [one, other] = [number[place], number[place + 1]];
          const swapped = `${number.slice(0, place)}${other ?? ''}${one}${number.slice(place + 2)}`;
          if (swapped !== number && other !== undefined) assert.equal(isCaseNumber(swapped), false);
        },
      ),
    );
  });
});
