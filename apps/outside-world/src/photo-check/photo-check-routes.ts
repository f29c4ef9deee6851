import { newTransactionId } from '../registries/transaction-id.ts';
import type { Server } from '../server.ts';
import { judgePhoto } from './judge-photo.ts';

const maximumPhotoBytes = 10 * 1024 * 1024;

/** Looks at a photo and says whether a document may carry it. The picture is not kept. */
export async function photoCheckRoutes(app: Server): Promise<void> {
  app.addContentTypeParser(
    /^image\//,
    { parseAs: 'buffer', bodyLimit: maximumPhotoBytes },
    (_request, body, done) => done(null, body),
  );
  app.post(
    '/registries/photos/checks',
    { bodyLimit: maximumPhotoBytes, config: { system: 'photo-check' } },
    async (request, reply) => {
      if (!Buffer.isBuffer(request.body)) return reply.code(415).send({ error: 'not-an-image' });
      return { transactionId: newTransactionId(), outcome: await judgePhoto(request.body) };
    },
  );
}
