import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { Transport } from '../src/api/transport.ts';
import type { PortalParts } from '../src/portal-parts.ts';
import type { Branding } from '../src/branding.ts';

type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: undefined,
  locals: object,
) => Promise<void>;

const dist = new URL('../dist/', import.meta.url);

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface ServedPortal {
  readonly url: string;
  close(): Promise<void>;
}

/** The built portal over a transport of the test's choice, on a free port. `npm run build` comes first. */
export async function servePortal(
  transport: Transport,
  { port = 0, branding }: { port?: number; branding?: Branding } = {},
): Promise<ServedPortal> {
  const entry = new URL('server/entry.mjs', dist).href;
  const { handler } = (await import(entry)) as { handler: Handler };
  const parts: PortalParts = branding === undefined ? { transport } : { transport, branding };
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://portal.invalid').pathname;
    if (path.startsWith('/api/')) return relay(request, response);
    const file = await readStatic(path);
    if (file === undefined) return handler(request, response, undefined, { portal: parts });
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
    response.end(file);
  }

  async function relay(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const headers = { cookie: request.headers.cookie ?? '' };
    const found = await transport(request.url ?? '/', { method: request.method ?? 'GET', headers });
    response.writeHead(found.status, { 'content-type': found.headers.get('content-type') ?? '' });
    response.end(Buffer.from(await found.arrayBuffer()));
  }

  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function readStatic(path: string): Promise<Buffer | undefined> {
  if (!/^\/(assets|icons)\/[\w.-]+$|^\/service-worker\.js$/.test(path)) return undefined;
  return readFile(new URL(`client${path}`, dist)).catch(() => undefined);
}
