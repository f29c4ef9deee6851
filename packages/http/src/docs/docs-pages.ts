import type { Server } from '../create-server.ts';
import { Type } from '@fastify/type-provider-typebox';

/** The interface in OpenAPI 3.1. */
export async function docsPages(app: Server): Promise<void> {
  app.get(
    '/api/openapi.json',
    {
      schema: {
        operationId: 'readOpenApi',
        summary: 'This interface in OpenAPI 3.1',
        tags: ['operations'],
        response: { 200: Type.Record(Type.String(), Type.Unknown()) },
      },
      config: { permission: 'http.public' },
    },
    async () => app.swagger() as never,
  );
}
