import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safeReturnTo } from './return-to.ts';

describe('going back after signing in', () => {
  it('leads to the page the reader came from', () => {
    assert.equal(
      safeReturnTo('/guides/GA-HZ-0067?region=440305', '/'),
      '/guides/GA-HZ-0067?region=440305',
    );
  });

  it('never leads to another site', () => {
    for (const elsewhere of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      'javascript:alert(1)',
      '',
    ]) {
      assert.equal(safeReturnTo(elsewhere, '/'), '/');
    }
  });

  it('never leads into the API', () => {
    assert.equal(safeReturnTo('/api/sessions', '/account'), '/account');
  });
});
