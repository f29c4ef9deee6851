import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createCheckedToken, memoryDataKeys, readMasterKey, softwareKeys } from './index.ts';

const masterKey = new Uint8Array(32).fill(7);
const wang = '0192a4b0-0000-7000-8000-000000000001';
const li = '0192a4b0-0000-7000-8000-000000000002';
const number = '44030519900101991X';

function keys() {
  return softwareKeys({ masterKey, dataKeys: memoryDataKeys() });
}

describe('sealing a subject’s data', () => {
  it('can be undone for the same subject', async () => {
    const ours = keys();
    const sealed = await ours.seal(wang, number);
    assert.deepEqual(await ours.openText(wang, sealed), { ok: true, value: number });
    assert.ok(!Buffer.from(sealed).toString('latin1').includes('19900101'));
  });

  it('gives other bytes each time', async () => {
    const ours = keys();
    assert.notDeepEqual(await ours.seal(wang, number), await ours.seal(wang, number));
  });

  it('cannot be undone as another subject', async () => {
    const ours = keys();
    const sealed = await ours.seal(wang, number);
    await ours.seal(li, 'x');
    const opened = await ours.openText(li, sealed);
    assert.equal(opened.ok ? 'opened' : opened.refusal.code, 'crypto/not-authentic');
  });

  it('does not survive a single changed bit', async () => {
    const ours = keys();
    const sealed = await ours.seal(wang, number);
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length * 8 - 1), async (bit) => {
        const changed = Buffer.from(sealed);
        changed[bit >> 3]! ^= 1 << (bit & 7);
        assert.equal((await ours.open(wang, changed)).ok, false);
      }),
    );
    for (const length of [0, 1, 48, sealed.length - 1]) {
      assert.equal((await ours.open(wang, sealed.subarray(0, length))).ok, false);
    }
  });

  it('is over for good when the key is destroyed', async () => {
    const ours = keys();
    const sealed = await ours.seal(wang, number);
    await ours.forget(wang);
    const opened = await ours.open(wang, sealed);
    assert.equal(opened.ok ? 'opened' : opened.refusal.code, 'crypto/key-destroyed');
    await assert.rejects(() => ours.seal(wang, number), /destroyed/);
  });

  it('is over at once in every process, also where the key was in use', async () => {
    const dataKeys = memoryDataKeys();
    const [one, other] = [
      softwareKeys({ masterKey, dataKeys }),
      softwareKeys({ masterKey, dataKeys }),
    ];
    const sealed = await one.seal(wang, number);
    assert.equal((await one.open(wang, sealed)).ok, true);
    await other.forget(wang);
    const opened = await one.open(wang, sealed);
    assert.equal(opened.ok ? 'opened' : opened.refusal.code, 'crypto/key-destroyed');
  });

  it('needs the master key it was made with', async () => {
    const dataKeys = memoryDataKeys();
    const sealed = await softwareKeys({ masterKey, dataKeys }).seal(wang, number);
    const other = new Uint8Array(32).fill(8);
    const opened = await softwareKeys({ masterKey: other, dataKeys }).open(wang, sealed);
    assert.equal(opened.ok ? 'opened' : opened.refusal.code, 'crypto/no-key');
    const changed = softwareKeys({ masterKey: other, formerMasterKeys: [masterKey], dataKeys });
    assert.deepEqual(await changed.openText(wang, sealed), { ok: true, value: number });
  });

  it('keeps one key when two processes meet the subject at once', async () => {
    const dataKeys = memoryDataKeys();
    const [one, other] = [
      softwareKeys({ masterKey, dataKeys }),
      softwareKeys({ masterKey, dataKeys }),
    ];
    const [first, second] = await Promise.all([one.seal(wang, 'a'), other.seal(wang, 'b')]);
    assert.deepEqual(await one.openText(wang, second), { ok: true, value: 'b' });
    assert.deepEqual(await other.openText(wang, first), { ok: true, value: 'a' });
  });

  it('is refused loudly without a place for keys', async () => {
    await assert.rejects(() => softwareKeys({ masterKey }).seal(wang, number), /without a store/);
  });
});

