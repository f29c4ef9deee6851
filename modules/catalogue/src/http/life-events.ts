import type { Server } from '@tongban/http';
import type { Catalogue } from '../catalogue.ts';
import { isNotModified, tagOf } from './fresh-or-not-modified.ts';
import { LifeEventsBody, notModified } from './schemas.ts';

export async function lifeEventRoutes(
  app: Server,
  { catalogue }: { readonly catalogue: Catalogue },
): Promise<void> {
  app.get(
    '/api/life-events',
    {
      schema: {
        operationId: 'listLifeEvents',
        summary: 'Events of life and business, each with the service items it calls for, in order',
        tags: ['catalogue'],
        response: { 200: LifeEventsBody, 304: notModified },
      },
      config: { permission: 'catalogue.read' },
    },
    async (request, reply) => {
      const items = catalogue.lifeEvents.map(({ event, name, itemCodes }) => ({
        event,
        name,
        itemCodes: [...itemCodes],
      }));
      if (isNotModified(request, reply, tagOf(items))) return reply.code(304).send(null);
      return { items };
    },
  );
}
