import { declareProblems, officerOf, oneOf, Type, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import { ActBody, proposalProblems, ReasonText } from '@tongban/identity';
import type { Lane } from '../domain/contract.ts';
import { lanes } from '../domain/contract.ts';
import { exchangeProblems } from '../problems.ts';
import { viewDestinations } from '../queries/view-destinations.ts';
import { replayFrom } from '../sending/operate.ts';
import { findDestination, type Destination } from '../sending/destination.ts';
import { registerDestination, type Registration } from '../sending/register-destination.ts';
import { DestinationBody, destinationOf, NewDestination } from './destination-bodies.ts';
import type { ExchangeParts } from './exchange-routes.ts';

export const DestinationParams = Type.Object({
  code: Type.String({ minLength: 1, maxLength: 40 }),
});
const tags = ['exchange'];
const problems = { ...exchangeProblems, ...proposalProblems } as never;
const proposing = declareProblems(
  proposalProblems,
  'identity/not-in-your-province',
  'identity/reason-missing',
  'identity/act-waiting-already',
);
const config = { permission: 'exchange.operate' } as const;

export async function destinationRoutes(app: Server, parts: ExchangeParts): Promise<void> {
  const { db, clock, published, administration } = parts;
  const proposeDestination = administration.entrust<Omit<Registration, 'addedAt'>>({
    kind: 'register-destination',
    subject: ({ code }) => code,
    lines: async (terms) => destinationLines(terms, await findDestination(db, terms.code)),
    carryOut: (tx, { terms, at }) => registerDestination(tx, published, { ...terms, addedAt: at }),
  });
  const proposeReplay = administration.entrust<Replay>({
    kind: 'replay-delivery',
    subject: ({ code, lane }) => `${code}/${lane}`,
    lines: ({ code, lane, pos }) => [
      codeLine(code),
      { name: { zh: '通道', en: 'Lane' }, value: lane },
      { name: { zh: '起始位置', en: 'From position' }, value: String(pos) },
    ],
    carryOut: (tx, { terms }) => replayFrom(tx, terms),
  });
  const at = '/api/operations/exchange/destinations';

  app.get(
    at,
    {
      schema: {
        operationId: 'listDestinations',
        summary:
          'Every platform rows are owed to: lag, speed, last receipt, errors, whether it is equal',
        tags,
        response: { 200: Type.Object({ items: Type.Array(DestinationBody) }) },
      },
      config,
    },
    async () => {
      const byCode = Map.groupBy(await viewDestinations(db), ({ code }) => code);
      return {
        items: [...byCode.values()].map((views) => destinationOf(views, clock(), published)),
      };
    },
  );

  app.put(
    `${at}/:code`,
    {
      schema: {
        operationId: 'registerDestination',
        summary: 'Propose a platform that is owed rows, or another address or key of it',
        tags,
        params: Type.Object({
          code: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,39}$', maxLength: 40 }),
        }),
        body: Type.Object({ ...NewDestination.properties, reason: ReasonText }),
        response: {
          201: ActBody,
          ...declareProblems(
            exchangeProblems,
            'exchange/contract-unknown',
            'exchange/contract-fixed',
            'exchange/key-malformed',
          ),
          ...proposing,
        },
      },
      config,
    },
    async (request, reply) => {
      const { reason, ...destination } = request.body;
      const terms = { ...request.params, ...destination };
      const proposed = await proposeDestination({
        terms,
        reason,
        by: officerOf(request).officerId,
      });
      return reply.code(201).send(unwrap(proposed, problems));
    },
  );

  app.post(
    `${at}/:code/replays`,
    {
      schema: {
        operationId: 'replayDelivery',
        summary:
          'Propose to send again from a position; what the other side has already changes nothing',
        tags,
        params: DestinationParams,
        body: Type.Object({
          lane: oneOf(lanes),
          fromPos: Type.Integer({ minimum: 1 }),
          reason: ReasonText,
        }),
        response: {
          201: ActBody,
          ...declareProblems(
            exchangeProblems,
            'exchange/destination-not-found',
            'exchange/position-unknown',
          ),
          ...proposing,
        },
      },
      config,
    },
    async (request, reply) => {
      const { lane, fromPos: pos, reason } = request.body;
      const terms = { ...request.params, lane, pos };
      const proposed = await proposeReplay({ terms, reason, by: officerOf(request).officerId });
      return reply.code(201).send(unwrap(proposed, problems));
    },
  );
}

interface Replay {
  readonly code: string;
  readonly lane: Lane;
  readonly pos: number;
}

/** With what is in force now, where it is registered already. */
function destinationLines(
  { code, name, contract, url, key }: Omit<Registration, 'addedAt'>,
  standing: Destination | undefined,
) {
  return [
    codeLine(code),
    { name: { zh: '名称', en: 'Name' }, value: `${name.zh} ${name.en}` },
    { name: { zh: '合约', en: 'Contract' }, value: contract },
    { name: { zh: '地址', en: 'Address' }, value: url, ...before(standing?.url) },
    { ...keyLine(key), ...before(standing?.partnerKey) },
  ];
}

export function before(value: string | undefined) {
  return value === undefined ? {} : { before: value };
}

export function codeLine(code: string) {
  return { name: { zh: '平台', en: 'Platform' }, value: code };
}

/** Whole: whoever approves holds it against what the other side handed over. */
export function keyLine(key: string) {
  return { name: { zh: 'SM2 公钥', en: 'SM2 key' }, value: key };
}
