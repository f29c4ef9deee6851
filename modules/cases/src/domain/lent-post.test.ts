import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { acceptedOn, contextOf, given, officer, postsOf, when } from '../../test/given-case.ts';
import { holdersOfThePost } from './lent-post.ts';

const on = '2026-03-02';
const { state } = given(acceptedOn(on));

describe('whose post an officer uses', () => {
  const lent = postsOf(officer('examiner')).map((post) => ({ ...post, delegatedBy: 'zhao' }));
  const holders = (appointments: ReturnType<typeof postsOf>) =>
    holdersOfThePost('claim', state, {
      ...contextOf(when(on), officer('examiner')),
      appointments,
    });

  it('is their own where nobody lent them one, whether it suffices or not', () => {
    assert.equal(holders(postsOf(officer('examiner'))), 'own');
    assert.equal(holders(postsOf(officer('certificate-maker'))), 'own');
  });

  it('is their own where it suffices, and otherwise that of whoever lent one that does', () => {
    assert.equal(holders([...postsOf(officer('examiner')), ...lent]), 'own');
    assert.deepEqual(holders([...postsOf(officer('certificate-maker')), ...lent]), ['zhao']);
    const useless = postsOf(officer('certificate-maker')).map((post) => ({
      ...post,
      delegatedBy: 'qian',
    }));
    assert.deepEqual(holders([...useless, ...lent]), ['zhao']);
    assert.deepEqual(holders(useless), []);
  });
});
