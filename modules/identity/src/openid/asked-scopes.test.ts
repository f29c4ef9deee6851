import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askedScopes } from './asked-scopes.ts';

describe('what a request asks to know', () => {
  it('are its scopes, and the scopes of the claims it names one by one', () => {
    assert.deepEqual(askedScopes({ scope: 'openid  phone' }), ['openid', 'phone']);
    const claims = JSON.stringify({
      userinfo: { name: { essential: true }, phone_number: null },
      id_token: { acr: null, citizen_number: null, email: null },
    });
    assert.deepEqual(askedScopes({ scope: 'openid phone', claims }), [
      'openid',
      'phone',
      'profile',
      'identity',
    ]);
    assert.deepEqual(askedScopes(undefined), []);
  });
});
