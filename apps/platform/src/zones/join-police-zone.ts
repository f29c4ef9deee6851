import type { Receiver } from '@tongban/exchange-protocol';
import { readSessionToken, type Server } from '@tongban/http';
import type { Identity } from '@tongban/identity';
import { leaveBy } from '@tongban/outside-calls';
import type { Answered, RequestMessage } from '@tongban/zone-crossing';
import type { Foundation } from '../foundation.ts';
import { mayBeAskedFromInternet } from './asked-from-internet.ts';
import { fetchAcross } from './fetch-across.ts';
import { openCrossingOf } from './lay-zone.ts';
import { headersAcross } from './pass-across.ts';
import type { ZoneConfiguration } from './zone-configuration.ts';
import { zoneProblem } from './zone-problems.ts';

/** What is asked for from outside the police network is answered by these. */
export interface PoliceServices {
  readonly app: Server;
  readonly resolveActor: Identity['resolveActor'];
  readonly receiver: Receiver;
}

/**
 * The police network: cases, officers, registers, the only database. From now on everything this process calls goes by the
 * extranet; what comes in waits until `serve` says by whom it is answered.
 */
export async function joinPoliceZone(
  foundation: Foundation,
  zone: ZoneConfiguration,
): Promise<{ serve(services: PoliceServices): void }> {
  let serve: (services: PoliceServices) => void = () => {};
  const ready = new Promise<PoliceServices>((resolve) => (serve = resolve));
  const crossing = await openCrossingOf(
    { ...foundation, zone },
    foundation.keys,
    async (from, request) => {
      const services = await ready;
      return from === 'internet'
        ? answerInternet(services, request)
        : answerExtranet(services, request);
    },
  );
  leaveBy(fetchAcross(crossing));
  foundation.closing.add('way out', () => leaveBy(undefined));
  return { serve };
}

/** The API, but for officers: neither their addresses nor their sessions are of any use from the internet. */
async function answerInternet(
  { app, resolveActor }: PoliceServices,
  { method, target, headers, address, body }: RequestMessage,
): Promise<Answered> {
  if (!mayBeAskedFromInternet(target)) return zoneProblem('zones/inside-only');
  const token = readSessionToken(headers['cookie']);
  const actor = token === undefined ? undefined : await resolveActor(token, headers['user-agent']);
  if (actor?.kind === 'officer') return zoneProblem('zones/inside-only');
  const payload = Buffer.from(body, 'base64');
  const answer = await app.inject({
    method: method as 'GET',
    url: target,
    headers: { ...headers },
    ...(address !== undefined && { remoteAddress: address }),
    ...(payload.length > 0 && { payload }),
  });
  return {
    status: answer.statusCode,
    headers: headersAcross(Object.entries(answer.headers)),
    body: answer.rawPayload.toString('base64'),
  };
}

/** Batches and questions of platforms below: signed by them, whatever the extranet says. */
async function answerExtranet(
  { receiver }: PoliceServices,
  { target, headers, body }: RequestMessage,
): Promise<Answered> {
  const bytes = Buffer.from(body, 'base64');
  const name = /^\/exchange\/v1\/(batches|buckets|bucket-rows|counts|protocols)$/.exec(target)?.[1];
  if (name === undefined) return zoneProblem('zones/inside-only');
  const answer =
    name === 'batches'
      ? await receiver.receive(headers, bytes)
      : await receiver.answer(name as 'buckets', bytes.toString('utf8'));
  const { status, contentType, retryAfterSeconds } = answer;
  return {
    status,
    headers: [
      ['content-type', contentType],
      ...(retryAfterSeconds === undefined
        ? []
        : [['retry-after', String(retryAfterSeconds)] as const]),
    ],
    body: Buffer.from(answer.body).toString('base64'),
  };
}
