type JsonSchema = Readonly<Record<string, unknown>>;

const listKeywords = ['anyOf', 'oneOf', 'prefixItems'] as const;
const mapKeywords = ['properties', 'patternProperties', '$defs', 'definitions'] as const;
const singleKeywords = ['items', 'additionalProperties', 'not', 'contains'] as const;

/**
 * The same schema with every object closed: a field it does not name is refused. An object that says itself whether it is open
 * is left as it is; parts of `allOf` must stay open for one another.
 */
export function closeObjects(schema: unknown): unknown {
  if (!isSchema(schema)) return schema;
  const closed: Record<string, unknown> = { ...schema };
  for (const keyword of singleKeywords) {
    if (keyword in closed) closed[keyword] = closeObjects(closed[keyword]);
  }
  for (const keyword of listKeywords) {
    const list = closed[keyword];
    if (Array.isArray(list)) closed[keyword] = list.map(closeObjects);
  }
  for (const keyword of mapKeywords) {
    const map = closed[keyword];
    if (isSchema(map)) {
      closed[keyword] = Object.fromEntries(
        Object.entries(map).map(([name, part]) => [name, closeObjects(part)]),
      );
    }
  }
  if (Array.isArray(closed['items'])) closed['items'] = closed['items'].map(closeObjects);
  const isOpenByDefault =
    'properties' in closed &&
    !('patternProperties' in closed) &&
    !('additionalProperties' in closed) &&
    !('allOf' in closed);
  if (isOpenByDefault) closed['additionalProperties'] = false;
  return closed;
}

/** Pointers of the strings and arrays in a schema that have no upper bound. `allErrors` is safe only without them. */
export function findUnbounded(schema: unknown, pointer = ''): string[] {
  if (!isSchema(schema)) return [];
  const found: string[] = [];
  const bounded = 'enum' in schema || 'const' in schema || schema['format'] === 'binary';
  if (schema['type'] === 'string' && !bounded && !('maxLength' in schema)) found.push(pointer);
  if (schema['type'] === 'array' && !bounded && !('maxItems' in schema)) found.push(pointer);
  for (const keyword of singleKeywords) {
    found.push(...findUnbounded(schema[keyword], `${pointer}/${keyword}`));
  }
  for (const keyword of [...listKeywords, 'allOf', 'items'] as const) {
    const list = schema[keyword];
    if (!Array.isArray(list)) continue;
    list.forEach((part, index) => found.push(...findUnbounded(part, `${pointer}/${index}`)));
  }
  for (const keyword of mapKeywords) {
    const map = schema[keyword];
    if (!isSchema(map)) continue;
    for (const [name, part] of Object.entries(map)) {
      found.push(...findUnbounded(part, `${pointer}/${name}`));
    }
  }
  return found;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
