import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isLocalAddress } from './start-step-up.ts';

describe('the address a citizen returns to', () => {
  for (const address of ['/', '/drafts/1?page=2', '/my-cases#top']) {
    it(`${address} is ours`, () => assert.ok(isLocalAddress(address)));
  }

  const foreign = [
    '',
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/a\\b',
    '/.//elsewhere.example',
    '/a/..//elsewhere.example',
    '/a/%2e%2e//elsewhere.example',
    '/a\r\nset-cookie: x',
    'javascript:alert(1)',
    `/${'a'.repeat(500)}`,
    '/ /elsewhere',
  ];
  for (const address of foreign) {
    it(`${JSON.stringify(address.slice(0, 30))} is not`, () => assert.ok(!isLocalAddress(address)));
  }
});
