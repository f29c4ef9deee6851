import { rejects, strictEqual } from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type pg from 'pg';
import { endWhenSilent } from './end-when-silent.ts';

describe('a connection on which nothing comes', () => {
  const server = createServer();
  before(() => once(server.listen(0, '127.0.0.1'), 'listening'));
  after(() => server.close());

  async function silent(readyForQuery: boolean): Promise<Socket> {
    const stream = connect((server.address() as AddressInfo).port, '127.0.0.1');
    await once(stream, 'connect');
    const client = { connection: { stream }, readyForQuery };
    endWhenSilent(client as unknown as pg.ClientBase, 20);
    return stream;
  }

  it('is ended when an answer is owed', async () => {
    const stream = await silent(false);
    await rejects(once(stream, 'close'), /Query read timeout/);
  });

  it('is left alone when nobody has asked', async () => {
    const stream = await silent(true);
    await once(stream, 'timeout');
    strictEqual(stream.destroyed, false);
    stream.destroy();
  });
});
