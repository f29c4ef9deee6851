import { Provider } from 'oidc-provider';

const owed = new WeakMap<object, Promise<void>[]>();

/**
 * What one request writes travels to the database together: a write is begun at once and waited for before the answer leaves,
 * so that nothing is answered before it is durable and the provider need not wait for each of its tokens in turn.
 */
export function oweWrite(write: Promise<void>): Promise<void> {
  const request = Provider.ctx?.req;
  const writes = request === undefined ? undefined : owed.get(request);
  if (writes === undefined) return write;
  // Looked at below; until then a failure must not end the program.
  write.catch(() => undefined);
  writes.push(write);
  return Promise.resolve();
}

export function waitForWrites(provider: Provider): void {
  provider.use(async (ctx, next) => {
    const writes: Promise<void>[] = [];
    owed.set(ctx.req, writes);
    await next();
    await Promise.all(writes);
  });
}
