import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Server } from '@tongban/http';
import type { FastifyReply } from 'fastify';
import { compressAnswer } from './compress-answer.ts';
import {
  createGuidePages,
  type GuidePageParts,
  type ReadyPage,
} from './guide-pages/guide-pages.ts';
import { renderGuideWith } from './guide-pages/render-guide.ts';
import { inProcessTransport, type Transport } from './in-process-transport.ts';
import type { LoadedBranding } from './load-branding.ts';
import { loadStaticFiles, sendStaticFile } from './static-files.ts';

/** What Astro builds for a program that has its own server. */
type PageHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
  locals: object,
) => void | Promise<void>;

const builtPortal = new URL('../../portal/dist/server/entry.mjs', import.meta.url);
const folder = fileURLToPath(new URL('../../portal/dist/client/', import.meta.url));

export function isPortalBuilt(): boolean {
  return existsSync(fileURLToPath(builtPortal));
}

/** Every address that is neither API nor console is a page of the portal. */
export async function servePortal(
  app: Server,
  { branding, guides }: { branding?: LoadedBranding | undefined; guides: GuidePageParts },
): Promise<void> {
  if (!isPortalBuilt()) return;
  const files = new Map(await loadStaticFiles(folder));
  if (branding?.emblem !== undefined) files.set(branding.emblem.name, branding.emblem.file);
  const { handler } = (await import(builtPortal.href)) as { handler: PageHandler };
  const guidePage = createGuidePages(
    guides,
    renderGuideWith((request, response, transport) => void answer(request, response, transport)),
  );
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

  async function handOver(request: IncomingMessage, response: ServerResponse, address: string) {
    const ready = request.method === 'GET' ? await readyGuide(request) : undefined;
    if (ready !== undefined) {
      response.writeHead(200, ready.headers);
      return void response.end(ready.body);
    }
    // Pages carry the portal's own headers; only the number of the request is shared.
    compressAnswer(request, response);
    return answer(request, response, inProcessTransport(app, address));
  }

  async function readyGuide(request: IncomingMessage): Promise<ReadyPage | undefined> {
    try {
      return await guidePage(request.url ?? '', request.headers);
    } catch (error) {
      // The page is still there the ordinary way.
      app.log.warn({ err: error }, 'A guide could not be rendered for all places');
      return undefined;
    }
  }

  async function answer(request: IncomingMessage, response: ServerResponse, transport: Transport) {
    const next = (error?: unknown) => fail(response, error);
    try {
      await handler(request, response, next, {
        portal: {
          transport,
          ...(branding === undefined ? {} : { branding: branding.shown }),
        },
      });
    } catch (error) {
      next(error);
    }
  }

  function fail(response: ServerResponse, error: unknown): void {
    if (error !== undefined) app.log.error({ err: error }, 'The portal could not answer');
    if (response.headersSent) return void response.destroy();
    response.writeHead(error === undefined ? 404 : 500, {
      'content-type': 'text/plain; charset=utf-8',
    });
    response.end('页面暂时无法显示。 The page cannot be shown at the moment.\n');
  }
}

function decodeName(url: string): string {
  return url.slice(1).split('?', 1)[0] ?? '';
}
