import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import type { Guide } from '@tongban/catalogue';
import { guideOfPlace, type GuidePageParts } from './guide-of-place.ts';
import { type GuideRequest, readGuideRequest } from './guide-request.ts';
import { placeholderRegion, slotPattern } from './guide-slots.ts';
import { type PageTemplate, pageTemplate } from './page-template.ts';

/** The page as the portal renders it, for nobody in particular. */
export interface RenderedPage {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly html: string;
}

/** Renders the page of a guide that was taken apart; the guide is what the API is to answer. */
export type RenderGuide = (request: GuideRequest, guide: Guide) => Promise<RenderedPage>;

export interface ReadyPage {
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

interface Stored {
  readonly headers: OutgoingHttpHeaders;
  readonly template: PageTemplate;
}

const mostStored = 2_000;

/**
 * Pages of guides, rendered once for all places that carry an item out alike. The key is everything the page shows, so that a change of
 * the item, of an override or of the day is another page from the moment the catalogue knows it; nothing of a person is in it,
 * because who is signed in or has told anything is answered the ordinary way.
 */
export function createGuidePages(parts: GuidePageParts, render: RenderGuide) {
  const stored = new Map<string, Promise<Stored | undefined>>();

  return async (url: string, headers: IncomingHttpHeaders): Promise<ReadyPage | undefined> => {
    const request = readGuideRequest(url, headers);
    const place = request === undefined ? undefined : guideOfPlace(parts, request);
    if (request === undefined || place === undefined) return undefined;
    const { itemCode, regionFrom, language, elder } = request;
    const key = `${itemCode} ${regionFrom} ${language} ${elder} ${place.key}`;
    const page = await (stored.get(key) ?? store(key, request, place.guide()));
    if (page === undefined) return undefined;
    const small = /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''));
    const body = small
      ? page.template.fillCompressed(place.values)
      : page.template.fill(place.values);
    return {
      headers: {
        ...page.headers,
        'content-length': body.length,
        ...(small && { 'content-encoding': 'gzip' }),
      },
      body,
    };
  };

  function store(key: string, request: GuideRequest, guide: Guide): Promise<Stored | undefined> {
    if (stored.size >= mostStored) stored.delete(stored.keys().next().value!);
    const page = render(request, guide).then(templateOf);
    stored.set(key, page);
    // A page that could not be rendered is tried again.
    page.catch(() => stored.delete(key));
    return page;
  }
}

const ofTheConnection = ['connection', 'date', 'keep-alive', 'content-length', 'transfer-encoding'];

/** A page that sets a cookie, is not for everyone or names the placeholder elsewhere is not kept. */
function templateOf({ status, headers, html }: RenderedPage): Stored | undefined {
  const rest = html.replace(slotPattern, '');
  const forEveryone = headers['x-page-for'] === 'everyone' && headers['set-cookie'] === undefined;
  if (status !== 200 || !forEveryone || rest.includes(placeholderRegion)) return undefined;
  const kept = Object.entries(headers).filter(([name]) => !ofTheConnection.includes(name));
  return {
    headers: { ...Object.fromEntries(kept), vary: `${String(headers['vary'])}, accept-encoding` },
    template: pageTemplate(html, slotPattern),
  };
}
