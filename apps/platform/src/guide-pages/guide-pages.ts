import { hash } from 'node:crypto';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import type { Catalogue, Guide } from '@tongban/catalogue';
import { type Clock, dayOf } from '@tongban/kernel';
import type { Organisations } from '@tongban/organisations';
import { type GuideRequest, readGuideRequest } from './guide-request.ts';
import { placeholderRegion, slotPattern, withSlots } from './guide-slots.ts';
import { type PageTemplate, pageTemplate } from './page-template.ts';

export interface GuidePageParts {
  readonly catalogue: Pick<Catalogue, 'guide'>;
  readonly organisations: Pick<Organisations, 'resolveRegion' | 'regionPath'>;
  readonly clock: Clock;
}

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
    const taken = request === undefined ? undefined : takeApart(parts, request);
    if (request === undefined || taken === undefined) return undefined;
    const key = keyOf(request, taken.guide);
    const page = await (stored.get(key) ?? store(key, request, taken.guide));
    if (page === undefined) return undefined;
    const small = /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''));
    const body = small
      ? page.template.fillCompressed(taken.values)
      : page.template.fill(taken.values);
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

function takeApart({ catalogue, organisations, clock }: GuidePageParts, request: GuideRequest) {
  const { itemCode, regionCode } = request;
  if (regionCode !== undefined && organisations.resolveRegion(regionCode) === undefined) {
    return undefined;
  }
  const found = catalogue.guide({
    itemCode,
    on: dayOf(clock()),
    ...(regionCode !== undefined && { regionCode }),
  });
  if (!found.ok) return undefined;
  const names = regionCode === undefined ? [] : organisations.regionPath(regionCode);
  // The last two names are enough to know the place, as the portal writes it.
  const name = names.slice(-2).map((region) => region.name);
  return withSlots(found.value, { code: regionCode ?? '', name: name.join('') });
}

function keyOf({ itemCode, regionFrom, language, elder }: GuideRequest, guide: Guide): string {
  return `${itemCode} ${regionFrom} ${language} ${elder} ${hash('sha256', JSON.stringify(guide), 'base64')}`;
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
