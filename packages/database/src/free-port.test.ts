import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { freePort } from './free-port.ts';

describe('a free port', () => {
  it('can be listened on', async () => {
    const port = await freePort();
    await new Promise<void>((resolve, reject) => {
      const server = createServer().once('error', reject);
      server.listen(port, '127.0.0.1', () => server.close(() => resolve()));
    });
  });

  it('is none that the system gives to whoever asks for any', async () => {
    const ports = await Promise.all(Array.from({ length: 100 }, () => freePort()));
    assert.ok(Math.max(...ports) < lowestGivenOut(), `${Math.max(...ports)}`);
    assert.ok(new Set(ports).size > 90, 'and two who ask hardly get the same');
  });

  it('says what is wrong with an address nobody can listen on', async () => {
    await assert.rejects(freePort('192.0.2.1'), { code: 'EADDRNOTAVAIL' });
  });
});

function lowestGivenOut(): number {
  try {
    const [lowest] = readFileSync('/proc/sys/net/ipv4/ip_local_port_range', 'utf8').split('\t');
    return Number(lowest);
  } catch {
    return 49_152;
  }
}
