import { createHash } from 'node:crypto';
import { Type } from '@fastify/type-provider-typebox';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import type { FastifyReply } from 'fastify';
import type { Server } from '../server.ts';
import { identityToken } from './identity-token.ts';
import { misbehaviours } from './misbehaviours.ts';
import { nationalClientId, type NationalParts } from './national-parts.ts';
import type { NationalSession } from './national-platform.ts';
import { nationalPageRoutes, tokenIn } from './national-pages.ts';

const AuthorizeQuery = Type.Object({
  client_id: Type.String({ maxLength: 100 }),
  redirect_uri: Type.String({ maxLength: 500 }),
  response_type: Type.Literal('code'),
  state: Type.String({ maxLength: 200 }),
  nonce: Type.Optional(Type.String({ maxLength: 200 })),
  code_challenge: Type.String({ minLength: 43, maxLength: 43 }),
  code_challenge_method: Type.Literal('S256'),
  prompt: Type.Optional(Type.String({ maxLength: 30 })),
});
const TokenBody = Type.Object({
  grant_type: Type.Literal('authorization_code'),
  code: Type.String({ maxLength: 100 }),
  redirect_uri: Type.String({ maxLength: 500 }),
  code_verifier: Type.String({ maxLength: 200 }),
  client_assertion: Type.String({ maxLength: 4000 }),
});
const MisbehaviourBody = Type.Object({ name: Type.Optional(Type.String({ maxLength: 60 })) });
const machine = { system: 'national', open: true } as const;

/** 国家政务服务平台 as an OpenID provider that knows the police platform as one of its systems. */
export async function nationalRoutes(app: Server, parts: NationalParts): Promise<void> {
  const { national, issuer } = parts;
  await nationalPageRoutes(app, parts);
  app.get('/national/.well-known/openid-configuration', { config: machine }, async () => ({
    issuer:
      national.misbehaviour === 'discovery-issuer-mismatch' ? 'https://elsewhere.cn' : issuer(),
    authorization_endpoint: `${issuer()}/authorize`,
    token_endpoint: `${issuer()}/token`,
    userinfo_endpoint: `${issuer()}/userinfo`,
    jwks_uri: `${issuer()}/jwks`,
    end_session_endpoint: `${issuer()}/sign-out`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['ES256'],
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
    code_challenge_methods_supported: ['S256'],
    authorization_response_iss_parameter_supported: true,
  }));
  app.get('/national/jwks', { config: machine }, async () => national.publicKeys);
  app.put('/national/misbehaviour', { schema: { body: MisbehaviourBody } }, async (request) => {
    national.misbehaviour = misbehaviours.find((one) => one === request.body.name);
    return { name: national.misbehaviour ?? null };
  });
  app.get(
    '/national/authorize',
    { schema: { querystring: AuthorizeQuery }, config: machine },
    async (request, reply) => {
      const { query } = request;
      if (query.redirect_uri !== returnAddressOf(parts) || query.client_id !== nationalClientId) {
        return reply.code(400).send({ error: 'invalid_request' });
      }
      const session = national.find(tokenIn(request.headers.cookie));
      if (session !== undefined) return answerCode(reply, parts, { query, session });
      if (query.prompt === 'none') return answer(reply, parts, { query, error: 'login_required' });
      const to = `/national?continue=${encodeURIComponent(request.url)}`;
      return reply.redirect(to, 303);
    },
  );
  await nationalTokenRoutes(app, parts);
}

function returnAddressOf({ clientIssuer }: NationalParts): string {
  return `${clientIssuer}/api/upstreams/national/return`;
}

type Query = { redirect_uri: string; state: string; nonce?: string; code_challenge: string };

function answerCode(
  reply: FastifyReply,
  parts: NationalParts,
  { query, session }: { query: Query; session: NationalSession },
): FastifyReply {
  const { misbehaviour } = parts.national;
  if (misbehaviour === 'error-response')
    return answer(reply, parts, { query, error: 'server_error' });
  const code = parts.national.issueCode({
    session,
    nonce: query.nonce,
    challenge: query.code_challenge,
    redirectAddress: query.redirect_uri,
  });
  return answer(reply, parts, { query, code });
}

function answer(
  reply: FastifyReply,
  { national, issuer }: NationalParts,
  { query, ...result }: { query: Query; code?: string; error?: string },
): FastifyReply {
  const { misbehaviour } = national;
  const back = new URL(query.redirect_uri);
  const parameters: Record<string, string | undefined> = {
    ...result,
    state: misbehaviour === 'state-invalid' ? 'somebody-elses-state' : query.state,
    iss: misbehaviour === 'response-iss-invalid' ? 'https://elsewhere.cn' : issuer(),
    ...(misbehaviour === 'state-missing' && { state: undefined }),
    ...(misbehaviour === 'response-iss-missing' && { iss: undefined }),
  };
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) back.searchParams.set(name, value);
  }
  return reply.redirect(back.href, 303);
}

async function nationalTokenRoutes(app: Server, parts: NationalParts): Promise<void> {
  const { national, clientIssuer, issuer } = parts;
  const clientKeys = createRemoteJWKSet(new URL(`${clientIssuer}/openid/jwks`));
  app.post(
    '/national/token',
    { schema: { body: TokenBody }, config: machine },
    async ({ body }, reply) => {
      const { misbehaviour } = national;
      await jwtVerify(body.client_assertion, clientKeys, {
        issuer: nationalClientId,
        subject: nationalClientId,
        audience: [issuer(), `${issuer()}/token`],
      });
      const code = national.redeem(body.code);
      const challenge = createHash('sha256').update(body.code_verifier).digest('base64url');
      if (code?.challenge !== challenge || code.redirectAddress !== body.redirect_uri) {
        return reply.code(400).send({ error: 'invalid_grant' });
      }
      if (misbehaviour === 'token-response-not-json')
        return reply.type('text/html').send('<p>busy</p>');
      const { session, nonce } = code;
      const idToken = await identityToken(national.keys, {
        issuer: issuer(),
        clientId: nationalClientId,
        nonce,
        subject: national.subjectOf(session.person),
        sid: session.sid,
        level: session.level,
        authenticatedAt: session.authenticatedAt,
        misbehaviour,
      });
      return {
        access_token: national.issueAccess(session),
        token_type: 'Bearer',
        expires_in: 300,
        ...(misbehaviour !== 'id-token-missing' && { id_token: idToken }),
      };
    },
  );
  app.get('/national/userinfo', { config: machine }, async (request, reply) => {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const session = national.findAccess(token);
    if (session === undefined) return reply.code(401).send({ error: 'invalid_token' });
    const { person } = session;
    const sub = national.subjectOf(person);
    return {
      sub: national.misbehaviour === 'userinfo-sub-invalid' ? 'somebody-else' : sub,
      name: person.name,
      citizen_number: person.idNumber,
      phone_number: phoneOf(person.idNumber),
    };
  });
}

/** A mobile number for each invented person, always the same. */
export function phoneOf(idNumber: string): string {
  const digits = createHash('sha256').update(idNumber).digest().readUInt32BE(0) % 100_000_000;
  return `+86137${String(digits).padStart(8, '0')}`;
}
