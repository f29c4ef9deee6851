import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Message } from './message.ts';
import { openMessages, sealMessages } from './sealed-messages.ts';
import { createSealingThread } from './sealing-thread.ts';

const sealKey = Buffer.alloc(32, 7);
const matter = 'police/extranet/1';
const messagesOf = (characters: number): Message[] => [
  { kind: 'answer', id: 'a', status: 200, headers: [], body: 'x'.repeat(characters) },
];

describe('what crosses between zones', () => {
  const thread = createSealingThread();
  after(() => thread.close());

  it('is sealed and opened alike, small or large, and each way opens the other', async () => {
    for (const messages of [messagesOf(0), messagesOf(1_000), messagesOf(5_000_000)]) {
      const once = sealMessages({ messages, sealKey, matter });
      assert.deepEqual(await thread.seal({ messages, sealKey, matter }), once);
      assert.deepEqual(await thread.open({ ...once, sealKey }), messages);
      assert.deepEqual(openMessages({ ...once, sealKey }), messages);
    }
  });

  it('is not believed when it was changed or sealed under another key', async () => {
    for (const characters of [10, 5_000_000]) {
      const messages = messagesOf(characters);
      const { sealed, digest } = await thread.seal({ messages, sealKey, matter });
      const changed = new Uint8Array(sealed);
      changed[30] = changed[30] === 65 ? 66 : 65;
      assert.equal(await thread.open({ sealed: changed, digest, sealKey }), 'digest-differs');
      const other = Buffer.alloc(32, 8);
      assert.equal(await thread.open({ sealed, digest, sealKey: other }), 'malformed');
    }
  });

  it('leaves the turns of this thread to others while it is large', async () => {
    const turnsDuring = async (work: () => unknown) => {
      let isOver = false;
      let turns = 0;
      const others = (async () => {
        for (; !isOver; turns += 1) await new Promise((resolve) => setImmediate(resolve));
      })();
      await work();
      isOver = true;
      await others;
      return turns;
    };
    const messages = messagesOf(20_000_000);
    let large = sealMessages({ messages, sealKey, matter });
    assert.ok(
      (await turnsDuring(async () => (large = await thread.seal({ messages, sealKey, matter })))) >
        50,
    );
    assert.ok((await turnsDuring(() => thread.open({ ...large, sealKey }))) > 50);
    assert.ok((await turnsDuring(() => openMessages({ ...large, sealKey }))) < 5);
  });

  it('goes on with a new thread when the old one has ended', async () => {
    const messages = messagesOf(1_000_000);
    const { sealed, digest } = await thread.seal({ messages, sealKey, matter });
    await thread.close();
    assert.deepEqual(await thread.open({ sealed, digest, sealKey }), messages);
  });
});
