import { InstantText, oneOf, Type, type Server } from '@tongban/http';
import type { Verification } from '../create-verification.ts';
import {
  currentEnvelopeKey,
  keepEnvelopeKeyFresh,
  type StoredEnvelopeKey,
} from '../envelopes/envelope-keys.ts';

const EnvelopeKeyBody = Type.Object({
  /** Counted from 0. */
  generation: Type.Integer(),
  keyId: Type.String(),
  /** SM2 for the data key, SM4-CTR and HMAC-SM3 for the fields. */
  algorithm: oneOf(['SM2+SM4-CTR+HMAC-SM3']),
  /** 130 hexadecimal digits. */
  point: Type.String(),
  openedAt: InstantText,
  /** The key of the receipt log that signed this one; it stands in `GET /api/verification-log` with what vouches for it. */
  signedBy: Type.Optional(Type.String()),
  /** SM2-SM3, 128 hexadecimal digits. */
  signature: Type.Optional(Type.String()),
});

/** The key to which systems seal the personal fields of their requests. */
export async function envelopeKeyRoutes(
  app: Server,
  { db, keys, clock }: Verification,
): Promise<void> {
  app.get(
    '/api/verification-envelope-key',
    {
      schema: {
        operationId: 'getVerificationEnvelopeKey',
        summary:
          'The public key to which the personal fields of a question may be sealed, signed by the key of the receipt log',
        response: { 200: EnvelopeKeyBody },
      },
      config: { permission: 'verification.heads' },
    },
    async () => {
      const current = await currentEnvelopeKey(db);
      // Opened with the service; here only when somebody has emptied the table.
      return envelopeKeyBody(current ?? (await keepEnvelopeKeyFresh({ db, keys, now: clock() })));
    },
  );
}

function envelopeKeyBody(key: StoredEnvelopeKey) {
  const { generation, keyId, point, openedAt, signedBy, signature } = key;
  return {
    generation,
    keyId,
    algorithm: 'SM2+SM4-CTR+HMAC-SM3' as const,
    point: hex(point),
    openedAt,
    ...(signedBy !== null && signature !== null && { signedBy, signature: hex(signature) }),
  };
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
