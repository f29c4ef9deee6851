import { Type } from '@fastify/type-provider-typebox';
import type { FastifyReply } from 'fastify';
import type { Server } from '../server.ts';
import { answerBadly } from './answer-badly.ts';
import { findMisbehaviour } from './misbehaviours.ts';
import { publishedKeys } from './published-keys.ts';
import { nationalClientId, type NationalParts } from './national-parts.ts';
import type { NationalSession } from './national-platform.ts';
import { nationalPageRoutes, tokenIn } from './national-pages.ts';
import { nationalTokenRoutes } from './national-token-routes.ts';

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
const MisbehaviourBody = Type.Object({ name: Type.Optional(Type.String({ maxLength: 60 })) });
const machine = { system: 'national', open: true } as const;

/** 国家政务服务平台 as an OpenID provider that knows the police platform as one of its systems. */
export async function nationalRoutes(app: Server, parts: NationalParts): Promise<void> {
  const { national } = parts;
  await nationalPageRoutes(app, parts);
  app.get('/national/.well-known/openid-configuration', { config: machine }, (request, reply) =>
    answerBadly(request, reply, {
      misbehaviour: national.misbehaviour,
      place: 'discovery',
      right: async () => metadata(parts),
    }),
  );
  app.get('/national/jwks', { config: machine }, (request, reply) =>
    answerBadly(request, reply, {
      misbehaviour: national.misbehaviour,
      place: 'keys',
      right: async () => publishedKeys(national.keys, national.misbehaviour),
    }),
  );
  app.put('/national/misbehaviour', { schema: { body: MisbehaviourBody } }, async (request) => {
    national.misbehaviour = findMisbehaviour(request.body.name);
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

function metadata({ national, issuer }: NationalParts): object {
  const { misbehaviour } = national;
  const own = issuer();
  // The same server by another name: whoever believes it gets on.
  const elsewhere = own.replace('//127.0.0.1:', '//localhost:');
  return {
    issuer: misbehaviour === 'discovery-issuer-mismatch' ? 'https://elsewhere.cn' : own,
    authorization_endpoint: `${own}/authorize`,
    token_endpoint: `${misbehaviour === 'discovery-token-endpoint-elsewhere' ? elsewhere : own}/token`,
    userinfo_endpoint: `${own}/userinfo`,
    jwks_uri: `${misbehaviour === 'discovery-keys-elsewhere' ? elsewhere : own}/jwks`,
    end_session_endpoint: `${own}/sign-out`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['ES256'],
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
    code_challenge_methods_supported: ['S256'],
    authorization_response_iss_parameter_supported: true,
    ...(misbehaviour === 'discovery-issuer-missing' && { issuer: undefined }),
  };
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
    ...(misbehaviour === 'code-missing' && { code: undefined }),
    ...(misbehaviour === 'code-and-error' && { error: 'server_error' }),
  };
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) back.searchParams.set(name, value);
  }
  const twice = twiceBy[misbehaviour ?? ''];
  if (twice !== undefined) back.searchParams.append(twice, back.searchParams.get(twice) ?? '');
  return reply.redirect(back.href, 303);
}

const twiceBy: Partial<Record<string, string>> = {
  'state-twice': 'state',
  'code-twice': 'code',
  'response-iss-twice': 'iss',
};
