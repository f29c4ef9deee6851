import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { sm2 as olderSm2 } from 'sm-crypto';
import {
  generateSm2Key,
  readSm2PrivateKey,
  sm2SignatureFromDer,
  sm2SignatureToDer,
  sm2Sign,
  sm2Verify,
} from './index.ts';
import { sm2PrivateKeyOf } from './sm2-keys.ts';

const id = '1234567812345678';

describe('SM2 and the most used JavaScript implementation', () => {
  it('verify each other’s signatures, raw and in DER', () => {
    const secret = '3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8';
    const privateKey = sm2PrivateKeyOf(Buffer.from(secret, 'hex'));
    const point = Buffer.from(privateKey.publicKey.point).toString('hex');
    for (const der of [false, true]) {
      const options = { hash: true, der, userId: id };
      const message = Buffer.from(`实名核验 ${der}`);
      const raw = sm2Sign(privateKey, message);
      const ours = Buffer.from(der ? sm2SignatureToDer(raw) : raw).toString('hex');
      assert.equal(olderSm2.doVerifySignature([...message], ours, point, options), true);
      const signed = olderSm2.doSignature([...message], secret, { ...options, publicKey: point });
      const bytes = Buffer.from(signed, 'hex');
      const theirs = der ? sm2SignatureFromDer(bytes) : bytes;
      assert.ok(theirs !== undefined && sm2Verify(privateKey.publicKey, message, theirs));
    }
  });
});

const openssl = spawnSync('openssl', ['list', '-digest-algorithms'], { encoding: 'utf8' });
const lacks = /SM3/i.test(openssl.stdout ?? '') ? false : 'no openssl command with SM3 here';

describe('SM2 and the openssl command', { skip: lacks }, () => {
  it('verify each other’s signatures under the usual identifier', (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'tongban-sm2-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const file = (name: string) => join(folder, name);
    const run = (...args: string[]) => execFileSync('openssl', args, { stdio: 'pipe' });
    const { privateKey, pkcs8 } = generateSm2Key();
    const message = Buffer.from('人口库核验回执');
    writeFileSync(file('key.der'), pkcs8);
    writeFileSync(file('message'), message);
    run('pkey', '-inform', 'DER', '-in', file('key.der'), '-out', file('key.pem'));
    run('pkey', '-in', file('key.pem'), '-pubout', '-out', file('public.pem'));
    const usual = ['-rawin', '-digest', 'sm3', '-pkeyopt', `distid:${id}`, '-in', file('message')];

    run('pkeyutl', '-sign', '-inkey', file('key.pem'), '-out', file('theirs'), ...usual);
    const theirs = sm2SignatureFromDer(readFileSync(file('theirs')));
    assert.ok(theirs !== undefined && sm2Verify(privateKey.publicKey, message, theirs));

    const ours = sm2Sign(privateKey, message);
    writeFileSync(file('ours'), sm2SignatureToDer(ours));
    const verify = ['pkeyutl', '-verify', '-pubin', '-inkey', file('public.pem')];
    assert.match(run(...verify, '-sigfile', file('ours'), ...usual).toString(), /Success/i);
    ours[63]! ^= 1;
    writeFileSync(file('wrong'), sm2SignatureToDer(ours));
    assert.throws(() => run(...verify, '-sigfile', file('wrong'), ...usual), 'the control fails');
  });

  it('read a key that the command made', (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'tongban-sm2-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const [pem, made] = [join(folder, 'made.pem'), join(folder, 'made.der')];
    execFileSync('openssl', ['genpkey', '-algorithm', 'SM2', '-out', pem]);
    const toDer = ['pkcs8', '-topk8', '-nocrypt', '-outform', 'DER', '-in', pem, '-out', made];
    execFileSync('openssl', toDer);
    const key = readSm2PrivateKey(readFileSync(made));
    const message = Buffer.from('密钥互认');
    assert.equal(sm2Verify(key.publicKey, message, sm2Sign(key, message)), true);
  });
});
