import {
  declareProblems,
  InstantText,
  officerOf,
  oneOf,
  Type,
  unwrap,
  type Server,
} from '@tongban/http';
import { readVerifyingKey, signingAlgorithms } from '@tongban/crypto';
import { addMs, ok, refuse } from '@tongban/kernel';
import type { Verification } from '../create-verification.ts';
import { systemOf } from './known-system.ts';
import type { OfficerPosts } from '../officer-authority.ts';
import { verificationProblems } from '../problems.ts';
import { issueSystemKey } from '../store/system-keys.ts';

const dayMs = 86_400_000;

/** Keys for systems. A new one is good beside the old, so that a system changes over without a pause. */
export async function systemKeyRoutes(
  app: Server,
  { verification, posts }: { verification: Verification; posts: OfficerPosts },
): Promise<void> {
  app.post(
    '/api/officer/verification/systems/:system/keys',
    {
      schema: {
        operationId: 'issueVerificationKey',
        summary:
          'A key for a system: its public key is registered, or a secret is made and told this once',
        params: Type.Object({
          system: Type.String({ pattern: '^[A-Za-z0-9.-]{1,40}$', maxLength: 40 }),
        }),
        body: Type.Object({
          algorithm: oneOf(signingAlgorithms),
          days: Type.Integer({ minimum: 1, maximum: 731 }),
          publicKey: Type.Optional(Type.String({ pattern: '^[0-9a-f]{64,400}$', maxLength: 400 })),
        }),
        response: {
          200: Type.Object({
            keyId: Type.String(),
            notAfter: InstantText,
            /** Hexadecimal; absent when the system registered its own public key. */
            secret: Type.Optional(Type.String()),
          }),
          ...declareProblems(
            verificationProblems,
            'verification/system-unknown',
            'verification/not-your-organ',
            'verification/terms-faulty',
          ),
        },
      },
      config: { permission: 'verification.keys' },
    },
    async (request, reply) => {
      const { algorithm, days, publicKey } = request.body;
      const system = await systemOf(
        { verification, posts },
        {
          code: request.params.system,
          officerId: officerOf(request).officerId,
          roles: ['operator'],
        },
      );
      const given = publicKey === undefined ? undefined : Buffer.from(publicKey, 'hex');
      if (given !== undefined) unwrap(fits(algorithm, given), verificationProblems);
      const now = verification.clock();
      const notAfter = addMs(now, days * dayMs);
      const { keyId, signing } = await issueSystemKey(verification, {
        system,
        algorithm,
        notBefore: addMs(now, -60_000),
        notAfter,
        ...(given !== undefined && { publicKey: given }),
      });
      await verification.refresh();
      reply.header('cache-control', 'no-store');
      return {
        keyId,
        notAfter,
        ...(signing !== undefined && { secret: Buffer.from(signing).toString('hex') }),
      };
    },
  );
}

function fits(algorithm: (typeof signingAlgorithms)[number], key: Uint8Array) {
  try {
    readVerifyingKey(algorithm, key);
    return ok(undefined);
  } catch {
    return refuse('verification/terms-faulty', {
      zh: '公钥与算法不符，或不在曲线上。',
      en: 'The key does not fit the algorithm, or its point is not on the curve.',
    });
  }
}
