import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classToTell, missingFor, parseAssuranceClass } from './assurance-class.ts';

const atTwo = { level: 2, authenticator: 1 } as const;

describe('telling a system how somebody is signed in', () => {
  it('answers with the class it asked for when that is reached', () => {
    assert.equal(classToTell(atTwo, ['urn:tongban:acr:L2'], 4), 'urn:tongban:acr:L2');
    assert.equal(
      classToTell({ level: 4, authenticator: 3 }, ['urn:tongban:acr:L1.A2'], 4),
      'urn:tongban:acr:L1.A2',
    );
  });

  it('says what there is when nothing was asked, or nothing asked is reached', () => {
    assert.equal(classToTell(atTwo, [], 4), 'urn:tongban:acr:L2.A1');
    assert.equal(classToTell(atTwo, ['urn:tongban:acr:L3'], 4), 'urn:tongban:acr:L2.A1');
  });

  it('says no more than the contract allows', () => {
    assert.equal(classToTell({ level: 4, authenticator: 1 }, [], 2), 'urn:tongban:acr:L2.A1');
  });
});

describe('what has to be raised', () => {
  it('is nothing when one of the classes is reached', () => {
    assert.equal(missingFor(atTwo, ['urn:tongban:acr:L4', 'urn:tongban:acr:L2']), undefined);
  });

  it('is the least that helps', () => {
    assert.deepEqual(missingFor(atTwo, ['urn:tongban:acr:L4', 'urn:tongban:acr:L3']), {
      level: 3,
      authenticator: 1,
    });
    assert.deepEqual(missingFor(atTwo, ['urn:tongban:acr:L2.A2']), { level: 2, authenticator: 2 });
  });

  it('is nothing for classes that are not ours', () => {
    assert.equal(missingFor(atTwo, ['urn:elsewhere:high']), undefined);
    assert.equal(parseAssuranceClass('urn:tongban:acr:L5'), undefined);
    assert.equal(parseAssuranceClass('urn:tongban:acr:L3.A0'), undefined);
  });
});
