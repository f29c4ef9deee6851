import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fieldSeal } from './field-seal.ts';
import { contentDigest } from './http-signature.ts';
import { contentDigestInPieces, sealInPieces } from './seal-in-pieces.ts';

const key = Buffer.alloc(32, 7);
const [whole, pieces] = [fieldSeal(key), sealInPieces(key)];
const long = '办件材料 '.repeat(700_000);

describe('a seal that is made in pieces', () => {
  it('is the seal that is made at once, and each opens the other', async () => {
    for (const text of ['', '短', 'x'.repeat(256 * 1024), 'x'.repeat(256 * 1024 + 1), long]) {
      const sealed = await pieces.seal(text, 'police/extranet/1');
      assert.equal(sealed, whole.seal(text, 'police/extranet/1'));
      assert.equal(await pieces.open(sealed), whole.open(sealed));
    }
    const bytes = Buffer.from(long);
    assert.equal(await contentDigestInPieces(bytes), contentDigest(bytes));
  });

  it('opens nothing that was changed or sealed under another key', async () => {
    const sealed = await pieces.seal(long, 'a');
    const changed = `${sealed.slice(0, 500_000)}${sealed[500_000] === 'A' ? 'B' : 'A'}${sealed.slice(500_001)}`;
    assert.equal(await pieces.open(changed), undefined);
    assert.equal(await sealInPieces(Buffer.alloc(32, 8)).open(sealed), undefined);
    assert.equal(await pieces.open('sm4.AAAA'), undefined);
  });

  it('lets others have their turn between any two pieces', async () => {
    const turns = async (work: () => unknown) => {
      let count = 0;
      let isOver = false;
      const others = (async () => {
        for (; !isOver; count += 1) await new Promise((resolve) => setImmediate(resolve));
      })();
      await work();
      isOver = true;
      await others;
      return count;
    };
    // Ten megabytes are forty pieces, and each is gone through three times.
    assert.ok((await turns(() => pieces.seal(long, 'a'))) > 80);
    const sealed = whole.seal(long, 'a');
    assert.ok((await turns(() => pieces.open(sealed))) > 50);
    assert.ok((await turns(() => whole.open(sealed))) < 5, 'what is done at once gives no turns');
  });
});
