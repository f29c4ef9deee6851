import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkEndpoints } from './check-endpoints.ts';

const issuer = 'https://national.example.cn/oidc';
const right = {
  issuer,
  token_endpoint: 'https://national.example.cn/token',
  jwks_uri: 'https://national.example.cn:443/keys',
  op_policy_uri: 'https://www.example.cn/policy',
};

describe('what a platform says of its endpoints', () => {
  it('is believed when they lie where the platform does', () => {
    assert.doesNotThrow(() => checkEndpoints(right, issuer));
  });

  for (const [what, wrong] of Object.entries({
    'another host': { token_endpoint: 'https://elsewhere.example.cn/token' },
    'a host below': { userinfo_endpoint: 'https://x.national.example.cn/userinfo' },
    'no TLS': { jwks_uri: 'http://national.example.cn/keys' },
    'another port': { authorization_endpoint: 'https://national.example.cn:8443/' },
    'no address': { end_session_endpoint: 'sign-out' },
  })) {
    it(`is not believed when one lies at ${what}`, () => {
      assert.throws(() => checkEndpoints({ ...right, ...wrong }, issuer), /another origin/);
    });
  }
});
