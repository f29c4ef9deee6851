import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSettings } from './read-settings.ts';

describe('starting the outside world by itself', () => {
  it('stops with the names of the secrets that are missing', () => {
    const settings = readSettings({ SMS_GATEWAY_KEY: 'a', REGISTRY_KEY: 'b' });
    assert.ok(!settings.ok);
    assert.match(settings.refusal.detail.en, /COURIER_KEY, COURIER_CALLBACK_SECRET/);
    assert.doesNotMatch(settings.refusal.detail.en, /REGISTRY_KEY/);
  });
});
