import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goodTerms } from '../../test/good-terms.ts';
import type { PublicKey } from './act.ts';
import { possibleFault } from './possible-now.ts';
import type { ActSubject } from './propose-act.ts';

const system = {
  status: 'active',
  federationLevel: 3,
  validKeys: 1,
  usesRs256: false,
} as ActSubject;
const key = (alg: string) =>
  ({ kind: 'add-key', publicKey: { kty: 'RSA', alg, kid: 'k' } as PublicKey }) as const;
const raised = { kind: 'change-system', terms: { ...goodTerms, federationLevel: 3 } } as const;

describe('a system whose tokens are bound', () => {
  it('is given no key that signs with RS256; at F2 one may be', () => {
    const fault = possibleFault(key('RS256'), system);
    assert.equal(fault?.refusal.code, 'identity/system-not-possible-now');
    assert.equal(possibleFault(key('PS256'), system), undefined);
    assert.equal(possibleFault(key('RS256'), { ...system, federationLevel: 2 }), undefined);
  });

  it('does not become one while it still signs with RS256', () => {
    const now = { ...system, federationLevel: 2, usesRs256: true };
    const fault = possibleFault(raised, now);
    assert.equal(fault?.refusal.code, 'identity/system-not-possible-now');
    assert.equal(possibleFault(raised, { ...now, usesRs256: false }), undefined);
  });
});
