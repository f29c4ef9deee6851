import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Answered, Crossing } from '@tongban/zone-crossing';
import { passAcross } from './pass-across.ts';
import { zoneProblem } from './zone-problems.ts';

const waitMs = 60_000;
// The largest batch of the protocol.
const largestBytes = 48 * 1024 * 1024;
const doors = /^\/exchange\/v1\/(batches|buckets|bucket-rows|counts|protocols)$/;

/** Where platforms below deliver; what they bring is judged in the police network. */
export async function openExtranetDoor(
  crossing: Crossing,
  { port, host }: { port: number; host: string },
): Promise<() => Promise<void>> {
  const server = createServer({ requestTimeout: waitMs }, (request, response) => {
    void answerTo(crossing, request).then(
      (answer) => send(response, answer),
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return async () => {
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeIdleConnections();
    });
  };
}

async function answerTo(crossing: Crossing, request: IncomingMessage): Promise<Answered> {
  const { method = '', url: target = '', headers } = request;
  if (method !== 'POST' || !doors.test(target)) return { status: 404, headers: [], body: '' };
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= largestBytes) chunks.push(chunk);
  }
  if (size > largestBytes) return { status: 413, headers: [], body: '' };
  const across = passAcross({ method, target, headers, body: Buffer.concat(chunks) });
  return (await crossing.ask('police', across, { waitMs })) ?? zoneProblem('zones/not-across');
}

function send(response: ServerResponse, { status, headers, body }: Answered): void {
  const bytes = Buffer.from(body, 'base64');
  for (const [name, value] of headers) response.appendHeader(name, value);
  response.writeHead(status, { 'content-length': bytes.length });
  response.end(bytes);
}
