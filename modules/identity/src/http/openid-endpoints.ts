import type { Server } from '@tongban/http';
import type { Identity } from '../create-identity.ts';

/**
 * The endpoints of the OpenID protocol. They are described by their own discovery document and guard themselves: no session
 * cookie lets anybody into them but the pages a person sees.
 */
export async function openidEndpoints(
  app: Server,
  { identity }: { identity: Identity },
): Promise<void> {
  await app.register(async (endpoints) => {
    // The provider reads forms itself, and refuses what is too large or said twice.
    endpoints.removeAllContentTypeParsers();
    endpoints.addContentTypeParser('*', (_request, _body, done) => done(null));
    const addresses = {
      openidConfiguration: '/.well-known/openid-configuration',
      oauthConfiguration: '/.well-known/oauth-authorization-server',
      openidEndpoint: '/openid/*',
    } as const;
    for (const [operationId, url] of Object.entries(addresses)) {
      endpoints.route({
        method: ['GET', 'POST', 'OPTIONS'],
        url,
        schema: { operationId, hide: true },
        config: { page: true },
        async handler(request, reply) {
          reply.hijack();
          reply.raw.setHeader('x-content-type-options', 'nosniff');
          reply.raw.setHeader('referrer-policy', 'no-referrer');
          reply.raw.setHeader('x-request-id', request.id);
          await identity.openid.handle(request.raw, reply.raw, request.ip);
        },
      });
    }
  });
}
