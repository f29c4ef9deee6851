import { hkdfSync, randomBytes } from 'node:crypto';
import { ok, refuse } from '@tongban/kernel';
import type { Refusal, Result } from '@tongban/kernel';
import { blindIndexWith } from './blind-index.ts';
import { createCheckedToken, readCheckedToken } from './checked-token.ts';
import type { DataKeyStore, WrappedKey } from './data-key-store.ts';
import { equalInConstantTime } from './equal-in-constant-time.ts';
import type { KeyOps } from './key-ops.ts';
import type { CryptoProblemCode } from './problems.ts';
import { openWith, sealWith, sealingKeyBytes, sealingKeyOf } from './seal.ts';
import type { Sealed, SealingKey } from './seal.ts';
import { sm2PrivateKeyOf } from './sm2-keys.ts';
import { sm2Sign, sm2Verify } from './sm2-signature.ts';
import { hmacSm3, sm3 } from './sm3.ts';

export interface SoftwareKeys {
  /** 32 random bytes. Whoever has them can read everything: they come from a secret, never from the repository. */
  readonly masterKey: Uint8Array;
  /** Master keys of before a change: data keys wrapped by them are still opened, their signatures still verified. */
  readonly formerMasterKeys?: readonly Uint8Array[];
  readonly dataKeys?: DataKeyStore;
}

/** Keys held in this process, all derived from one master key. */
export function softwareKeys({ masterKey, formerMasterKeys = [], dataKeys }: SoftwareKeys): KeyOps {
  const wrappingKeys = [masterKey, ...formerMasterKeys].map(wrappingKeyOf);
  const opener = rememberingOpener(wrappingKeys);
  const keyOf = derivedKeys(masterKey);
  const signingKey = signingKeyOf(masterKey);
  const { publicKey } = signingKey;
  const publicKeys = [publicKey, ...formerMasterKeys.map((key) => signingKeyOf(key).publicKey)];

  function bind(store: DataKeyStore): KeyOps {
    return {
      async seal(subjectId, plaintext) {
        const fresh = () => wrap(wrappingKeys[0]!, subjectId, randomBytes(sealingKeyBytes));
        const standing = (await store.find(subjectId)) ?? (await store.add(subjectId, fresh()));
        if (standing === 'destroyed') throw new Error('The data key of this subject is destroyed.');
        const key = opener.unwrap(subjectId, standing);
        if (!key.ok) throw new Error(key.refusal.detail.en);
        const bytes = typeof plaintext === 'string' ? Buffer.from(plaintext) : plaintext;
        return sealWith(key.value, ['subject', subjectId], bytes);
      },
      open: (subjectId, sealed) => open(store, subjectId, sealed),
      async openText(subjectId, sealed) {
        const opened = await open(store, subjectId, sealed);
        return opened.ok ? ok(Buffer.from(opened.value).toString('utf8')) : opened;
      },
      async forget(subjectId) {
        await store.destroy(subjectId);
        opener.forgetAll();
      },
      withDataKeys: bind,
      blindIndex: (purpose, text) => blindIndexWith(keyOf(`blind-index/${purpose}`), purpose, text),
      createToken: (purpose) => createCheckedToken(keyOf('token'), purpose),
      readToken: (purpose, text) => readCheckedToken(keyOf('token'), purpose, text),
      mac: (purpose, data) => hmacSm3(keyOf(`mac/${purpose}`), data),
      sign: (message) => ({ keyId: publicKey.keyId, signature: sm2Sign(signingKey, message) }),
      verify: (message, { keyId, signature }) =>
        publicKeys.some((key) => key.keyId === keyId && sm2Verify(key, message, signature)),
      signingKey: { keyId: publicKey.keyId, point: publicKey.point },
    };
  }

  async function open(store: DataKeyStore, subjectId: string, sealed: Sealed) {
    const wrapped = await store.find(subjectId);
    if (wrapped === undefined) return refuseNoKey();
    if (wrapped === 'destroyed') return refuseDestroyed();
    const key = opener.unwrap(subjectId, wrapped);
    return key.ok ? openWith(key.value, ['subject', subjectId], sealed) : key;
  }

  return bind(dataKeys ?? noDataKeys);
}

