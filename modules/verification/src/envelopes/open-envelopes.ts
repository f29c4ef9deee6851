import {
  openFields,
  sealingKeyBytes,
  sealingKeyOf,
  sm2Decrypt,
  type FieldEnvelope,
  type KeyOps,
  type SealingKey,
} from '@tongban/crypto';
import type { Database } from '@tongban/database';
import { ok, refuse, toInstant, type Refusal, type Result } from '@tongban/kernel';
import { tokenBucket, type TokenBucket } from '../limits/token-bucket.ts';
import { tooFast } from '../question-refusals.ts';
import { acceptedEnvelopeKeys, findEnvelopeSecret } from './envelope-keys.ts';

export type EnvelopeRefusal =
  'verification/envelope-key-unknown' | 'verification/envelope-broken' | 'verification/too-fast';

export interface EnvelopeOpener {
  /** The bytes of the fields a system sealed. */
  open(
    system: string,
    envelope: FieldEnvelope,
  ): Promise<Result<Uint8Array, Refusal<EnvelopeRefusal>>>;
  /** Forgets what was sealed to keys that are not accepted any more. */
  refresh(): Promise<void>;
}

// Opening a data key takes milliseconds of the whole process, so a system gets only so many new ones; it needs one an hour.
const freshKeys = { perSecond: 0.2, burst: 20 };
const mostRemembered = 5_000;

export function envelopeOpener(parts: {
  readonly db: Database;
  readonly keys: KeyOps;
  nowMs(): number;
}): EnvelopeOpener {
  const { db, keys } = parts;
  const known = new Map<string, { readonly keyId: string; readonly key: SealingKey }>();
  const buckets = new Map<string, TokenBucket>();

  async function dataKeyOf(system: string, { keyId, dataKey }: FieldEnvelope) {
    const name = `${system} ${keyId} ${dataKey}`;
    const remembered = known.get(name);
    if (remembered !== undefined) return ok(remembered.key);
    const bucket = buckets.get(system) ?? tokenBucket();
    buckets.set(system, bucket);
    const waitSeconds = bucket.take(1, freshKeys, performance.now());
    if (waitSeconds > 0) return tooFast(waitSeconds);
    const secret = await findEnvelopeSecret(db, keys, { keyId, now: toInstant(parts.nowMs()) });
    if (secret === undefined) return keyUnknown();
    const bytes = sm2Decrypt(secret, Buffer.from(dataKey, 'base64url'));
    if (bytes?.length !== sealingKeyBytes) return broken();
    const key = sealingKeyOf(bytes);
    if (known.size >= mostRemembered) known.clear();
    known.set(name, { keyId, key });
    return ok(key);
  }

  return {
    async open(system, envelope) {
      const key = await dataKeyOf(system, envelope);
      if (!key.ok) return key;
      const opened = openFields(key.value, system, envelope);
      return opened.ok ? opened : broken();
    },
    async refresh() {
      if (known.size === 0) return;
      const accepted = await acceptedEnvelopeKeys(db, toInstant(parts.nowMs()));
      for (const [name, { keyId }] of known) if (!accepted.has(keyId)) known.delete(name);
    },
  };
}

function keyUnknown() {
  return refuse('verification/envelope-key-unknown', {
    zh: '加密字段所用的平台公钥已停用或不存在，请重新获取公钥后加密。',
    en: 'The platform key to which the fields are sealed is not in use. Fetch the current one and seal again.',
  });
}

export function broken() {
  return refuse('verification/envelope-broken', {
    zh: '加密字段无法解开：数据被改动，或不是本系统加密的，或与明文字段重复。',
    en: 'The sealed fields cannot be opened: altered, sealed for another system, or given twice.',
  });
}
