type Schema = Readonly<Record<string, unknown>>;

/** One line of a schema's table. */
export interface SchemaRow {
  /** The way to the member, such as `items[].name.zh`. */
  readonly path: string;
  readonly type: string;
  readonly required: boolean;
  readonly rules: string;
}

const deepest = 6;
const mostRows = 200;

/** The members of a schema, flattened into the rows of a table. */
export function schemaRows(schema: unknown, path = '', required = true, depth = 0): SchemaRow[] {
  if (!isSchema(schema) || depth > deepest) return [];
  const rows: SchemaRow[] = [];
  if (path !== '') rows.push({ path, type: typeOf(schema), required, rules: rulesOf(schema) });
  const requiredMembers = Array.isArray(schema['required']) ? (schema['required'] as string[]) : [];
  for (const [name, member] of Object.entries(membersOf(schema))) {
    const inner = path === '' ? name : `${path}.${name}`;
    rows.push(...schemaRows(member, inner, requiredMembers.includes(name), depth + 1));
  }
  const items = schema['items'];
  if (isSchema(items)) {
    const ofItems = schemaRows(items, `${path}[]`, true, depth + 1);
    // The row of a plain item only repeats what the row of its list says.
    rows.push(...(ofItems.length > 1 ? ofItems.slice(1) : []));
  }
  for (const choice of choicesOf(schema)) {
    rows.push(...schemaRows(choice, path, required, depth + 1).filter((row) => row.path !== path));
  }
  return rows.slice(0, mostRows);
}

export function typeOf(schema: Schema): string {
  const { type, format } = schema;
  if (Array.isArray(schema['enum'])) return schema['enum'].map((word) => String(word)).join(' | ');
  if ('const' in schema) return String(schema['const']);
  if (type === 'array') {
    const { items } = schema;
    return isSchema(items) ? `${typeOf(items)}[]` : 'list';
  }
  const choices = choicesOf(schema);
  if (choices.length > 0) return [...new Set(choices.map(typeOf))].join(' | ');
  if (typeof format === 'string') return format;
  if (Array.isArray(type)) return type.join(' | ');
  return typeof type === 'string' ? type : 'any';
}

function rulesOf(schema: Schema): string {
  const rules = [
    typeof schema['description'] === 'string' ? schema['description'] : undefined,
    limits(schema, 'minLength', 'maxLength', 'characters'),
    limits(schema, 'minItems', 'maxItems', 'entries'),
    limits(schema, 'minimum', 'maximum', ''),
    typeof schema['pattern'] === 'string' ? schema['pattern'] : undefined,
    'default' in schema ? `default ${JSON.stringify(schema['default'])}` : undefined,
  ];
  return rules.filter((rule) => rule !== undefined).join('; ');
}

function limits(schema: Schema, from: string, to: string, unit: string): string | undefined {
  const low = schema[from];
  const high = schema[to];
  if (low === undefined && high === undefined) return undefined;
  return `${String(low ?? 0)}–${String(high ?? '')} ${unit}`.trim();
}

function membersOf(schema: Schema): Schema {
  const { properties } = schema;
  return isSchema(properties) ? properties : {};
}

function choicesOf(schema: Schema): Schema[] {
  const lists = [schema['anyOf'], schema['oneOf'], schema['allOf']];
  return lists.flatMap((list) => (Array.isArray(list) ? list.filter(isSchema) : []));
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
