/** One place in which two versions differ; absent is what was not there. */
export interface Difference {
  /** JSON pointer into the item. */
  readonly pointer: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

type Json = unknown;

/** Every place in which two records differ, the deepest named. Lists of things with a key are compared by the key. */
export function differencesOf(before: Json, after: Json, pointer = ''): Difference[] {
  if (before === after) return [];
  if (isObject(before) && isObject(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return names.flatMap((name) =>
      differencesOf(before[name], after[name], `${pointer}/${escape(name)}`),
    );
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    return differencesOf(byKey(before), byKey(after), pointer);
  }
  return [
    {
      pointer: pointer === '' ? '/' : pointer,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    },
  ];
}

function byKey(list: readonly Json[]): Readonly<Record<string, Json>> {
  return Object.fromEntries(list.map((entry, index) => [keyOf(entry) ?? String(index), entry]));
}

/** Materials, fees, steps and results have names; everything else is told apart by its place. */
function keyOf(entry: Json): string | undefined {
  if (!isObject(entry)) return undefined;
  const { materialKey, name, code } = entry;
  return [materialKey, name, code].find((one) => typeof one === 'string') as string | undefined;
}

function isObject(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function escape(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