/** Reads a master key from a secret: 64 hexadecimal digits or 32 bytes in base64. Undefined when it is neither. */
export function readMasterKey(text: string): Uint8Array | undefined {
  const trimmed = text.trim();
  if (/^[0-9a-f]{64}$/i.test(trimmed)) return Buffer.from(trimmed, 'hex');
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(trimmed)) return undefined;
  const bytes = Buffer.from(trimmed, 'base64');
  return bytes.length === 32 ? bytes : undefined;
}

interface WrappingKey {
  readonly id: Uint8Array;
  readonly key: SealingKey;
}

function wrappingKeyOf(masterKey: Uint8Array): WrappingKey {
  const key = derive(masterKey, 'wrap', sealingKeyBytes);
  return {
    key: sealingKeyOf(key),
    id: sm3(Buffer.concat([Buffer.from('tongban/master-key-id'), key])).subarray(0, 4),
  };
}

// A wrapped key is the id of its master key and the sealed data key.
function wrap(master: WrappingKey, subjectId: string, dataKey: Uint8Array): WrappedKey {
  return Buffer.concat([master.id, sealWith(master.key, ['data-key', subjectId], dataKey)]);
}

function unwrap(
  masters: readonly WrappingKey[],
  subjectId: string,
  wrapped: WrappedKey,
): Result<SealingKey, Refusal<CryptoProblemCode>> {
  const id = wrapped.subarray(0, 4);
  const master = masters.find((one) => equalInConstantTime(one.id, id));
  if (master === undefined) return refuseNoKey();
  const opened = openWith(master.key, ['data-key', subjectId], wrapped.subarray(4));
  return opened.ok ? ok(sealingKeyOf(opened.value)) : opened;
}

/**
 * Remembers data keys by subject and wrapped key. The store is asked each time all the same, so that a key
 * destroyed by another process is not used here.
 */
function rememberingOpener(masters: readonly WrappingKey[]) {
  const known = new Map<string, SealingKey>();
  return {
    unwrap(subjectId: string, wrapped: WrappedKey): ReturnType<typeof unwrap> {
      const name = `${subjectId} ${Buffer.from(wrapped).toString('base64')}`;
      const remembered = known.get(name);
      if (remembered !== undefined) return ok(remembered);
      const opened = unwrap(masters, subjectId, wrapped);
      if (known.size >= mostRemembered) known.clear();
      if (opened.ok) known.set(name, opened.value);
      return opened;
    },
    forgetAll: () => known.clear(),
  };
}

const mostRemembered = 2_000;

function derive(masterKey: Uint8Array, purpose: string, bytes: number): Uint8Array {
  if (masterKey.length !== 32) throw new TypeError('A master key has 32 bytes.');
  return new Uint8Array(hkdfSync('sm3', masterKey, '', `tongban/v1/${purpose}`, bytes));
}

function derivedKeys(masterKey: Uint8Array): (purpose: string) => Uint8Array {
  const known = new Map<string, Uint8Array>();
  return (purpose) => {
    const key = known.get(purpose) ?? derive(masterKey, purpose, 32);
    // Purposes are written in the code; the bound only guards against one made of input.
    if (known.size < 200) known.set(purpose, key);
    return key;
  };
}

// 48 bytes taken modulo the order less 2 differ from an even choice by less than 2^-128.
function signingKeyOf(masterKey: Uint8Array) {
  const long = BigInt(`0x${Buffer.from(derive(masterKey, 'sm2-signing', 48)).toString('hex')}`);
  const order = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;
  const secret = (long % (order - 2n)) + 1n;
  return sm2PrivateKeyOf(Buffer.from(secret.toString(16).padStart(64, '0'), 'hex'));
}

const noDataKeys: DataKeyStore = {
  find: () => Promise.reject(new Error('These keys were made without a store for data keys.')),
  add: () => Promise.reject(new Error('These keys were made without a store for data keys.')),
  destroy: () => Promise.reject(new Error('These keys were made without a store for data keys.')),
};

function refuseNoKey() {
  return refuse('crypto/no-key', {
    zh: '没有可用于读取该信息的密钥。',
    en: 'There is no key with which the record can be read.',
  });
}

function refuseDestroyed() {
  return refuse('crypto/key-destroyed', {
    zh: '该主体的信息已依法删除，不可恢复。',
    en: 'The records of this subject have been erased and cannot be restored.',
  });
}
