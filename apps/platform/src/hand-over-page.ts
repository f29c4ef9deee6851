import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Server } from '@tongban/http';
import { compressAnswer } from './compress-answer.ts';
import type { GuidePageParts } from './guide-pages/guide-of-place.ts';
import { createGuidePages, type ReadyPage } from './guide-pages/guide-pages.ts';
import { renderGuideWith } from './guide-pages/render-guide.ts';
import { inProcessTransport, type Transport } from './in-process-transport.ts';
import type { LoadedBranding } from './load-branding.ts';

/** What Astro builds for a program that has its own server. */
export type PageHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
  locals: object,
) => void | Promise<void>;

export interface PageParts {
  readonly branding?: LoadedBranding | undefined;
  /** Where the catalogue is in this process, guides are kept ready. */
  readonly guides?: GuidePageParts;
  /** How pages reach the API for a reader at this address; in this process when left out. */
  transportFor?(address: string): Transport;
}

/** Answers with a page: a guide from the store where it may, everything else from the portal. */
export function handOverPages(
  app: Server,
  handler: PageHandler,
  { branding, guides, transportFor = (address) => inProcessTransport(app, address) }: PageParts,
): (request: IncomingMessage, response: ServerResponse, address: string) => Promise<void> {
  const guidePage =
    guides &&
    createGuidePages(
      guides,
      renderGuideWith((request, response, transport) => void answer(request, response, transport)),
    );

  return async (request, response, address) => {
    const ready = request.method === 'GET' ? await readyGuide(request) : undefined;
    if (ready !== undefined) {
      response.writeHead(200, ready.headers);
      return void response.end(ready.body);
    }
    // Pages carry the portal's own headers; only the number of the request is shared.
    compressAnswer(request, response);
    return answer(request, response, transportFor(address));
  };

  async function readyGuide(request: IncomingMessage): Promise<ReadyPage | undefined> {
    try {
      return await guidePage?.(request.url ?? '', request.headers);
    } catch (error) {
      // The page is still there the ordinary way.
      app.log.warn({ err: error }, 'A guide could not be rendered for all places');
      return undefined;
    }
  }

  async function answer(request: IncomingMessage, response: ServerResponse, transport: Transport) {
    const next = (error?: unknown) => fail(response, error);
    const shown = branding === undefined ? {} : { branding: branding.shown };
    try {
      await handler(request, response, next, { portal: { transport, ...shown } });
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
