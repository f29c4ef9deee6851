import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createContentStore } from './content-store.ts';
import type { ContentStore } from './content-store.ts';

describe('the content store', () => {
  let folder: string;
  let store: ContentStore;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'content-'));
    store = createContentStore(folder);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('keeps bytes under the digest they have, in two levels of folders', async () => {
    const { sha256, bytes } = await store.put(Buffer.from('paper'));
    assert.equal(sha256, digestOf('paper'));
    assert.equal(bytes, 5);
    assert.deepEqual(await readdir(join(folder, sha256.slice(0, 2), sha256.slice(2, 4))), [sha256]);
    assert.equal(Buffer.from((await store.read(sha256))!).toString(), 'paper');
  });

  it('keeps the same bytes once when they are stored a hundred times at once', async () => {
    const stored = await Promise.all(
      Array.from({ length: 100 }, () => store.put(Buffer.from('same'))),
    );
    assert.equal(new Set(stored.map(({ sha256 }) => sha256)).size, 1);
    assert.deepEqual(await readdir(join(folder, 'incoming')), []);
  });

  it('removes what is old, and not what was stored again', async () => {
    const { sha256 } = await store.put(Buffer.from('old'));
    await grownOld(sha256);
    await store.put(Buffer.from('old'));
    assert.equal(await store.remove(sha256, 60_000), false);
    await grownOld(sha256);
    assert.equal(await store.remove(sha256, 60_000), true);
    assert.equal(await store.read(sha256), undefined);
  });

  it('loses nothing when the same bytes are stored and removed at the same moment', async () => {
    for (let round = 0; round < 200; round += 1) {
      const content = Buffer.from(`round ${round}`);
      const { sha256 } = await store.put(content);
      await grownOld(sha256);
      await Promise.all([
        store.remove(sha256, 60_000),
        store.put(content),
        store.remove(sha256, 60_000),
      ]);
      assert.ok(await store.read(sha256), `round ${round}`);
    }
  });

  it('refuses an address that is none', async () => {
    await assert.rejects(store.read('../../etc/passwd'), /address/);
  });

  async function grownOld(sha256: string): Promise<void> {
    const then = new Date(Date.now() - 3_600_000);
    await utimes(join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256), then, then);
  }
});

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
