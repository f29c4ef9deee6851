import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pageSecurityHeaders, type Server } from '@tongban/http';
import type { FastifyReply } from 'fastify';
import { loadStaticFiles, sendStaticFile } from './static-files.ts';

const folder = fileURLToPath(new URL('../../console/dist/', import.meta.url));
const page = { schema: { operationId: 'consolePage', hide: true }, config: { page: true } };

export function isConsoleBuilt(): boolean {
  return existsSync(join(folder, 'index.html'));
}

/** The workbench is one page with many addresses: whatever is no file of it answers with that page. */
export async function serveConsole(app: Server): Promise<void> {
  if (!isConsoleBuilt()) return;
  const files = await loadStaticFiles(folder);
  const document = files.get('index.html')?.body.toString('utf8') ?? '';
  app.get('/console', page, (_request, reply) => reply.redirect('/console/', 308));
  app.get<{ Params: { '*': string } }>('/console/*', page, (request, reply) => {
    const name = request.params['*'];
    const file = name === 'index.html' ? undefined : files.get(name);
    const answer = reply as unknown as FastifyReply;
    if (file !== undefined) {
      // Vite puts a digest of the content into the names below assets/.
      return sendStaticFile(answer, file, request.raw.headers as never, name.startsWith('assets/'));
    }
    if (name.startsWith('assets/')) return answer.callNotFound();
    const nonce = randomBytes(16).toString('base64');
    return reply
      .headers(pageSecurityHeaders({ nonce }))
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .serializer((payload: unknown) => payload as string)
      .send(document.replace('</head>', `<meta name="csp-nonce" content="${nonce}" /></head>`));
  });
}
