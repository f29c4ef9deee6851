import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface FaultProxyOptions {
  /** Where a connection goes: a port, or the path of a socket. */
  readonly to: { host?: string; port: number } | { path: string };
}

/** A bad line between a program and a server of ours. Each fault holds from now on until `heal`. */
export interface FaultProxy {
  readonly port: number;
  /** Every chunk arrives this much later, in both directions. */
  delay(milliseconds: number): void;
  /** At most so many bytes a second and direction. */
  limit(bytesPerSecond: number): void;
  /** Nothing arrives any more, and nobody is told. Heal, and what waited goes on. */
  blackHole(): void;
  /** The server's answers no longer arrive, while it still hears everything. */
  halfClose(): void;
  /** Cuts all connections hard, as a firewall does. New ones are let through. */
  reset(): void;
  /** New connections are refused by an immediate reset. */
  refuse(): void;
  heal(): void;
  /** How many connections are open. */
  open(): number;
  close(): Promise<void>;
}

type Line = 'good' | 'black-hole' | 'half-closed' | 'refusing';

export async function faultProxy({ to }: FaultProxyOptions): Promise<FaultProxy> {
  const pairs = new Set<readonly [Socket, Socket]>();
  const healing = new Set<() => void>();
  let line: Line = 'good';
  let delayMs = 0;
  let bytesPerSecond = Number.POSITIVE_INFINITY;

  const server = createServer({ allowHalfOpen: true }, (client) => {
    if (line === 'refusing') return void client.resetAndDestroy();
    const upstream = connect({ ...to, allowHalfOpen: true });
    const pair = [client, upstream] as const;
    pairs.add(pair);
    for (const socket of pair) {
      socket.setNoDelay(true);
      socket.on('error', () => {});
      socket.on('close', () => {
        pairs.delete(pair);
        for (const one of pair) one.destroy();
      });
    }
    void carry(client, upstream, () => line === 'black-hole');
    void carry(upstream, client, () => line === 'black-hole' || line === 'half-closed');
  });

  /** Carries bytes one way, in order, as badly as the line is at that moment. */
  async function carry(from: Socket, into: Socket, isStuck: () => boolean): Promise<void> {
    try {
      for await (const chunk of from as AsyncIterable<Buffer>) {
        await pause(delayMs + (1_000 * chunk.length) / bytesPerSecond);
        while (isStuck() && !into.destroyed) await healed();
        if (!into.write(chunk)) await new Promise((resolve) => into.once('drain', resolve));
      }
      while (isStuck() && !into.destroyed) await healed();
      into.end();
    } catch {
      into.destroy();
    }
  }

  function healed(): Promise<void> {
    return new Promise((resolve) => healing.add(resolve));
  }

  function turn(next: Line): void {
    line = next;
    for (const goOn of healing) goOn();
    healing.clear();
  }

  function reset(): void {
    for (const [client, upstream] of pairs) {
      // A socket that said its goodbye cannot be reset any more, and would stay open.
      if (client.writableEnded) client.destroy();
      else client.resetAndDestroy();
      upstream.destroy();
    }
    pairs.clear();
    for (const goOn of healing) goOn();
    healing.clear();
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    delay: (milliseconds) => void (delayMs = milliseconds),
    limit: (bytes) => void (bytesPerSecond = bytes),
    blackHole: () => turn('black-hole'),
    halfClose: () => turn('half-closed'),
    refuse: () => turn('refusing'),
    reset,
    heal() {
      delayMs = 0;
      bytesPerSecond = Number.POSITIVE_INFINITY;
      turn('good');
    },
    open: () => pairs.size,
    async close() {
      turn('refusing');
      reset();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function pause(milliseconds: number): Promise<void> | undefined {
  return milliseconds < 1 ? undefined : new Promise((resolve) => setTimeout(resolve, milliseconds));
}
