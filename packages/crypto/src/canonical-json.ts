export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/**
 * The one way to write a value as JSON (RFC 8785), so that equal values have equal hashes. What JSON cannot
 * hold — undefined, NaN, dates, class instances, half surrogates — is a bug of the caller and throws.
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0);
}

const deepest = 64;

function write(value: unknown, depth: number): string {
  if (depth > deepest) throw new TypeError('Too deep for canonical JSON.');
  switch (typeof value) {
    case 'string':
      return writeText(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`${value} is not JSON.`);
      // ECMAScript writes numbers as RFC 8785 asks, with -0 as 0.
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? writeList(value, depth) : writeObject(value, depth);
    default:
      throw new TypeError(`A ${typeof value} is not JSON.`);
  }
}

function writeText(text: string): string {
  // Most texts are names, ids and digests, which need no escaping: half the time of asking for it.
  if (plain.test(text)) return `"${text}"`;
  if (!text.isWellFormed()) throw new TypeError('Half a surrogate pair is not JSON.');
  return JSON.stringify(text);
}

const plain = /^[ !#-[\]-~]*$/;

function writeList(list: readonly unknown[], depth: number): string {
  let written = '[';
  for (let index = 0; index < list.length; index += 1) {
    if (index > 0) written += ',';
    written += write(list[index], depth + 1);
  }
  return `${written}]`;
}

function writeObject(object: object, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError('Only plain objects are JSON.');
  }
  // The default order of strings is by UTF-16 code unit, which RFC 8785 prescribes.
  const names = Object.keys(object);
  if (!isInOrder(names)) names.sort();
  let written = '{';
  for (const name of names) {
    if (written.length > 1) written += ',';
    const member = (object as Record<string, unknown>)[name];
    written += `${writeText(name)}:${write(member, depth + 1)}`;
  }
  return `${written}}`;
}

/** Whether nothing needs sorting, which is often so and costs a tenth of sorting. */
function isInOrder(names: readonly string[]): boolean {
  for (let index = 1; index < names.length; index += 1) {
    if (names[index - 1]! > names[index]!) return false;
  }
  return true;
}