describe('the blind index', () => {
  const ours = keys();

  it('finds the same number however it is written', () => {
    const index = ours.blindIndex('citizen-id', number);
    assert.equal(ours.blindIndex('citizen-id', '４４０３０５１９９００１０１９９１ｘ'), index);
    assert.equal(ours.blindIndex('citizen-id', ' 440305 19900101 991x'), index);
    assert.match(index, /^[\w-]{43}$/);
    const mobile = ours.blindIndex('mobile', '13812341234');
    assert.equal(ours.blindIndex('mobile', '+86 138-1234-1234'), mobile);
    assert.equal(ours.blindIndex('name', '买买提・艾力'), ours.blindIndex('name', '买买提·艾力'));
    assert.equal(
      ours.blindIndex('email', 'Wang@Example.com'),
      ours.blindIndex('email', 'wang@example.com '),
    );
  });

  it('tells values, purposes and master keys apart', () => {
    const others = softwareKeys({ masterKey: new Uint8Array(32).fill(9) });
    const indexes = [
      ours.blindIndex('citizen-id', number),
      ours.blindIndex('citizen-id', '110101198511089929'),
      ours.blindIndex('document-number', number),
      ours.blindIndex('exact', number),
      others.blindIndex('citizen-id', number),
    ];
    assert.equal(new Set(indexes).size, indexes.length);
    assert.notEqual(ours.blindIndex('exact', 'a'), ours.blindIndex('exact', 'A'));
  });
});

describe('a verification code', () => {
  const ours = keys();

  it('is read back, also with small letters, hyphens and look-alikes', () => {
    const code = ours.createToken('document');
    assert.match(code, /^[0-9A-HJKMNP-TV-Z]{26}$/);
    assert.deepEqual(ours.readToken('document', code), { ok: true, value: code });
    const typed = code
      .toLowerCase()
      .replaceAll('0', 'o')
      .replaceAll('1', 'l')
      .replace(/(.{5})/g, '$1-');
    assert.deepEqual(ours.readToken('document', typed), { ok: true, value: code });
  });

  it('is refused when made up, changed, for another purpose or by another key', () => {
    const code = ours.createToken('document');
    const changed = (code[25] === 'A' ? 'B' : 'A').padStart(26, code.slice(0, 25));
    const foreign = createCheckedToken(new Uint8Array(32), 'document');
    const bad = [
      '',
      'A'.repeat(26),
      'U'.repeat(26),
      'Z'.repeat(26),
      changed,
      foreign,
      'x'.repeat(9999),
    ];
    for (const text of bad)
      assert.equal(ours.readToken('document', text).ok, false, text.slice(0, 30));
    assert.equal(ours.readToken('ticket', code).ok, false);
  });

  it('is not made twice', () => {
    const codes = new Set(Array.from({ length: 1000 }, () => ours.createToken('document')));
    assert.equal(codes.size, 1000);
  });
});

describe('the platform’s signature', () => {
  it('is verified by its own key only', () => {
    const ours = keys();
    const others = softwareKeys({ masterKey: new Uint8Array(32).fill(9) });
    const message = Buffer.from('准予行政许可决定书');
    const signed = ours.sign(message);
    assert.equal(ours.verify(message, signed), true);
    assert.equal(softwareKeys({ masterKey }).verify(message, signed), true, 'after a restart');
    assert.equal(ours.verify(Buffer.from('不予行政许可决定书'), signed), false);
    assert.equal(others.verify(message, signed), false);
    assert.equal(others.verify(message, { ...signed, keyId: others.signingKey.keyId }), false);
  });

  it('of before a change of the master key is still verified', () => {
    const signed = keys().sign(Buffer.from('回执批次'));
    const next = new Uint8Array(32).fill(9);
    const changed = softwareKeys({ masterKey: next, formerMasterKeys: [masterKey] });
    assert.equal(changed.verify(Buffer.from('回执批次'), signed), true);
    assert.notEqual(changed.signingKey.keyId, signed.keyId);
    assert.equal(changed.verify(Buffer.from('回执批次'), changed.sign(Buffer.from('x'))), false);
  });

  it('is not the signature of a purpose: macs have keys of their own', () => {
    const ours = keys();
    assert.notDeepEqual(ours.mac('a', 'x'), ours.mac('b', 'x'));
    assert.deepEqual(ours.mac('a', 'x'), keys().mac('a', 'x'));
  });
});

describe('the master key', () => {
  it('is read from hexadecimal or base64, and nothing else', () => {
    assert.deepEqual(readMasterKey('07'.repeat(32)), Buffer.from(masterKey));
    assert.deepEqual(
      readMasterKey(Buffer.from(masterKey).toString('base64')),
      Buffer.from(masterKey),
    );
    for (const text of ['', 'secret', '07'.repeat(31), 'zz'.repeat(32)]) {
      assert.equal(readMasterKey(text), undefined, text);
    }
  });

  it('of another length is a bug', () => {
    assert.throws(() => softwareKeys({ masterKey: new Uint8Array(16) }), /32 bytes/);
  });
});
