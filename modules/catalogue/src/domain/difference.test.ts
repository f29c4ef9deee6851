import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { differencesOf } from './difference.ts';

describe('the differences of two versions', () => {
  it('name an entry by its key, not by its place', () => {
    const before = { pages: [{ key: 'who' }, { key: 'contact', title: 'a' }], required: ['x'] };
    const after = {
      pages: [{ key: 'new' }, { key: 'who' }, { key: 'contact', title: 'b' }],
      required: ['y', 'x'],
    };
    assert.deepEqual(
      differencesOf(before, after).map(({ pointer }) => pointer),
      ['/pages/contact/title', '/pages/new', '/required/y'],
    );
  });

  it('tell another order of the same entries', () => {
    assert.deepEqual(differencesOf({ list: ['a', 'b'] }, { list: ['b', 'a'] }), [
      { pointer: '/list', before: ['a', 'b'], after: ['b', 'a'] },
    ]);
    assert.deepEqual(differencesOf({ list: ['a', 'b'] }, { list: ['a', 'b'] }), []);
  });

  it('go by the place where two entries are called the same', () => {
    const [found] = differencesOf(
      [{ name: 'a' }, { name: 'a', x: 1 }],
      [{ name: 'a' }, { name: 'a', x: 2 }],
    );
    assert.equal(found?.pointer, '/1/x');
  });
});
