import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseName } from './parse-name.ts';

describe('reading a name', () => {
  const good = {
    王小明: '王小明',
    ' 王小明 ': '王小明',
    '买买提•吐尔逊': '买买提·吐尔逊',
    "Anna  O'Neill": "Anna O'Neill",
  };
  for (const [written, name] of Object.entries(good)) {
    it(`takes “${written}” for ${name}`, () => {
      assert.deepEqual(parseName(written), { ok: true, value: name });
    });
  }

  for (const bad of ['', '王', '王小明1', '<b>王</b>', '王'.repeat(51), '···']) {
    it(`refuses “${bad.slice(0, 12)}”`, () => {
      assert.equal(parseName(bad).ok, false);
    });
  }
});
