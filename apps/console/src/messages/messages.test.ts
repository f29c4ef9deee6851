import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { it } from 'node:test';

/** The keys of every table that is spread into the one of the console, as they are written. */
async function writtenKeys(): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const file of await readdir(import.meta.dirname)) {
    if (!file.endsWith('messages.ts')) continue;
    const text = await readFile(new URL(file, import.meta.url), 'utf8');
    for (const [, key = ''] of text.matchAll(/^ {2}(\w+): \[/gm)) {
      found.set(key, [...(found.get(key) ?? []), file]);
    }
  }
  return found;
}

it('gives each key to one table: of two, the later would win unseen', async () => {
  const keys = await writtenKeys();
  assert.ok(keys.size > 400, `only ${keys.size} keys found`);
  assert.deepEqual(
    [...keys].filter(([, files]) => files.length > 1),
    [],
  );
});
