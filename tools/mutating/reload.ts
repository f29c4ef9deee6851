import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Which files are loaded anew, and what one of them says instead of what is on the disk. */
export interface Loading {
  readonly isLoadedAnew: (path: string) => boolean;
  readonly mutatedPath?: string | undefined;
  readonly mutatedSource?: string | undefined;
}

const mark = '?loaded=';
const standIn = pathToFileURL(join(import.meta.dirname, 'as-tests.ts')).href;
const stripped = new Map<string, string>();
/** Who imports a file, by the file: known of everything loaded so far. */
const importers = new Map<string, Set<string>>();
let loading: Loading = { isLoadedAnew: () => false };
let round = 0;

/** From here on every import follows this; nothing on the disk is changed. */
export function beginRound(next: Loading): void {
  round += 1;
  loading = next;
}

/** Imports a file as the round has it; gives the address it was loaded from. */
export async function load(path: string): Promise<string> {
  const url = addressOf(path);
  await import(url);
  return url;
}

export function addressOf(path: string): string {
  const { href } = pathToFileURL(path);
  return loading.isLoadedAnew(path) ? `${href}${mark}${round}` : href;
}

export function importersOf(): Record<string, readonly string[]> {
  return Object.fromEntries([...importers].map(([path, by]) => [path, [...by]]));
}

/** Whether a file can see a source of the folder, as far as is known; of one that was never loaded it must be thought. */
export function isReached(folder: string): (path: string) => boolean {
  const reached = new Set([...importers.keys()].filter((path) => path.startsWith(folder)));
  for (const one of reached) for (const by of importers.get(one) ?? []) reached.add(by);
  const known = new Set(importers.keys());
  return (path) => reached.has(path) || !known.has(path);
}

registerHooks({
  resolve(specifier, context, next) {
    const { parentURL } = context;
    if (specifier === 'node:test' && parentURL?.includes(mark) === true) {
      return { url: standIn, shortCircuit: true };
    }
    const resolved = next(specifier, context);
    if (!resolved.url.startsWith('file:') || !/\.ts(\?|$)/.test(resolved.url)) return resolved;
    const path = fileURLToPath(resolved.url);
    if (path.includes('/node_modules/') || dirname(path) === import.meta.dirname) return resolved;
    if (parentURL?.startsWith('file:') === true) {
      const by = importers.get(path) ?? new Set<string>();
      importers.set(path, by.add(fileURLToPath(parentURL)));
    }
    return { ...resolved, url: addressOf(path) };
  },
  load(url, context, next) {
    if (!url.includes(mark)) return next(url, context);
    const source = sourceOf(fileURLToPath(url));
    return { format: 'module', source, shortCircuit: true };
  },
});

/** Types are struck out by spaces, so that every place in the program is where it is in the file. */
function sourceOf(path: string): string {
  if (path === loading.mutatedPath) return stripTypeScriptTypes(loading.mutatedSource ?? '');
  const known = stripped.get(path) ?? stripTypeScriptTypes(readFileSync(path, 'utf8'));
  stripped.set(path, known);
  return known;
}
