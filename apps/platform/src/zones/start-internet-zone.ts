import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import type { Server } from '@tongban/http';
import type { Answered, AskedFor, Crossing } from '@tongban/zone-crossing';
import type { Configuration } from '../configuration.ts';
import type { Transport } from '../in-process-transport.ts';
import { loadBranding } from '../load-branding.ts';
import { servePortal } from '../portal.ts';
import { layZone } from './lay-zone.ts';
import { mayBeAskedFromInternet } from './asked-from-internet.ts';
import { passAcross } from './pass-across.ts';
import type { RunningZone } from './running-zone.ts';
import type { ZoneConfiguration } from './zone-configuration.ts';
import { zoneProblem } from './zone-problems.ts';

const waitMs = 15_000;
/** What carries an idempotency key may be carried out late: sending it again then brings the first answer. */
const keepMs = 24 * 60 * 60_000;
const largestBody = 21 * 1024 * 1024;

/**
 * The internet zone: the portal, and nothing else. It has no database and no connection into the government's networks;
 * what citizens ask crosses to the police network as messages.
 */
export async function startInternetZone(
  configuration: Configuration,
  zone: ZoneConfiguration,
): Promise<RunningZone> {
  const { closing, crossing } = await layZone(configuration, zone, async () =>
    zoneProblem('zones/inside-only'),
  );
  const ask = (request: AskedFor) => askPolice(crossing, request);
  const app = Fastify({
    bodyLimit: largestBody,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 65_000,
    trustProxy: configuration.trustedProxies.length > 0 ? [...configuration.trustedProxies] : false,
  });
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const request = passAcross({ method: 'GET', target: '/healthz', headers: {}, body: nothing });
    const answer = await crossing.ask('police', request, { waitMs: 3_000 });
    const ready = answer?.status === 200;
    return reply.code(ready ? 200 : 503).send({ ready, missing: crossing.missing() });
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  for (const url of ['/api/*', '/openid/*', '/.well-known/*']) {
    app.all(url, async (request, reply) => send(reply, await ask(crossingRequest(request))));
  }
  const branding = configuration.brandingFile && (await loadBranding(configuration.brandingFile));
  await servePortal(app as unknown as Server, {
    ...(branding && { branding }),
    transportFor: (address) => transportBy(ask, address),
  });
  closing.add('server', () => app.close());
  await app.listen({ host: configuration.host, port: configuration.port });
  return { url: configuration.publicUrl, stop: () => closing.closeAll() };
}

const nothing = new Uint8Array();

async function askPolice(crossing: Crossing, request: AskedFor): Promise<Answered> {
  if (!mayBeAskedFromInternet(request.target)) return zoneProblem('zones/inside-only');
  const isKept = request.headers['idempotency-key'] !== undefined;
  const patience = isKept ? { waitMs, keepMs } : { waitMs };
  const answer = await crossing.ask('police', request, patience);
  return answer ?? zoneProblem(isKept ? 'zones/on-its-way' : 'zones/not-across');
}

function crossingRequest(request: FastifyRequest): AskedFor {
  const { method, url: target, headers, ip: address } = request;
  const body = Buffer.isBuffer(request.body) ? request.body : nothing;
  return passAcross({ method, target, headers, address, body });
}

function send(reply: FastifyReply, { status, headers, body }: Answered): FastifyReply {
  reply.code(status);
  for (const [name, value] of headers) reply.header(name, value);
  return reply.send(Buffer.from(body, 'base64'));
}

/** Answers whose status allows no body. */
const bodiless = new Set([204, 205, 304]);

/** How the pages reach the API: across. */
function transportBy(ask: (request: AskedFor) => Promise<Answered>, address: string): Transport {
  return async (path, init) => {
    const request = new Request(new URL(path, 'http://portal.internal'), init);
    const { status, headers, body } = await ask(
      passAcross({
        method: request.method,
        target: path,
        headers: Object.fromEntries(request.headers),
        address,
        body: new Uint8Array(await request.arrayBuffer()),
      }),
    );
    const sent = new Headers();
    for (const [name, value] of headers) sent.append(name, value);
    const content = bodiless.has(status) ? null : Buffer.from(body, 'base64');
    return new Response(content, { status, headers: sent });
  };
}
