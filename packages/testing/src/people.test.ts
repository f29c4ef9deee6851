import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { people } from './people.ts';

describe('the people of the tests', () => {
  it('have numbers with a right check digit, which belong to nobody', () => {
    for (const { idNumber } of Object.values(people))
      strictEqual(checkDigit(idNumber), idNumber[17]);
    strictEqual(checkDigit('440308199901010011'), '2', 'the check itself can fail');
  });

  it('are told apart by name, number and phone', () => {
    const all = Object.values(people);
    for (const key of ['name', 'idNumber', 'phone'] as const) {
      strictEqual(new Set(all.map((person) => person[key])).size, all.length, key);
    }
    for (const { phone } of all) match(phone, /^1[3-9]\d{9}$/);
  });

  it('have the sex and the birthday of their number', () => {
    const { sex, birthOn } = people.B;
    deepStrictEqual([sex, birthOn], ['male', '1960-08-15']);
    strictEqual(people.C.sex, 'female');
  });
});

function checkDigit(idNumber: string): string | undefined {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, place) => total + weight * Number(idNumber[place]), 0);
  return '10X98765432'[sum % 11];
}
