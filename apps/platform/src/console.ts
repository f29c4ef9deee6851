import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { pageSecurityHeaders, type Server } from '@tongban/http';

const folder = fileURLToPath(new URL('../../console/dist/', import.meta.url));
const page = { schema: { operationId: 'consolePage', hide: true }, config: { page: true } };

export function isConsoleBuilt(): boolean {
  return existsSync(join(folder, 'index.html'));
}

/** The workbench is one page with many addresses: whatever is no file of it answers with that page. */
export async function serveConsole(app: Server): Promise<void> {
  if (!isConsoleBuilt()) return;
  const document = await readFile(join(folder, 'index.html'), 'utf8');
  await app.register(fastifyStatic, {
    root: folder,
    serve: false,
    decorateReply: true,
    // Vite puts a digest of the content into the names below assets/.
    maxAge: '365d',
    immutable: true,
  });
  app.get('/console', page, (_request, reply) => reply.redirect('/console/', 308));
  app.get<{ Params: { '*': string } }>('/console/*', page, (request, reply) => {
    const path = request.params['*'];
    if (/^assets\/[\w.-]+$/.test(path) || /^[\w-]+\.(svg|png|ico|txt)$/.test(path)) {
      return reply.headers(pageSecurityHeaders()).sendFile(path);
    }
    const nonce = randomBytes(16).toString('base64');
    return reply
      .headers(pageSecurityHeaders({ nonce }))
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .serializer((payload: unknown) => payload as string)
      .send(document.replace('</head>', `<meta name="csp-nonce" content="${nonce}" /></head>`));
  });
}
