import { parseSync } from 'oxc-parser';

/** One small change to a source file that the tests should notice. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly what: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [member: string]: unknown;
}

const opposite: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '&&': '||',
  '||': '&&',
};

/** Every mutant of a TypeScript source: conditions, comparisons, logic, literals, lists, whole bodies. */
export function findMutants(path: string, source: string): Mutant[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const mutants: Mutant[] = [];
  visit(program as unknown as Node, undefined, (node, parent) => {
    for (const [replacement, what] of changesOf(node, parent, source)) {
      mutants.push({ start: node.start, end: node.end, replacement, what });
    }
  });
  return mutants;
}

function* changesOf(
  node: Node,
  parent: Node | undefined,
  source: string,
): Generator<[string, string]> {
  const text = (part: unknown) => source.slice((part as Node).start, (part as Node).end);
  switch (node.type) {
    case 'IfStatement': {
      const rest = source.slice((node['test'] as Node).end, node.end);
      yield [`if (true${rest}`, 'condition always true'];
      yield [`if (false${rest}`, 'condition never true'];
      break;
    }
    case 'ConditionalExpression':
      yield [`(${text(node['consequent'])})`, 'always the first choice'];
      yield [`(${text(node['alternate'])})`, 'always the second choice'];
      break;
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const operator = String(node['operator']);
      const other = opposite[operator];
      if (other !== undefined) {
        // `a ?? b || c` does not parse, so both sides stand in brackets.
        yield [
          `((${text(node['left'])}) ${other} (${text(node['right'])}))`,
          `${operator} as ${other}`,
        ];
      }
      if (operator === '??') yield [`(${text(node['left'])})`, '?? left out'];
      break;
    }
    case 'UnaryExpression':
      if (node['operator'] === '!') yield [`(${text(node['argument'])})`, '! left out'];
      break;
    case 'Literal':
      yield* literalChanges(node, parent);
      break;
    case 'ArrayExpression':
      if ((node['elements'] as unknown[]).length > 0 && parent?.type !== 'SpreadElement') {
        yield ['[]', 'list emptied'];
      }
      break;
    case 'SpreadElement':
      if (parent?.type === 'ObjectExpression') yield ['...{}', 'members left out'];
      break;
    case 'CallExpression': {
      const callee = node['callee'] as Node;
      if (callee.type !== 'MemberExpression') break;
      const name = text(callee['property']);
      const subject = text(callee['object']);
      const given = source.slice(callee.end, node.end);
      if (name === 'some') yield [`${subject}.every${given}`, 'some as every'];
      if (name === 'every') yield [`${subject}.some${given}`, 'every as some'];
      if (name === 'filter') yield [subject, 'filter left out'];
      break;
    }
    case 'FunctionDeclaration': {
      const body = node['body'] as Node | null;
      if (body !== null && text(body) !== '{}') {
        yield [`${source.slice(node.start, body.start)}{}`, 'body emptied'];
      }
      break;
    }
    default:
      break;
  }
}

/** Words of the program are changed; prose for people is the matter of other tests. */
function* literalChanges(node: Node, parent: Node | undefined): Generator<[string, string]> {
  const { value } = node;
  if (parent?.type.startsWith('TS') === true || parent?.type.startsWith('Import') === true) return;
  if (typeof value === 'boolean') yield [String(!value), `${value} as ${!value}`];
  if (typeof value === 'number') yield [String(value + 1), `${value} as ${value + 1}`];
  const isKey = parent?.type === 'Property' && parent['key'] === node;
  if (typeof value === 'string' && !isKey && /^[A-Za-z][A-Za-z-]*$/.test(value)) {
    yield ["'mutated'", `'${value}' as another word`];
  }
}

function visit(
  node: Node,
  parent: Node | undefined,
  see: (node: Node, parent: Node | undefined) => void,
): void {
  if (/^TS(?!AsExpression|NonNull|Satisfies)/.test(node.type)) return;
  see(node, parent);
  for (const member of Object.values(node)) {
    for (const child of Array.isArray(member) ? member : [member]) {
      if (typeof child === 'object' && child !== null && 'type' in child) {
        visit(child as Node, node, see);
      }
    }
  }
}
