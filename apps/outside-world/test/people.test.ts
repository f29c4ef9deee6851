import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { people } from '@tongban/testing';
import { syntheticPersons } from '../src/index.ts';

describe('the registries', () => {
  it('know every person of the tests and the demonstration by the same name', () => {
    const known = new Map(syntheticPersons.map(({ idNumber, name }) => [idNumber, name]));
    for (const { idNumber, name } of Object.values(people)) {
      assert.equal(known.get(idNumber), name);
    }
  });
});
