import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goodTerms } from '../../test/good-terms.ts';
import { termsFault, type SystemTerms } from './check-terms.ts';

const casTerms: SystemTerms = {
  ...goodTerms,
  protocol: 'cas',
  federationLevel: 1,
  maximumLevel: 2,
  scopes: ['openid', 'profile'],
};

describe('the terms of a system', () => {
  it('may be good', () => {
    assert.equal(termsFault(goodTerms), undefined);
    assert.equal(termsFault(casTerms), undefined);
  });

  for (const [what, more] of [
    ['consent, which CAS cannot ask for', { consent: 'ask' }],
    ['keys, which CAS does not know', { federationLevel: 2 }],
    ['level 3', { maximumLevel: 3 }],
    ['citizen numbers', { scopes: ['openid', 'identity'] }],
    ['a service with a query', { redirectAddresses: ['https://old.example.cn/cas?x=1'] }],
  ] as const) {
    it(`of an old system that speaks CAS may not have ${what}`, () => {
      assert.ok(termsFault({ ...casTerms, ...(more as Partial<SystemTerms>) }) !== undefined);
    });
  }

  for (const [what, more] of [
    ['a province without a region', { regionCode: null }],
    ['a ministry with one', { ownerKind: 'ministry' }],
    ['a scope nobody knows', { scopes: ['openid', 'everything'] }],
    ['no openid', { scopes: ['profile'] }],
    ['statutory power without a law', { legalBasis: ' ' }],
    ['level 3 by a secret', { federationLevel: 1, scopes: ['openid'] }],
    ['citizen numbers by a secret', { federationLevel: 1, maximumLevel: 2 }],
    ['tokens by RS256 at F3', { federationLevel: 3, signingAlgorithm: 'RS256' }],
    ['no address', { redirectAddresses: [] }],
    ...[
      'http://residence.example.cn/return',
      'https://*.example.cn/return',
      'https://a@example.cn/return',
      'https://example.cn/return#x',
      'https://example.cn/../return',
      'https://EXAMPLE.cn/return',
      'https://example.cn\\return',
      'javascript:alert(1)',
      'not an address',
    ].map((address) => [address, { redirectAddresses: [address] }] as const),
    ['a notice of sign-outs to anywhere', { logoutAddress: 'ftp://example.cn/' }],
  ] as const) {
    it(`may not have ${what}`, () => {
      assert.ok(termsFault({ ...goodTerms, ...(more as Partial<SystemTerms>) }) !== undefined);
    });
  }
});
