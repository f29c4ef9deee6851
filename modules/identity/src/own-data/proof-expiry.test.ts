import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Instant } from '@tongban/kernel';
import { usualSettings } from '../settings.ts';
import { proofExpiry } from './proof-expiry.ts';

const at = '2026-03-02T01:00:00.000Z' as Instant;

describe('a proof counts', () => {
  it('to the end of the last day in China, and a face for minutes', () => {
    const until = (source: Parameters<typeof proofExpiry>[0]) =>
      proofExpiry(source, at, usualSettings);
    assert.equal(until('population'), '2027-03-02T16:00:00.000Z');
    assert.equal(until('exit-entry'), until('population'));
    assert.equal(until('phone'), '2026-05-01T16:00:00.000Z');
    assert.equal(until('upstream'), '2026-03-02T13:00:00.000Z');
    assert.equal(until('face'), '2026-03-02T01:10:00.000Z');
    assert.equal(until('network-identity'), '2026-03-02T01:10:00.000Z');
  });
});
