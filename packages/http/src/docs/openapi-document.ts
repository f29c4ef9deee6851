import type { Bilingual } from '@tongban/kernel';

/** As much of an OpenAPI document as its page shows. */
export interface OpenApiDocument {
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly description?: string;
  };
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

export interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content?: Content };
  readonly responses?: Readonly<Record<string, { readonly content?: Content }>>;
  readonly 'x-permission'?: {
    readonly name: string;
    readonly who: 'anyone' | 'person' | 'officer' | 'signed-in';
    readonly roles?: readonly string[];
    readonly minimumAssurance?: number;
  };
  readonly 'x-problems'?: readonly {
    readonly code: string;
    readonly status: number;
    readonly title: Bilingual;
  }[];
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: unknown;
}

type Content = Readonly<Record<string, { readonly schema?: unknown }>>;

export interface OperationAt {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

/** The operations under their first tag, tags in the order the document lists them, then as they come. */
export function operationsByTag(document: OpenApiDocument): [string, OperationAt[]][] {
  const groups = new Map<string, OperationAt[]>(
    (document.tags ?? []).map(({ name }) => [name, []]),
  );
  for (const one of operationsOf(document)) {
    const tag = one.operation.tags?.[0] ?? 'other';
    const group = groups.get(tag) ?? [];
    group.push(one);
    groups.set(tag, group);
  }
  return [...groups].filter(([, operations]) => operations.length > 0);
}

export function operationsOf(document: OpenApiDocument): OperationAt[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
}
