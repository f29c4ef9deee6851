import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Server } from '@tongban/http';
import type { FastifyReply } from 'fastify';
import { handOverPages, type PageHandler, type PageParts } from './hand-over-page.ts';
import { loadStaticFiles, sendStaticFile } from './static-files.ts';

const builtPortal = new URL('../../portal/dist/server/entry.mjs', import.meta.url);
const folder = fileURLToPath(new URL('../../portal/dist/client/', import.meta.url));

export function isPortalBuilt(): boolean {
  return existsSync(fileURLToPath(builtPortal));
}

/** Every address that is neither API nor console is a page of the portal. */
export async function servePortal(app: Server, parts: PageParts): Promise<void> {
  if (!isPortalBuilt()) return;
  const { branding } = parts;
  const files = new Map(await loadStaticFiles(folder));
  if (branding?.emblem !== undefined) files.set(branding.emblem.name, branding.emblem.file);
  const { handler } = (await import(builtPortal.href)) as { handler: PageHandler };
  const handOver = handOverPages(app, handler, parts);
  await app.register(async (pages) => {
    // The portal reads its forms itself, so that a page can answer to what was wrong with them.
    pages.removeAllContentTypeParsers();
    pages.addContentTypeParser('*', (_request, _body, done) => done(null));
    for (const url of ['/', '/*']) {
      pages.route({
        method: ['GET', 'POST'],
        url,
        exposeHeadRoute: true,
        schema: { operationId: 'portalPage', hide: true },
        config: { page: true },
        handler: (request, reply) => {
          // Addresses of the API that do not exist are answered as the API answers.
          if (request.url.startsWith('/api/')) return reply.callNotFound();
          const name = decodeName(request.url);
          const file = request.method === 'POST' ? undefined : files.get(name);
          if (file !== undefined) {
            const answer = reply as unknown as FastifyReply;
            return sendStaticFile(
              answer,
              file,
              request.raw.headers as never,
              name.startsWith('assets/'),
            );
          }
          reply.hijack();
          return handOver(request.raw, reply.raw, request.ip);
        },
      });
    }
  });
}

function decodeName(url: string): string {
  return url.slice(1).split('?', 1)[0] ?? '';
}
