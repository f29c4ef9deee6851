import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  contentDigest,
  digestOf,
  headersAreGenuine,
  readBatchHead,
  readBulkLine,
  readEnvelope,
  readPartnerKey,
  signedNamesOf,
  type BatchHead,
  type ExchangeRow,
  type Headers,
  type Signer,
} from '@tongban/exchange-protocol';

/** The sender that is looked at, and as whom it is received. */
export interface WatchedSender {
  /** Where this machine listens; the sender posts to `/exchange/v1/batches` there. */
  readonly port: number;
  readonly receiver: string;
  readonly signer: Signer;
  readonly sender: string;
  /** Its SM2 public point in hexadecimal. */
  readonly senderKey: string;
  /** How long anything is waited for. */
  readonly withinMs: number;
}

/** A batch that stands at the door and has not been answered. */
export interface Arrived {
  readonly head: BatchHead;
  readonly digest: string;
  readonly bytes: number;
  /** A line that is no row is undefined. */
  readonly rows: readonly (ExchangeRow | undefined)[];
  /** What is wrong with the head, the signature or the digest. */
  readonly fault?: string;
  answer(status: number, body: string): void;
  cut(): void;
}

export type Watch = Awaited<ReturnType<typeof watchSender>>;

const largestBytes = 48 * 1024 * 1024;

/** A receiver that answers nothing by itself: each look decides what the sender is told. It looks at the stream that comes first. */
export async function watchSender(watched: WatchedSender) {
  const waiting: Arrived[] = [];
  let stream: string | undefined;
  let wake = () => {};

  const server = createServer((request, response) => {
    void arrive(request, response, watched).then(
      (batch) => {
        if (batch === undefined) return;
        stream ??= batch.head.stream;
        // What belongs to another stream waits: one after the other is enough to look at.
        if (batch.head.stream !== stream) return batch.answer(503, busy);
        waiting.push(batch);
        wake();
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(watched.port, resolve));

  async function next(withinMs: number): Promise<Arrived | undefined> {
    if (waiting.length === 0) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, withinMs);
        wake = () => (clearTimeout(timer), resolve());
      });
    }
    return waiting.shift();
  }

  return {
    watched,
    port: (server.address() as AddressInfo).port,
    next: () => next(watched.withinMs),
    /** The batch that brings this position. What is sent ahead of it is told which one is missing. */
    async at(expected: number, withinMs = watched.withinMs): Promise<Arrived | undefined> {
      for (const until = performance.now() + withinMs; performance.now() < until;) {
        const batch = await next(until - performance.now());
        if (batch === undefined) return undefined;
        if (batch.head.from <= expected) return batch;
        batch.answer(409, gap(expected));
      }
      return undefined;
    },
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const busy = JSON.stringify({ type: '/problems/exchange/busy', code: 'exchange/busy' });
export const gap = (expected: number) =>
  JSON.stringify({ type: '/problems/exchange/gap', code: 'exchange/gap', expected });

async function arrive(
  request: IncomingMessage,
  response: ServerResponse,
  watched: WatchedSender,
): Promise<Arrived | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBytes) throw new Error('The batch is too large.');
    chunks.push(chunk);
  }
  const answer = (status: number, body: string) => {
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    response.writeHead(status, { 'content-type': type, 'retry-after': '1' }).end(body);
  };
  const headers = Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );
  const head = readBatchHead(headers);
  if (head === undefined || !request.url?.endsWith('/batches')) {
    answer(400, JSON.stringify({ code: 'exchange/head-malformed' }));
    return undefined;
  }
  const bytes = Buffer.concat(chunks);
  const digest = headers['content-digest'] ?? '';
  const fault = faultOf(watched, { head, headers, bytes, digest });
  return {
    head,
    digest,
    bytes: bytes.length,
    rows: rowsOf(head, bytes),
    ...(fault !== undefined && { fault }),
    answer,
    cut: () => void request.socket.destroy(),
  };
}

function faultOf(
  { receiver, sender, senderKey }: WatchedSender,
  {
    head,
    headers,
    bytes,
    digest,
  }: { head: BatchHead; headers: Headers; bytes: Buffer; digest: string },
): string | undefined {
  if (head.receiver !== receiver) return `The batch is for ${head.receiver}.`;
  if (head.sender !== sender) return `The sender calls itself ${head.sender}.`;
  const key = readPartnerKey(senderKey);
  if (
    !headersAreGenuine(headers, signedNamesOf(headers), (keyId) =>
      keyId === key.keyId ? key : undefined,
    )
  ) {
    return 'The signature over the headers is not by the key that was given.';
  }
  return contentDigest(bytes) === digest
    ? undefined
    : 'The content is not what content-digest says.';
}

function rowsOf({ form }: BatchHead, bytes: Buffer): (ExchangeRow | undefined)[] {
  const lines = bytes.toString('utf8').split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => {
    const row = form === 'bulk' ? readBulkLine(line) : readEnvelope(line);
    return typeof row === 'string' || row === undefined || digestOf(row) !== row.digest
      ? undefined
      : row;
  });
}
