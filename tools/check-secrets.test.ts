import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findSecrets } from './check-secrets.ts';

describe('the search for secrets', () => {
  it('finds a private key, a token and a password in an address', () => {
    const planted = [
      ['-----BEGIN', 'EC PRIVATE KEY-----'].join(' '),
      `npm_${'a'.repeat(36)}`,
      `postgres://app:${'s3cr3t99'}@db.internal/tongban`,
    ].join('\n');
    assert.deepEqual(
      findSecrets(planted).map(({ line }) => line),
      [1, 2, 3],
    );
  });

  it('leaves ordinary code alone', () => {
    assert.deepEqual(findSecrets('const password = readEnvironment().PASSWORD;'), []);
  });
});
