import { Type } from '@fastify/type-provider-typebox';
import { createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose';
import type { Server } from '../server.ts';
import { SystemParams, type RunningSystems } from './running-systems.ts';

const LogoutBody = Type.Object({ logout_token: Type.String({ maxLength: 8000 }) });
const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';

/** OpenID Connect Back-Channel Logout 1.0, section 2.6: signature, audience, event, no nonce. */
export async function hearLogouts(app: Server, { find, issuer }: RunningSystems): Promise<void> {
  const keys = new Map<string, JWTVerifyGetKey>();
  app.post(
    '/systems/:system/logout',
    { schema: { params: SystemParams, body: LogoutBody } },
    async (request, reply) => {
      const { system, client, sessions } = find(request.params.system);
      const { jwks_uri: keysAt = '' } = (await client.configuration()).serverMetadata();
      const known = keys.get(keysAt) ?? createRemoteJWKSet(new URL(keysAt));
      keys.set(keysAt, known);
      const { payload } = await jwtVerify(request.body.logout_token, known, {
        issuer,
        audience: system.clientId,
        algorithms: ['ES256'],
        typ: 'logout+jwt',
        maxTokenAge: '3 minutes',
      });
      const events = payload['events'] as Record<string, unknown> | undefined;
      if (events?.[logoutEvent] === undefined || 'nonce' in payload) {
        return reply.code(400).send({ error: 'invalid_request' });
      }
      const sid = typeof payload['sid'] === 'string' ? payload['sid'] : undefined;
      sessions.endAtPlatform({ sid, subject: payload.sub });
      return reply.header('cache-control', 'no-store').code(200).send();
    },
  );
}
