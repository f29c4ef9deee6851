import { handleExchangeRequest, type Receiver } from '@tongban/exchange-protocol';
import type { Server } from '../server.ts';

/** Where the platform delivers; a batch is signed, so the caller shows no other key. */
export const nationalExchangePath = '/national-platform/exchange/v1';

export async function nationalPlatformRoutes(
  app: Server,
  { receiver }: { receiver: Receiver },
): Promise<void> {
  await app.register(async (scope: Server) => {
    // The signature is over the bytes as sent: they are read by the protocol and by nothing before it.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.post(
      `${nationalExchangePath}/:question`,
      { config: { system: 'national-platform', open: true }, bodyLimit: 64 * 1024 * 1024 },
      (request, reply) => {
        reply.hijack();
        void handleExchangeRequest(receiver, request.raw, reply.raw);
      },
    );
  });
}
