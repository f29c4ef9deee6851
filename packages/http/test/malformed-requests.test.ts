import assert from 'node:assert/strict';
import { connect, type AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Server } from '../src/index.ts';
import { teaServer } from './tea-server.ts';

describe('bytes that are no request', () => {
  let app: Server;
  before(async () => {
    app = await teaServer();
    await app.listen({ port: 0, host: '127.0.0.1' });
  });
  after(() => app.close());

  for (const [name, bytes] of [
    ['noise', 'hello\r\n\r\n'],
    [
      'two lengths',
      'POST /api/teas HTTP/1.1\r\nhost: a\r\ncontent-length: 3\r\ncontent-length: 4\r\n\r\n{}x',
    ],
    [
      'a length and chunks',
      'POST /api/teas HTTP/1.1\r\nhost: a\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a header of 20 kB', `GET /api/smell HTTP/1.1\r\nhost: a\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`],
  ] as const) {
    it(`are answered as a problem and hung up on: ${name}`, async () => {
      const answer = await send(bytes);
      assert.match(answer, /^HTTP\/1\.1 4\d\d /);
      assert.match(answer, /application\/problem\+json/);
      assert.doesNotMatch(answer, /hello|aaaa/);
    });
  }

  function send(bytes: string): Promise<string> {
    return new Promise((resolve, reject) => {
      let answer = '';
      const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1', () =>
        socket.write(bytes),
      );
      socket.on('data', (chunk) => (answer += chunk.toString()));
      socket.on('close', () => resolve(answer));
      socket.on('error', reject);
    });
  }
});
