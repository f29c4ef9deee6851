import swagger from '@fastify/swagger';
import type { FastifyInstance, RouteOptions } from 'fastify';
import { closeObjects } from './close-objects.ts';
import { kindsIn, problemSchema } from './declare-problems.ts';
import type { PermissionTable } from './permission.ts';
import { sessionCookieName } from './session-cookie.ts';

export interface OpenApiInfo {
  readonly title: string;
  readonly version: string;
  readonly description?: string;
  readonly tags?: readonly { readonly name: string; readonly description: string }[];
}

/** Collects the routes registered after it into one OpenAPI 3.1 document, with what OpenAPI has no word for as `x-` members. */
export async function describeApi(
  app: FastifyInstance,
  info: OpenApiInfo,
  permissions: PermissionTable,
): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: info.title,
        version: info.version,
        ...(info.description === undefined ? {} : { description: info.description }),
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } as { name: string },
      },
      ...(info.tags === undefined ? {} : { tags: [...info.tags] }),
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: sessionCookieName },
        },
      },
    },
    hideUntagged: false,
    transformObject: (documents) =>
      ('openapiObject' in documents ? withOneProblem(documents.openapiObject) : documents) as never,
    transform: ({ schema, url, route }) => ({
      schema: operationOf(schema as Record<string, unknown>, route, permissions) as never,
      url,
    }),
  });
}

const oneFile = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', format: 'binary' } },
};

/** The schema @fastify/swagger should print for a route. */
function operationOf(
  schema: Record<string, unknown> | undefined,
  route: RouteOptions,
  permissions: PermissionTable,
): Record<string, unknown> {
  const config = route.config ?? {};
  if (config.page === true) return { ...schema, hide: true };
  const name = config.permission ?? '';
  const rule = Object.hasOwn(permissions, name) ? permissions[name] : undefined;
  const problems = kindsIn(schema?.['response']);
  return {
    ...schema,
    ...(schema?.['body'] === undefined ? {} : { body: bodyOf(schema['body'], config.otherBody) }),
    headers: headersOf(config),
    response: withoutSymbols(schema?.['response']),
    security: rule === undefined || rule.who === 'anyone' ? [] : [{ session: [] }],
    'x-permission': { name, ...(rule ?? { who: 'anyone' }) },
    'x-problems': Object.entries(problems)
      .map(([code, kind]) => ({ code, status: kind.status, title: kind.title }))
      .sort((a, b) => a.status - b.status || a.code.localeCompare(b.code)),
    ...(config.multipart === true ? { consumes: ['multipart/form-data'], body: oneFile } : {}),
  };
}

/** In the document alone: what is validated is the first. */
function bodyOf(body: unknown, other: object | undefined): unknown {
  if (other === undefined) return closeObjects(body);
  return { oneOf: [closeObjects(body), closeObjects(other)] };
}

function headersOf(config: NonNullable<RouteOptions['config']>): object | undefined {
  const properties = {
    ...(config.ifMatch === true
      ? { 'if-match': { type: 'string', description: 'The version you saw, such as "3".' } }
      : {}),
    ...(config.idempotency !== undefined
      ? {
          'idempotency-key': {
            type: 'string',
            format: 'uuid',
            description: 'Your name for this act; the same one when you send it again.',
          },
        }
      : {}),
  };
  const required = Object.keys(properties);
  return required.length === 0 ? undefined : { type: 'object', properties, required };
}

function withoutSymbols(response: unknown): unknown {
  if (typeof response !== 'object' || response === null) return response;
  return Object.fromEntries(
    Object.entries(response).map(([status, entry]: [string, unknown]) => {
      if (typeof entry !== 'object' || entry === null || !('x-problems' in entry)) {
        return [status, entry];
      }
      const { description, content } = entry as unknown as Record<string, unknown>;
      return [status, { description, content }];
    }),
  );
}

/** Every problem has the same shape: it is written once and referred to. */
function withOneProblem(document: object): object {
  const { components, paths, ...rest } = document as Record<string, Record<string, unknown>>;
  const reference = { $ref: '#/components/schemas/Problem' };
  for (const path of Object.values(paths ?? {})) {
    for (const operation of Object.values(path as Record<string, { responses?: object }>)) {
      for (const response of Object.values(operation.responses ?? {})) {
        const content = (response as { content?: Record<string, { schema: unknown }> }).content;
        const problem = content?.['application/problem+json'];
        if (problem !== undefined) problem.schema = reference;
      }
    }
  }
  const schemas = { ...(components?.['schemas'] as object), Problem: problemSchema };
  return { ...rest, components: { ...components, schemas }, paths };
}
