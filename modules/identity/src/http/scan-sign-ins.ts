import {
  declareProblems,
  IdText,
  InstantText,
  personOf,
  readSessionToken,
  Type,
  type Server,
} from '@tongban/http';
import type { Identity } from '../create-identity.ts';
import { identityProblems } from '../problems.ts';
import { approveScan, declineScan, finishScan, readScan, startScan } from '../scan/scan-sign-in.ts';
import { answerSignedIn, SignedInBody } from './answer-signed-in.ts';
import { deviceOfRequest } from './device-of-request.ts';
import { strict } from './schemas.ts';
import { unwrapIdentity } from './unwrap-identity.ts';

const TokenText = Type.String({ pattern: '^[A-Za-z0-9_-]{43}$', maxLength: 43 });
const ScanParams = Type.Object({ scanId: IdText });
const TokenParams = Type.Object({ scanToken: TokenText });
const WaitBody = Type.Object({ waitToken: TokenText }, strict);
const NumberBody = Type.Object({ number: Type.String({ minLength: 1, maxLength: 4 }) }, strict);
const over = ['identity/scan-over'] as const;

/** A screen is signed in from a phone that is signed in already. */
export async function scanRoutes(app: Server, { identity }: { identity: Identity }): Promise<void> {
  const { parts } = identity.inside;
  app.post(
    '/api/scan-sign-ins',
    {
      schema: {
        operationId: 'startScanSignIn',
        summary: 'A screen asks to be signed in from a phone',
        response: {
          201: Type.Object({
            scanId: Type.String(),
            scanToken: Type.String(),
            waitToken: Type.String(),
            number: Type.String(),
            address: Type.String(),
            expiresAt: InstantText,
          }),
        },
      },
      config: { permission: 'http.public' },
    },
    async (request, reply) => {
      const device = deviceOfRequest(request, reply);
      const started = await startScan(parts, { device });
      const address = `${identity.openid.issuer}/scan/${started.scanToken}`;
      return reply.code(201).send({ ...started, address });
    },
  );

  app.post(
    '/api/scan-sign-ins/:scanId/session',
    {
      schema: {
        operationId: 'finishScanSignIn',
        summary: 'The screen asks whether the phone has agreed, and is signed in once',
        params: ScanParams,
        body: WaitBody,
        response: {
          201: SignedInBody,
          202: Type.Object({ waiting: Type.Literal(true) }),
          ...declareProblems(
            identityProblems,
            ...over,
            'identity/account-disabled',
            'identity/person-not-found',
          ),
        },
      },
      config: { permission: 'http.public' },
    },
    async (request, reply) => {
      const entered = unwrapIdentity(
        await finishScan(parts, {
          scanId: request.params.scanId,
          waitToken: request.body.waitToken,
          device: deviceOfRequest(request, reply),
          formerToken: readSessionToken(request.headers.cookie),
        }),
      );
      if (entered === undefined) return reply.code(202).send({ waiting: true as const });
      return reply.code(201).send(await answerSignedIn(identity, reply, entered));
    },
  );

  app.get(
    '/api/scans/:scanToken',
    {
      schema: {
        operationId: 'readScan',
        summary: 'Which screen asks to be signed in',
        params: TokenParams,
        response: {
          200: Type.Object({ device: Type.String(), expiresAt: InstantText }),
          ...declareProblems(identityProblems, ...over),
        },
      },
      config: { permission: 'identity.prove-oneself' },
    },
    async ({ params }) => unwrapIdentity(await readScan(parts, params)),
  );

  app.post(
    '/api/scans/:scanToken/approval',
    {
      schema: {
        operationId: 'approveScan',
        summary: 'Sign the screen in, with the number it shows',
        params: TokenParams,
        body: NumberBody,
        response: {
          204: Type.Null(),
          ...declareProblems(identityProblems, ...over, 'identity/scan-number-not-right'),
        },
      },
      config: { permission: 'identity.prove-oneself' },
    },
    async (request, reply) => {
      const number = request.body.number.normalize('NFKC').trim();
      const person = personOf(request);
      unwrapIdentity(await approveScan(parts, { ...request.params, number, person }));
      return reply.code(204).send(null);
    },
  );

  app.post(
    '/api/scans/:scanToken/refusal',
    {
      schema: {
        operationId: 'declineScan',
        summary: 'Do not sign the screen in',
        params: TokenParams,
        response: { 204: Type.Null(), ...declareProblems(identityProblems, ...over) },
      },
      config: { permission: 'identity.prove-oneself' },
    },
    async ({ params }, reply) => {
      unwrapIdentity(await declineScan(parts, params));
      return reply.code(204).send(null);
    },
  );
}
