import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addMs, toInstant } from '@tongban/kernel';
import { requireFresh } from './require-fresh.ts';

const at = toInstant(Date.parse('2026-03-02T01:00:00Z'));
const person = {
  kind: 'person',
  personId: 'p',
  sessionId: 's',
  assuranceLevel: 3,
  authenticatedAt: at,
} as const;

describe('a sensitive act', () => {
  it('is open for ten minutes after the confirmation and not a moment longer', () => {
    assert.equal(requireFresh(person, at).ok, true);
    assert.equal(requireFresh(person, addMs(at, 600_000)).ok, true);
    assert.equal(requireFresh(person, addMs(at, 600_001)).ok, false);
  });

  it('is closed to a lower level however fresh, and to a confirmation from the future', () => {
    assert.equal(requireFresh({ ...person, assuranceLevel: 2 }, at).ok, false);
    assert.equal(requireFresh(person, addMs(at, -1)).ok, false);
  });
});
