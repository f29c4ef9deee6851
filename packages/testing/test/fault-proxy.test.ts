import { ok, rejects, strictEqual } from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it, type TestContext } from 'node:test';
import { type FaultProxy, faultProxy } from '../src/index.ts';

const body = 'x'.repeat(10_000);

describe('a bad line', () => {
  it('lets everything through as long as nothing is asked of it', async (t) => {
    const { get } = await prepare(t);
    strictEqual(await get(), body);
  });

  it('can be slow', async (t) => {
    const { get, proxy } = await prepare(t);
    proxy.delay(100);
    const before = performance.now();
    strictEqual(await get(), body);
    ok(performance.now() - before >= 200);
    ok(proxy.counts.delayed >= 2);
    proxy.heal();
    await get();
  });

  it('can be narrow', async (t) => {
    const { get, proxy } = await prepare(t);
    proxy.limit(50_000);
    const before = performance.now();
    strictEqual(await get(), body);
    ok(performance.now() - before >= 190);
  });

  it('can swallow everything, so that only a time limit helps', async (t) => {
    const { get, proxy } = await prepare(t);
    proxy.blackHole();
    await rejects(get(150), { name: 'TimeoutError' });
    proxy.heal();
    strictEqual(await get(), body);
  });

  it('can lose the answer to what the server has heard', async (t) => {
    const { get, proxy, heard } = await prepare(t);
    proxy.halfClose();
    await rejects(get(150), { name: 'TimeoutError' });
    strictEqual(heard(), 1);
    ok(proxy.counts.withheld > 0);
  });

  it('can be cut, and can refuse', async (t) => {
    const { get, proxy } = await prepare(t);
    proxy.blackHole();
    const cut = rejects(get(), TypeError);
    while (proxy.open() === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    proxy.reset();
    await cut;
    strictEqual(proxy.open(), 0);
    proxy.refuse();
    await rejects(get(), TypeError);
    proxy.heal();
    strictEqual(await get(), body);
    ok(proxy.counts.cut === 1 && proxy.counts.refused >= 1);
  });
});

async function prepare(t: TestContext) {
  let requests = 0;
  const server: Server = createServer((_, response) => {
    requests += 1;
    response.setHeader('connection', 'close').end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxy: FaultProxy = await faultProxy({ to: server.address() as AddressInfo });
  t.after(async () => {
    await proxy.close();
    server.closeAllConnections();
    server.close();
  });
  const get = async (timeoutMs = 5_000) =>
    (
      await fetch(`http://127.0.0.1:${proxy.port}`, { signal: AbortSignal.timeout(timeoutMs) })
    ).text();
  return { get, proxy, heard: () => requests };
}
