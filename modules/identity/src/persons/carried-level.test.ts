import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Instant } from '@tongban/kernel';
import { carriedLevel, type SignInNow } from './carried-level.ts';

const settings = { realNameCarriesOverDays: 60, realNameValidDays: 365 };
const signIn: SignInNow = {
  realNameProvedAt: '2026-03-02T01:00:00.000Z' as Instant,
  lastSignInAt: '2026-03-02T01:00:00.000Z' as Instant,
  authenticator: 1,
  deviceIsTrusted: true,
  at: '2026-03-20T01:00:00.000Z' as Instant,
};
const later = '2026-08-20T01:00:00.000Z' as Instant;
const nextYear = '2027-04-01T01:00:00.000Z' as Instant;

describe('the level a sign-in begins with', () => {
  for (const [what, more, level] of [
    ['is 2 by one factor where the name was shown before', {}, 2],
    ['is 1 by one factor anywhere else: SMS alone never gives more', { deviceIsTrusted: false }, 1],
    ['is 1 by one factor after a time in which the number may have moved', { at: later }, 1],
    ['is 2 by two factors anywhere', { authenticator: 2, deviceIsTrusted: false }, 2],
    [
      'is 2 by two factors however long ago the last sign-in was',
      { authenticator: 3, at: later },
      2,
    ],
    ['is 1 when the proof itself has expired', { authenticator: 3, at: nextYear }, 1],
    ['is 1 without a real name', { realNameProvedAt: null, authenticator: 3 }, 1],
  ] as const) {
    it(what, () => assert.equal(carriedLevel({ ...signIn, ...more }, settings), level));
  }

  it('is 1 by one factor everywhere when the deployment says so', () => {
    assert.equal(carriedLevel(signIn, { ...settings, realNameCarriesOverDays: 0 }), 1);
  });
});
