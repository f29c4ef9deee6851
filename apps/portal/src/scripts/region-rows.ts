/** The regions in an answer of the API. */
export function regionRows(answer: unknown): { code: string; name: string }[] {
  const items = fieldOf(answer, 'items');
  if (!Array.isArray(items)) return [];
  return items.flatMap((row: unknown) => {
    const code = fieldOf(row, 'regionCode');
    const name = fieldOf(row, 'name');
    return typeof code === 'string' && typeof name === 'string' ? [{ code, name }] : [];
  });
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
