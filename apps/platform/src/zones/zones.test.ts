import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toConfiguration } from '../configuration.ts';
import { readEnvironment } from '../read-environment.ts';
import { mayBeAskedFromInternet } from './asked-from-internet.ts';
import { isAllowed } from './start-extranet-zone.ts';

describe('what the internet may ask of the police network', () => {
  it('is the API of citizens and of business systems, and single sign-on', () => {
    for (const target of [
      '/api/drafts?limit=5',
      '/openid/jwks',
      '/.well-known/openid-configuration',
    ]) {
      assert.equal(mayBeAskedFromInternet(target), true, target);
    }
  });

  it('is nothing of officers and operators, and nothing beside the API', () => {
    const targets = [
      '/api/officer/queue',
      '/api/officer-sessions',
      '/api/%6Fperations/exchange/destinations',
      '/api//officer/queue',
      '/api/x/../officer/queue',
      '/api/x/%2e%2e/officer/queue',
      '/api/%252e/officer',
      '/metrics',
      '/console/',
      '//api/drafts',
      '%',
    ];
    for (const target of targets) assert.equal(mayBeAskedFromInternet(target), false, target);
  });
});

describe('what the extranet may call for the police network', () => {
  it('is what lies below an entry of its list, at the same origin', () => {
    const list = ['https://registry.example/v1', 'http://national.example'];
    assert.equal(isAllowed('https://registry.example/v1/persons?x=1', list), true);
    assert.equal(isAllowed('http://national.example/exchange', list), true);
    for (const target of [
      'https://registry.example/v10/persons',
      'https://registry.example/',
      'https://registry.example.evil/v1/persons',
      'https://registry.example@evil/v1/persons',
      'http://registry.example/v1/persons',
      'file:///etc/passwd',
      'nonsense',
    ]) {
      assert.equal(isAllowed(target, list), false, target);
    }
  });
});

describe('the configuration of a zone', () => {
  const neighbour = `police:04${'a'.repeat(128)}:${'b'.repeat(64)}`;
  const configure = (source: Record<string, string>) =>
    toConfiguration(readEnvironment(source), '/srv');

  it('names the neighbours, their keys and its own folder', () => {
    const found = configure({ ZONE: 'internet', ZONE_NEIGHBOURS: neighbour });
    assert.ok(!('faults' in found));
    assert.equal(found.zone?.folder, '/srv/.data/zone');
    assert.deepEqual(
      found.zone.neighbours.map(({ zone, sealKey }) => [zone, sealKey.length]),
      [['police', 32]],
    );
  });

  it('does not start with a zone, a key or an address that is none', () => {
    const found = configure({
      ZONE: 'extranet',
      ZONE_NEIGHBOURS: neighbour.replace('b', 'x'),
      ZONE_ADDRESSES: 'ftp://x',
    });
    assert.ok('faults' in found);
    assert.deepEqual(
      found.faults.map(({ name }) => name),
      ['ZONE_NEIGHBOURS', 'ZONE_ADDRESSES'],
    );
    const wrongZone = configure({ ZONE: 'moon', ZONE_NEIGHBOURS: neighbour });
    assert.ok('faults' in wrongZone);
  });
});
