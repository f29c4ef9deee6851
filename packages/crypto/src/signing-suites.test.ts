import assert from 'node:assert/strict';
import { createCipheriv, generateKeyPairSync } from 'node:crypto';
import { describe, it } from 'node:test';
import {
  digestFor,
  generateKeyFor,
  readSigningKey,
  readVerifyingKey,
  signingAlgorithms,
} from './index.ts';

const message = 'POST /api/verification/name-and-number';

describe('SM4', () => {
  const key = Buffer.from('0123456789abcdeffedcba9876543210', 'hex');

  it('gives the example of GB/T 32907', () => {
    const cipher = createCipheriv('sm4-ecb', key, null).setAutoPadding(false);
    assert.equal(cipher.update(key).toString('hex'), '681edf34d206965e86b3e94f536e4246');
  });

  it('gives the example of GB/T 32907 after a million rounds', () => {
    const cipher = createCipheriv('sm4-ecb', key, null).setAutoPadding(false);
    let block: Buffer = key;
    for (let round = 0; round < 1_000_000; round += 1) block = cipher.update(block);
    assert.equal(block.toString('hex'), '595298c7c6fd271f0402f804c33d3f66');
  });
});

for (const algorithm of signingAlgorithms) {
  describe(`a signature with ${algorithm}`, () => {
    const { signing, verifying } = generateKeyFor(algorithm);
    const signature = readSigningKey(algorithm, signing).sign(message);
    const verifier = readVerifyingKey(algorithm, verifying);

    it('is good for its message and its key only', () => {
      assert.equal(verifier.verify(message, signature), true);
      assert.equal(verifier.verify(Buffer.from(message), signature), true);
      assert.equal(verifier.verify(`${message}?`, signature), false);
      const stranger = readVerifyingKey(algorithm, generateKeyFor(algorithm).verifying);
      assert.equal(stranger.verify(message, signature), false);
    });

    it('cut, lengthened or of another algorithm is wrong, not thrown over', () => {
      const longer = Buffer.concat([signature, Uint8Array.of(0)]);
      for (const bad of [new Uint8Array(), signature.subarray(1), longer, new Uint8Array(64)]) {
        assert.equal(verifier.verify(message, bad), false);
      }
      for (const other of signingAlgorithms.filter((name) => name !== algorithm)) {
        const theirs = readSigningKey(other, generateKeyFor(other).signing).sign(message);
        assert.equal(verifier.verify(message, theirs), false, other);
      }
    });

    it('needs a key of its own kind', () => {
      const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const wrong = curve.publicKey.export({ format: 'der', type: 'spki' });
      assert.throws(() => readVerifyingKey(algorithm, wrong));
      assert.throws(() => readVerifyingKey(algorithm, new Uint8Array(31)));
      assert.throws(() => readSigningKey(algorithm, new Uint8Array(31)));
    });

    it('goes with a digest of 32 bytes', () => {
      assert.equal(digestFor(algorithm, Buffer.from('abc')).length, 32);
    });
  });
}

it('the two suites have different digests', () => {
  const abc = Buffer.from('abc');
  assert.equal(
    Buffer.from(digestFor('HMAC-SM3', abc)).toString('hex'),
    '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
  );
  assert.equal(
    Buffer.from(digestFor('Ed25519', abc)).toString('hex'),
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
