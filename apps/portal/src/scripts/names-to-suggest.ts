/** The names in an answer of the suggestions, in the language of the page. */
export function namesToSuggest(answer: unknown, language: string): string[] {
  const rows = fieldOf(answer, 'suggestions');
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row: unknown) => {
    const name = fieldOf(row, 'name');
    const text = typeof name === 'string' ? name : fieldOf(name, language === 'en' ? 'en' : 'zh');
    return typeof text === 'string' ? [text] : [];
  });
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
