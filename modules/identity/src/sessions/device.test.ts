import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deviceOf } from './device.ts';

const chrome =
  'Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36';

describe('naming a device', () => {
  it('says browser and system in plain words', () => {
    assert.equal(deviceOf(chrome).label, 'Chrome · Android');
    assert.equal(deviceOf(undefined).label, '— · —');
    assert.equal(deviceOf('<script>').label, '— · —');
  });

  it('takes an updated browser for the same device and another browser for another', () => {
    const updated = deviceOf(chrome.replace('140.0', '141.2'));
    assert.deepEqual(updated.agentHash, deviceOf(chrome).agentHash);
    const other = deviceOf('Mozilla/5.0 (Windows NT 10.0; rv:144.0) Gecko/20100101 Firefox/144.0');
    assert.notDeepEqual(other.agentHash, deviceOf(chrome).agentHash);
  });
});
