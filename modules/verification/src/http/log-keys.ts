import { declareProblems, InstantText, officerOf, Type, unwrap, type Server } from '@tongban/http';
import type { Verification } from '../create-verification.ts';
import { roleFor, type OfficerPosts } from '../officer-authority.ts';
import { verificationProblems } from '../problems.ts';
import { changeLogKey, type LogKey } from '../receipts/log-keys.ts';

export const LogKeyBody = Type.Object({
  /** Counted from 0, the platform's own signing key. */
  generation: Type.Integer(),
  keyId: Type.String(),
  algorithm: Type.String(),
  /** 130 hexadecimal digits. */
  point: Type.String(),
  /** Signature of the key before over this one; absent for the first. */
  voucher: Type.Optional(Type.String()),
  openedAt: Type.Optional(InstantText),
});

/** The key of the log is changed by the head of the ministry's own organ. */
export async function logKeyRoutes(
  app: Server,
  { verification, posts }: { verification: Verification; posts: OfficerPosts },
): Promise<void> {
  app.post(
    '/api/officer/verification/log-keys',
    {
      schema: {
        operationId: 'changeVerificationLogKey',
        summary: 'A new key signs the receipt log from now on; the one before vouches for it',
        body: Type.Object({ reason: Type.String({ minLength: 2, maxLength: 500 }) }),
        response: {
          200: LogKeyBody,
          ...declareProblems(verificationProblems, 'verification/not-your-organ'),
        },
      },
      config: { permission: 'verification.log-keys' },
    },
    async (request) => {
      const { officerId } = officerOf(request);
      const needed = { responsibleOrgan: undefined, roles: ['organ-head'] };
      unwrap(await roleFor(posts, officerId, needed), verificationProblems);
      const { db, keys, clock } = verification;
      const { reason } = request.body;
      return logKeyBody(await changeLogKey({ db, keys, now: clock() }, { by: officerId, reason }));
    },
  );
}

export function logKeyBody({ generation, keyId, point, voucher, openedAt }: LogKey) {
  return {
    generation,
    keyId,
    algorithm: 'SM2-SM3',
    point: hex(point),
    ...(voucher !== null && { voucher: hex(voucher) }),
    ...(openedAt !== null && { openedAt }),
  };
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
