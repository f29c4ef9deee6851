import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../src/', import.meta.url));

/** Where embeddings may be made or compared at all: the one comparison of the one face with the one portrait. */
const allowed = new Set(['face/engine/examine.ts', 'face/engine/face-models.ts']);

/** What a search among many faces would need: likeness outside the one comparison, or something of a face in the database. */
function searchesAmongMany(file: string, text: string): boolean {
  if (/\b(embeddings?|cosine)\b/i.test(text) && !allowed.has(file) && file.endsWith('.ts')) {
    return !/judge-capture|face-engine|thresholds/.test(file);
  }
  return (
    file.endsWith('.sql') &&
    /\b(embedding|template|vector|portrait)\b\s+(bytea|real|float|double|text|vector)/i.test(text)
  );
}

describe('a face', () => {
  it('is never searched for among many, and nothing computed from one is stored', async () => {
    const files = await readdir(folder, { recursive: true });
    const found = [];
    for (const file of files.filter((name) => /\.(ts|sql)$/.test(name))) {
      if (searchesAmongMany(file, await readFile(`${folder}${file}`, 'utf8'))) found.push(file);
    }
    assert.deepEqual(found, []);
  });

  it('would be reported if it were', () => {
    const search = 'return everybody.map((known) => cosine(known.embedding, face));';
    assert.equal(searchesAmongMany('face/find-person.ts', search), true);
    assert.equal(searchesAmongMany('migrations/x.sql', '  embedding bytea not null,'), true);
    assert.equal(searchesAmongMany('migrations/x.sql', '  outcome text not null,'), false);
  });

  it('is compared by an interface that takes one portrait', async () => {
    const text = await readFile(`${folder}face/face-engine.ts`, 'utf8');
    assert.match(text, /readonly portrait: Uint8Array;/);
    assert.doesNotMatch(text, /portraits|Map<|readonly Uint8Array\[\];\n\s*readonly portrait/);
  });
});
