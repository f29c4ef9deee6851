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
    const [was, is] = [byKey(before), byKey(after)];
    // The same entries in another order: a list of which the order says something.
    if (Object.keys(was).join('\n') !== Object.keys(is).join('\n') && sameKeys(was, is)) {
      return [{ pointer, before: Object.keys(was), after: Object.keys(is) }];
    }
    return differencesOf(was, is, pointer);
  }
  return [
    {
      pointer: pointer === '' ? '/' : pointer,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    },
  ];
}

/** A list by the names of its entries; where two are called the same or one has no name, by their places. */
function byKey(list: readonly Json[]): Readonly<Record<string, Json>> {
  const keys = list.map((entry) => keyOf(entry));
  const named = keys.every((key) => key !== undefined) && new Set(keys).size === keys.length;
  return Object.fromEntries(list.map((entry, index) => [named ? keys[index]! : index, entry]));
}

function sameKeys(one: object, other: object): boolean {
  return Object.keys(one).sort().join('\n') === Object.keys(other).sort().join('\n');
}

/** Materials, fees, steps, pages, questions and choices have names; a text is its own. */
function keyOf(entry: Json): string | undefined {
  if (typeof entry === 'string') return entry;
  if (!isObject(entry)) return undefined;
  const { materialKey, material, key, property, value, name, code } = entry;
  const names = [materialKey, material, key, property, value, name, code];
  return names.find((one) => typeof one === 'string') as string | undefined;
}

function isObject(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function escape(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
