import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Guide } from '@tongban/catalogue';
import { queryWayBody } from '@tongban/sharing';
import { inject } from 'light-my-request';
import type { Transport } from '../in-process-transport.ts';
import type { RenderGuide } from './guide-pages.ts';
import type { GuideRequest } from './guide-request.ts';
import { placeholderOfRegion, placeholderRegion } from './guide-slots.ts';

/** Answers a request to the portal whose pages read from this transport. */
export type AnswerPage = (
  request: IncomingMessage,
  response: ServerResponse,
  transport: Transport,
) => void;

/** Renders through the portal itself, with the guide that was taken apart in place of the API's answer. */
export function renderGuideWith(answer: AnswerPage): RenderGuide {
  return async (request, guide) => {
    const { itemCode, regionFrom } = request;
    const region = regionFrom === 'address' ? `?region=${placeholderRegion}` : '';
    const page = await inject(
      (incoming, outgoing) =>
        answer(
          incoming as IncomingMessage,
          outgoing as ServerResponse,
          transportOf(request, guide),
        ),
      {
        method: 'GET',
        url: `/guides/${itemCode}${region}`,
        headers: { cookie: cookieOf(request) },
      },
    );
    return { status: page.statusCode, headers: page.headers, html: page.payload };
  };
}

function cookieOf({ language, elder, regionFrom }: GuideRequest): string {
  return [
    `language=${language}`,
    ...(elder ? ['elder=1'] : []),
    ...(regionFrom === 'cookie' ? [`region=${placeholderRegion}`] : []),
  ].join('; ');
}

/**
 * The page asks for the guide, the region and, of a query, the way to its answer, which follows from the item alone. Should it ever ask
 * for more, it is not kept: what it shows is not in the key.
 */
function transportOf({ itemCode }: GuideRequest, guide: Guide): Transport {
  const known: Readonly<Record<string, object>> = {
    [`/api/service-items/${itemCode}`]: guide,
    [`/api/regions/${placeholderRegion}`]: placeholderOfRegion(),
    ...(guide.flow.template === 'T01' && {
      [`/api/instant-queries/${itemCode}`]: queryWayBody(itemCode, {
        name: guide.name,
        assuranceLevel: guide.requiredAssurance,
      }),
    }),
  };
  return async (path) => {
    const found = known[path.split('?', 1)[0] ?? ''];
    return found === undefined
      ? new Response(null, { status: 503 })
      : new Response(JSON.stringify(found), { headers: { 'content-type': 'application/json' } });
  };
}
