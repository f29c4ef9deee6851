/** A document of OpenAPI, read and written as the JSON it is. */
type Node = Readonly<Record<string, unknown>>;

const problemType = 'application/problem+json';
const named = /^[A-Z][A-Za-z0-9]*$/;

/**
 * The document as it is handed out: what stands in it again and again is written once under `components` and referred to.
 * That is every schema with a `title` in one word (objects with the ending `Input` where they are asked for, since nothing
 * unknown is taken in there), the parameters of more than one operation, and the answers that are problems, one for each status.
 * The codes of an operation's problems stay with it in `x-problems`; what they mean is told once in `x-problem-codes`.
 *
 * Throws when two different schemas have one title.
 */
export function publishedDocument(document: object): Node {
  const { components, paths, ...rest } = document as Record<string, Node>;
  const parts = {
    schemas: { ...(components?.['schemas'] as Node) } as Record<string, unknown>,
    responses: {} as Record<string, unknown>,
    parameters: {} as Record<string, unknown>,
  };
  const codes: Record<string, unknown> = {};
  const known = repeatedParameters(paths ?? {});
  const published = mapOperations(paths ?? {}, (operation) => {
    const problems = (operation['x-problems'] ?? []) as readonly Problem[];
    for (const { code, ...told } of problems) codes[code] = told;
    return {
      ...operation,
      ...(Array.isArray(operation['parameters']) && {
        parameters: operation['parameters'].map((one: Node) => known(one, parts.parameters)),
      }),
      ...(operation['requestBody'] !== undefined && {
        requestBody: hoistTitled(operation['requestBody'], parts.schemas, 'Input'),
      }),
      responses: Object.fromEntries(
        Object.entries((operation['responses'] ?? {}) as Record<string, Node>).map(
          ([status, answer]) => [
            status,
            problemAnswer(status, answer, parts.responses) ?? hoistTitled(answer, parts.schemas),
          ],
        ),
      ),
      'x-problems': problems.map(({ code }) => code),
    };
  });
  return {
    ...rest,
    components: { ...components, ...parts },
    paths: published,
    'x-problem-codes': Object.fromEntries(Object.entries(codes).sort(byName)),
  };
}

interface Problem {
  readonly code: string;
}

function mapOperations(paths: Node, change: (operation: Node) => Node): Node {
  return mapValues(paths, (path) =>
    mapValues(path as Node, (operation) => change(operation as Node)),
  );
}

function mapValues(node: Node, change: (value: unknown) => unknown): Node {
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, change(value)]));
}

function problemAnswer(
  status: string,
  answer: Node,
  responses: Record<string, unknown>,
): Node | undefined {
  const content = answer['content'] as Node | undefined;
  if (content?.[problemType] === undefined) return undefined;
  const name = `Problem${status}`;
  responses[name] ??= {
    description: `A problem with the status ${status}. The operation lists its codes in x-problems.`,
    content: { [problemType]: content[problemType] },
  };
  return { $ref: `#/components/responses/${name}` };
}

/** The schema with every titled one in it replaced by a reference. */
function hoistTitled(node: unknown, schemas: Record<string, unknown>, ending = ''): unknown {
  if (Array.isArray(node)) return node.map((one: unknown) => hoistTitled(one, schemas, ending));
  if (typeof node !== 'object' || node === null) return node;
  const { title } = node as Node;
  const inner = mapValues(node as Node, (value) => hoistTitled(value, schemas, ending));
  if (typeof title !== 'string' || !named.test(title)) return inner;
  const { title: _, ...schema } = inner;
  const name = schema['type'] === 'object' ? title + ending : title;
  const standing = (schemas[name] ??= schema);
  if (JSON.stringify(standing) !== JSON.stringify(schema)) {
    throw new Error(`Two different schemas are called ${name}.`);
  }
  return { $ref: `#/components/schemas/${name}` };
}

/** Replaces a parameter that stands in several operations by a reference, and writes it once. */
function repeatedParameters(paths: Node) {
  const times = new Map<string, number>();
  mapOperations(paths, (operation) => {
    for (const one of (operation['parameters'] ?? []) as readonly Node[]) {
      const text = JSON.stringify(one);
      times.set(text, (times.get(text) ?? 0) + 1);
    }
    return operation;
  });
  return (parameter: Node, written: Record<string, unknown>): Node => {
    if ((times.get(JSON.stringify(parameter)) ?? 0) < 2) return parameter;
    const plain = String(parameter['name']);
    // Parameters of one name that differ are told apart by a number.
    for (let turn = 1; ; turn += 1) {
      const name = turn === 1 ? plain : `${plain}-${turn}`;
      const standing = (written[name] ??= parameter);
      if (JSON.stringify(standing) === JSON.stringify(parameter)) {
        return { $ref: `#/components/parameters/${name}` };
      }
    }
  };
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}
