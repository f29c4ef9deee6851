import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPasswordHashing } from './password-hashing.ts';

const password = 'correct horse battery staple';

describe('checking a password', () => {
  it('knows the right one from a wrong one, and stores argon2id with 19 MiB', async () => {
    const hashing = createPasswordHashing({ atOnce: 2, waiting: 10 });
    const stored = await hashing.hash(password);
    assert.match(stored, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    assert.deepEqual(await hashing.verify(password, stored), { ok: true, value: true });
    assert.deepEqual(await hashing.verify('wrong', stored), { ok: true, value: false });
    assert.deepEqual(await hashing.verify(password, undefined), { ok: true, value: false });
  });

  it('turns away whom it cannot serve soon, and serves the others', async () => {
    const hashing = createPasswordHashing({ atOnce: 1, waiting: 3 });
    const stored = await hashing.hash(password);
    await hashing.verify(password, stored);
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => hashing.verify(password, stored)),
    );
    const served = outcomes.filter(({ ok }) => ok).length;
    assert.equal(served, 4);
    assert.deepEqual(await hashing.verify(password, stored), { ok: true, value: true });
  });
});
