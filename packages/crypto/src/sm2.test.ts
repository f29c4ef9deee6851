import assert from 'node:assert/strict';
import { createSign, generateKeyPairSync, sign } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sm2 as otherSm2 } from 'sm-crypto-v2';
import {
  generateSm2Key,
  readSm2PrivateKey,
  readSm2PublicKey,
  sm2Sign,
  sm2Verify,
} from './index.ts';
import { sm2PrivateKeyOf } from './sm2-keys.ts';

// GB/T 32918.5-2017 Annex A.2: the example on the recommended curve.
const example = {
  secret: '3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8',
  point:
    '0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020' +
    'ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13',
  message: Buffer.from('message digest'),
  signature:
    'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3' +
    'b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa',
};
const publicKey = readSm2PublicKey(Buffer.from(example.point, 'hex'));
const signature = Buffer.from(example.signature, 'hex');
const order = 'fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123';

describe('an SM2 signature', () => {
  it('of the national standard is verified', () => {
    assert.equal(sm2Verify(publicKey, example.message, signature), true);
  });

  it('made with the secret of the national standard belongs to its public key', () => {
    const privateKey = sm2PrivateKeyOf(Buffer.from(example.secret, 'hex'));
    assert.deepEqual(Buffer.from(privateKey.publicKey.point).toString('hex'), example.point);
    const made = sm2Sign(privateKey, example.message);
    assert.equal(sm2Verify(publicKey, example.message, made), true);
  });

  it('is understood by another implementation, both ways', () => {
    const options = { hash: true, publicKey: example.point, userId: '1234567812345678' };
    const privateKey = sm2PrivateKeyOf(Buffer.from(example.secret, 'hex'));
    for (let run = 0; run < 20; run += 1) {
      const message = Buffer.from(`第${run}号文书`);
      const ours = Buffer.from(sm2Sign(privateKey, message)).toString('hex');
      assert.equal(otherSm2.doVerifySignature(message, ours, example.point, options), true);
      const theirs = otherSm2.doSignature(message, example.secret, options);
      assert.equal(sm2Verify(publicKey, message, Buffer.from(theirs, 'hex')), true);
    }
  });

  it('is bound to its identifier', () => {
    const { privateKey } = generateSm2Key();
    const made = sm2Sign(privateKey, example.message, 'ALICE123@YAHOO.COM');
    assert.equal(
      sm2Verify(privateKey.publicKey, example.message, made, 'ALICE123@YAHOO.COM'),
      true,
    );
    assert.equal(sm2Verify(privateKey.publicKey, example.message, made), false);
  });

  it('over an empty identifier, as Node signs by itself, is refused', () => {
    const { privateKey } = generateSm2Key();
    const der = sign('sm3', example.message, privateKey.key);
    assert.equal(sm2Verify(privateKey.publicKey, example.message, rawOf(der)), false);
  });

  it('that is ECDSA over the SM2 curve is refused', () => {
    const pair = generateKeyPairSync('ec', { namedCurve: 'SM2' });
    const der = createSign('sm3').update(example.message).sign(pair.privateKey);
    const key = readSm2PublicKey(pair.publicKey.export({ format: 'der', type: 'spki' }));
    assert.equal(sm2Verify(key, example.message, rawOf(der)), false);
  });

  it('with any bit changed is refused', () => {
    fc.assert(
      fc.property(fc.nat(511), (bit) => {
        const changed = Buffer.from(signature);
        changed[bit >> 3]! ^= 1 << (bit & 7);
        assert.equal(sm2Verify(publicKey, example.message, changed), false);
      }),
      { numRuns: 60 },
    );
  });

  it('with numbers out of range or of another length is refused, not thrown over', () => {
    const [r, s] = [example.signature.slice(0, 64), example.signature.slice(64)];
    const zero = '0'.repeat(64);
    const bad = [zero + s, r + zero, order + s, r + order, r + 'f'.repeat(64), r, '', `${r}${s}00`];
    for (const text of bad) {
      assert.equal(sm2Verify(publicKey, example.message, Buffer.from(text, 'hex')), false, text);
    }
  });

  it('is made right also when its numbers begin with zeros', () => {
    const privateKey = sm2PrivateKeyOf(Buffer.from(example.secret, 'hex'));
    let short = 0;
    for (let run = 0; run < 600; run += 1) {
      const message = Buffer.from(String(run));
      const made = sm2Sign(privateKey, message);
      if (made[0] === 0 || made[32] === 0) short += 1;
      assert.equal(sm2Verify(publicKey, message, made), true);
    }
    assert.ok(short > 0, 'the run met a short number');
  });
});

describe('an SM2 key', () => {
  it('of another curve is refused', () => {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const pkcs8 = pair.privateKey.export({ format: 'der', type: 'pkcs8' });
    const spki = pair.publicKey.export({ format: 'der', type: 'spki' });
    assert.throws(() => readSm2PrivateKey(pkcs8), /not an SM2 key/);
    assert.throws(() => readSm2PublicKey(spki), /not an SM2 key/);
  });

  it('whose point is off the curve is refused', () => {
    const off = Buffer.from(example.point, 'hex');
    off[64]! ^= 1;
    assert.throws(() => readSm2PublicKey(off));
  });
});

function rawOf(der: Buffer): Uint8Array {
  const raw = new Uint8Array(64);
  let at = 2;
  for (const end of [32, 64]) {
    const number = der.subarray(at + 2, at + 2 + der[at + 1]!);
    const digits = number.length === 33 ? number.subarray(1) : number;
    raw.set(digits, end - digits.length);
    at += 2 + number.length;
  }
  return raw;
}
