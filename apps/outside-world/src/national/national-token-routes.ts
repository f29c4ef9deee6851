import { createHash } from 'node:crypto';
import { Type, type Static } from '@fastify/type-provider-typebox';
import type { FastifyReply } from 'fastify';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import type { Server } from '../server.ts';
import { answerBadly } from './answer-badly.ts';
import { identityToken } from './identity-token.ts';
import { nationalClientId, type NationalParts } from './national-parts.ts';

const TokenBody = Type.Object({
  grant_type: Type.Literal('authorization_code'),
  code: Type.String({ maxLength: 100 }),
  redirect_uri: Type.String({ maxLength: 500 }),
  code_verifier: Type.String({ maxLength: 200 }),
  client_assertion: Type.String({ maxLength: 4000 }),
});
const machine = { system: 'national', open: true } as const;

/** The endpoints a system asks itself, with the code it was brought. */
export async function nationalTokenRoutes(app: Server, parts: NationalParts): Promise<void> {
  const { national, clientIssuer, issuer } = parts;
  const clientKeys = createRemoteJWKSet(new URL(`${clientIssuer}/openid/jwks`));
  app.post('/national/token', { schema: { body: TokenBody }, config: machine }, (request, reply) =>
    answerBadly(request, reply, {
      misbehaviour: national.misbehaviour,
      place: 'token-response',
      right: () => tokens(request.body, reply),
    }),
  );
  app.get('/national/userinfo', { config: machine }, (request, reply) =>
    answerBadly(request, reply, {
      misbehaviour: national.misbehaviour,
      place: 'userinfo',
      right: async () => about(request.headers.authorization, reply),
    }),
  );

  async function tokens(body: Static<typeof TokenBody>, reply: FastifyReply): Promise<object> {
    const { misbehaviour } = national;
    await jwtVerify(body.client_assertion, clientKeys, {
      issuer: nationalClientId,
      subject: nationalClientId,
      audience: [issuer(), `${issuer()}/token`],
    });
    const code = national.redeem(body.code);
    const challenge = createHash('sha256').update(body.code_verifier).digest('base64url');
    if (code?.challenge !== challenge || code.redirectAddress !== body.redirect_uri) {
      void reply.code(400);
      return { error: 'invalid_grant' };
    }
    const { session, nonce } = code;
    const accessToken = national.issueAccess(session);
    const idToken = await identityToken(national.keys, {
      issuer: issuer(),
      clientId: nationalClientId,
      nonce,
      subject: national.subjectOf(session.person),
      sid: session.sid,
      level: session.level,
      authenticatedAt: session.authenticatedAt,
      accessToken,
      code: body.code,
      misbehaviour,
    });
    return {
      ...(misbehaviour !== 'access-token-missing' && { access_token: accessToken }),
      token_type: misbehaviour === 'token-type-unknown' ? 'mac' : 'Bearer',
      expires_in: 300,
      ...(misbehaviour !== 'id-token-missing' && { id_token: idToken }),
    };
  }

  function about(authorization: string | undefined, reply: FastifyReply): object {
    const { misbehaviour } = national;
    const session = national.findAccess(/^Bearer (.+)$/.exec(authorization ?? '')?.[1] ?? '');
    if (session === undefined) {
      void reply.code(401);
      return { error: 'invalid_token' };
    }
    const { person } = session;
    const sub =
      misbehaviour === 'userinfo-sub-invalid' ? 'somebody-else' : national.subjectOf(person);
    return {
      ...(misbehaviour !== 'userinfo-sub-missing' && { sub }),
      name: person.name,
      citizen_number: person.idNumber,
      phone_number: phoneOf(person.idNumber),
    };
  }
}

/** A mobile number for each invented person, always the same. */
export function phoneOf(idNumber: string): string {
  const digits = createHash('sha256').update(idNumber).digest().readUInt32BE(0) % 100_000_000;
  return `+86137${String(digits).padStart(8, '0')}`;
}
