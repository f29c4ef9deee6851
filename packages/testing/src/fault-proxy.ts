import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface FaultProxyOptions {
  /** Where a connection goes: a port, or the path of a socket. */
  readonly to: { host?: string; port: number } | { path: string };
}

/** A bad line between a program and a server of ours. Each fault holds from now on until `heal`. */
export interface FaultProxy {
  readonly port: number;
  /** What was really done to somebody: pieces that came late, answers held back, connections cut and refused. */
  readonly counts: Readonly<FaultCounts>;
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

export interface FaultCounts {
  delayed: number;
  withheld: number;
  cut: number;
  refused: number;
}

type LineState = 'good' | 'black-hole' | 'half-closed' | 'refusing';
type Pair = readonly [client: Socket, upstream: Socket];

export async function faultProxy({ to }: FaultProxyOptions): Promise<FaultProxy> {
  const pairs = new Set<Pair>();
  const counts: FaultCounts = { delayed: 0, withheld: 0, cut: 0, refused: 0 };
  const line = badLine(counts);

  const server = createServer({ allowHalfOpen: true }, (client) => {
    if (line.state() === 'refusing') {
      counts.refused += 1;
      return void client.resetAndDestroy();
    }
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
    void line.carry(client, upstream, ['black-hole']);
    void line.carry(upstream, client, ['black-hole', 'half-closed']);
  });

  function reset(): void {
    for (const pair of pairs) cut(pair);
    counts.cut += pairs.size;
    pairs.clear();
    line.turn(line.state());
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    counts,
    delay: (milliseconds) => line.slow({ delayMs: milliseconds }),
    limit: (bytesPerSecond) => line.slow({ bytesPerSecond }),
    blackHole: () => line.turn('black-hole'),
    halfClose: () => line.turn('half-closed'),
    refuse: () => line.turn('refusing'),
    reset,
    heal() {
      line.slow({ delayMs: 0, bytesPerSecond: Number.POSITIVE_INFINITY });
      line.turn('good');
    },
    open: () => pairs.size,
    async close() {
      line.turn('refusing');
      reset();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What is wrong at present, and the carrying of bytes under it. */
function badLine(counts: FaultCounts) {
  const healing = new Set<() => void>();
  let state: LineState = 'good';
  let pace = { delayMs: 0, bytesPerSecond: Number.POSITIVE_INFINITY };

  /** Carries bytes one way, in order, as badly as the line is at that moment. */
  async function carry(from: Socket, into: Socket, stuckWhen: LineState[]): Promise<void> {
    const free = async () => {
      while (stuckWhen.includes(state) && !into.destroyed) {
        await new Promise<void>((resolve) => healing.add(resolve));
      }
    };
    try {
      for await (const chunk of from as AsyncIterable<Buffer>) {
        if (pace.delayMs > 0) counts.delayed += 1;
        await pause(pace.delayMs + (1_000 * chunk.length) / pace.bytesPerSecond);
        if (stuckWhen.includes(state)) counts.withheld += 1;
        await free();
        if (!into.write(chunk)) await new Promise((resolve) => into.once('drain', resolve));
      }
      await free();
      into.end();
    } catch {
      into.destroy();
    }
  }

  return {
    carry,
    state: () => state,
    slow: (next: Partial<typeof pace>) => void (pace = { ...pace, ...next }),
    turn(next: LineState) {
      state = next;
      for (const goOn of healing) goOn();
      healing.clear();
    },
  };
}

function cut([client, upstream]: Pair): void {
  // A socket that said its goodbye cannot be reset any more, and would stay open.
  if (client.writableEnded) client.destroy();
  else client.resetAndDestroy();
  upstream.destroy();
}

function pause(milliseconds: number): Promise<void> | undefined {
  return milliseconds < 1 ? undefined : new Promise((resolve) => setTimeout(resolve, milliseconds));
}
