import { findUnbounded } from '@tongban/http';

interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly responses?: Readonly<
    Record<string, { content?: Readonly<Record<string, { schema?: object }>> }>
  >;
  readonly requestBody?: { content?: Readonly<Record<string, { schema?: object }>> };
  readonly 'x-permission'?: { name?: string; who?: string };
  readonly 'x-problems'?: readonly { code: string }[];
}

export interface ApiDocument {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** Answers that have no body: done, look there, and what you have is still right. */
const bodiless = new Set(['202', '204', '303', '304']);

/** What every route of the API owes, and does not have. */
export function findRouteDefects(document: ApiDocument): string[] {
  const seen = new Set<string>();
  return Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => {
      const where = `${method.toUpperCase()} ${path}`;
      const { operationId = '' } = operation;
      const repeated = seen.has(operationId);
      seen.add(operationId);
      return [
        ...(/^[a-z][A-Za-z]+$/.test(operationId) ? [] : [`${where} has no operationId`]),
        ...(repeated ? [`${where} has the operationId of another route`] : []),
        ...((operation.summary ?? '').length > 5 ? [] : [`${where} has no summary`]),
        ...((operation.tags ?? []).length === 1 ? [] : [`${where} has not one tag`]),
        ...(operation['x-permission']?.name ? [] : [`${where} does not say who may use it`]),
        ...((operation['x-problems'] ?? []).length > 0 ? [] : [`${where} declares no problems`]),
        ...answersOf(operation, where),
        ...unboundedOf(operation, where),
        ...(method === 'patch' ? [`${where} is a PATCH; an act creates the noun it produces`] : []),
      ];
    }),
  );
}

function answersOf({ responses = {} }: Operation, where: string): string[] {
  const good = Object.entries(responses).filter(([status]) => /^[23]/.test(status));
  const described = good.filter(([status, response]) => {
    const schemas = Object.values(response.content ?? {}).map(({ schema }) => schema);
    return bodiless.has(status) || schemas.some((schema) => schema !== undefined);
  });
  return good.length > 0 && described.length === good.length
    ? []
    : [`${where} does not describe its answer`];
}

function unboundedOf({ requestBody }: Operation, where: string): string[] {
  return Object.values(requestBody?.content ?? {}).flatMap(({ schema }) =>
    findUnbounded(schema).map(
      (pointer) => `${where} takes a text or list without end at ${pointer}`,
    ),
  );
}
