import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { acceptsFor } from './accepts-for.ts';

describe('a window taking in what is decided elsewhere', () => {
  const yanta = '610113';
  for (const [scope, decidingRegion, accepts] of [
    ['nationwide', '440305', true],
    ['province', '610802', true],
    ['province', '440305', false],
    ['city', '610104', true],
    ['city', '610802', false],
    ['local', '610113', true],
    ['local', '610104', false],
  ] as const) {
    it(`${accepts ? 'may' : 'may not'} do so for ${decidingRegion} where the scope is ${scope}`, () => {
      assert.equal(acceptsFor(scope, { windowRegion: yanta, decidingRegion }), accepts);
    });
  }
});
