import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export interface BadPostmanOptions {
  /** How many of the requests carried last are kept, to be carried again. Absent: all of them. */
  readonly keepLast?: number;
  /** How long every third request waits for a later one to overtake it. */
  readonly patienceMs?: number;
}

/** Carries HTTP requests to a server, but not as they came: some twice at once, some held back so that later ones overtake. */
export interface BadPostman {
  readonly port: number;
  /** What really happened: sent twice at once, overtaken by a later one, sent once more long after. */
  readonly counts: { twice: number; swapped: number; late: number };
  /** Every answer to a kept request, by the `content-digest` it was sent with. */
  readonly answers: ReadonlyMap<string, readonly string[]>;
  /** Every kept request once more, the last first; a server that is away is no failure. */
  deliverAllAgain(): Promise<void>;
  close(): Promise<void>;
}

interface Letter {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array<ArrayBuffer>;
}

export async function badPostman(
  to: number,
  { keepLast = Number.POSITIVE_INFINITY, patienceMs = 30 }: BadPostmanOptions = {},
): Promise<BadPostman> {
  const round = postRound(to, { keepLast, patienceMs });
  const server = createServer((request, response) => {
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    void (async () => {
      const { status, body } = await round.carryBadly(await letterOf(request), gone.signal);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(body);
    })().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    counts: round.counts,
    answers: round.answers,
    deliverAllAgain: round.deliverAllAgain,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function postRound(to: number, { keepLast, patienceMs }: Required<BadPostmanOptions>) {
  const counts = { twice: 0, swapped: 0, late: 0 };
  const letters: Letter[] = [];
  const answers = new Map<string, string[]>();
  let number = 0;
  let lastArrived = 0;

  async function carry(letter: Letter, signal?: AbortSignal) {
    const answer = await fetch(`http://127.0.0.1:${to}${letter.path}`, {
      method: 'POST',
      headers: letter.headers,
      body: letter.body,
      ...(signal !== undefined && { signal }),
    });
    const body = await answer.text();
    answers.get(digestOf(letter))?.push(body);
    return { status: answer.status, body };
  }

  function keep(letter: Letter): void {
    letters.push(letter);
    if (!answers.has(digestOf(letter))) answers.set(digestOf(letter), []);
    if (letters.length > keepLast) answers.delete(digestOf(letters.shift()!));
  }

  async function overtaken(own: number): Promise<void> {
    const until = performance.now() + patienceMs;
    while (lastArrived < own && performance.now() < until) await pause(5);
  }

  return {
    counts,
    answers,
    async carryBadly(letter: Letter, signal: AbortSignal) {
      keep(letter);
      const own = (number += 1);
      if (own % 3 === 2) await overtaken(own);
      if (own < lastArrived) counts.swapped += 1;
      lastArrived = Math.max(lastArrived, own);
      const isTwice = own % 4 === 0;
      if (isTwice) counts.twice += 1;
      const both = [carry(letter, signal), ...(isTwice ? [carry(letter, signal)] : [])];
      const [first] = await Promise.all(both);
      return first!;
    },
    async deliverAllAgain() {
      for (const letter of letters.toReversed()) {
        counts.late += 1;
        await carry(letter).catch(() => undefined);
      }
    },
  };
}

async function letterOf(request: IncomingMessage): Promise<Letter> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return {
    path: request.url ?? '',
    headers: ownHeaders(request.headers),
    body: new Uint8Array(Buffer.concat(chunks)),
  };
}

/** Without those that belong to one connection. */
function ownHeaders(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(
      ([name, value]) =>
        typeof value === 'string' && !/^(host|connection|content-length)$/.test(name),
    ),
  ) as Record<string, string>;
}

function digestOf({ headers }: Letter): string {
  return headers['content-digest'] ?? '';
}
