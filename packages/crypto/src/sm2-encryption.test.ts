import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sm2 as olderSm2 } from 'sm-crypto';
import { generateSm2EncryptionKey, sm2Decrypt, sm2Encrypt } from './index.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const { secret, publicKey } = generateSm2EncryptionKey();
const text = Buffer.from('数据密钥 encryption standard');

describe('encryption with SM2', () => {
  it('opens with the secret alone, and never looks the same twice', () => {
    const encrypted = sm2Encrypt(publicKey, text);
    assert.equal(encrypted.length, text.length + 97);
    assert.deepEqual(Buffer.from(sm2Decrypt(secret, encrypted)!), text);
    assert.notDeepEqual(sm2Encrypt(publicKey, text), encrypted);
    assert.equal(sm2Decrypt(generateSm2EncryptionKey().secret, encrypted), undefined);
  });

  it('understands and is understood by the most used JavaScript implementation', () => {
    const theirs = `04${olderSm2.doEncrypt([...text], hex(publicKey.point), 1)}`;
    assert.deepEqual(Buffer.from(sm2Decrypt(secret, Buffer.from(theirs, 'hex'))!), text);
    const ours = hex(sm2Encrypt(publicKey, text)).slice(2);
    assert.equal(olderSm2.doDecrypt(ours, hex(secret), 1), text.toString());
  });

  it('opens nothing of which a byte was changed', () => {
    const encrypted = sm2Encrypt(publicKey, text);
    for (let at = 0; at < encrypted.length; at += 1) {
      const altered = Buffer.from(encrypted);
      altered[at]! ^= 1;
      assert.equal(sm2Decrypt(secret, altered), undefined, `byte ${at}`);
    }
    assert.equal(sm2Decrypt(secret, encrypted.subarray(0, 97)), undefined);
    assert.equal(sm2Decrypt(secret, new Uint8Array()), undefined);
  });

  it('takes no point off the curve, on either side', () => {
    const off = Buffer.from(publicKey.point);
    off[64]! ^= 1;
    assert.throws(() => sm2Encrypt({ point: off }, text));
    const encrypted = Buffer.concat([off, sm2Encrypt(publicKey, text).subarray(65)]);
    assert.equal(sm2Decrypt(secret, encrypted), undefined);
  });
});
