import assert from 'node:assert/strict';
import { it } from 'node:test';
import { people } from '@tongban/testing';
import { citizenNumbersIn } from './citizen-numbers-in.ts';

it('the citizen numbers of a form are found in every field, however deep, once each', () => {
  const form = {
    spouseIdNumber: people.A.idNumber,
    members: [{ idNumber: people.K.idNumber }, { idNumber: people.A.idNumber }],
    unitCreditCode: '91440300MA5EXAMP0C',
    phone: '13800000001',
    count: 3,
    nothing: null,
  };
  assert.deepEqual(citizenNumbersIn(form), [people.A.idNumber, people.K.idNumber]);
});
