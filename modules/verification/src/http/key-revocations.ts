import {
  declareProblems,
  InstantText,
  officerOf,
  oneOf,
  Type,
  unwrap,
  type Server,
} from '@tongban/http';
import { signingAlgorithms } from '@tongban/crypto';
import { ok, refuse } from '@tongban/kernel';
import type { Verification } from '../create-verification.ts';
import { roleFor, type OfficerPosts } from '../officer-authority.ts';
import { verificationProblems } from '../problems.ts';
import { findTenant } from '../queries/find-tenant.ts';
import { listSystemKeys, revokeSystemKey } from '../store/system-keys.ts';
import { systemOf } from './known-system.ts';
import { lookRoles } from './permissions.ts';

const code = Type.String({ pattern: '^[A-Za-z0-9.-]{1,40}$', maxLength: 40 });

const KeysBody = Type.Object({
  mayChange: Type.Boolean(),
  keys: Type.Array(
    Type.Object({
      keyId: Type.String(),
      algorithm: oneOf(signingAlgorithms),
      notBefore: InstantText,
      notAfter: InstantText,
      revokedAt: Type.Optional(InstantText),
      /** Why it was revoked. */
      reason: Type.Optional(Type.String()),
    }),
  ),
});

/** The keys of systems, and the end of one that may have been stolen: an operator alone may end a key, since that opens nothing. */
export async function keyRevocationRoutes(
  app: Server,
  { verification, posts }: { verification: Verification; posts: OfficerPosts },
): Promise<void> {
  const { db, clock } = verification;
  const path = '/api/officer/verification/systems/:system/keys';
  app.get(
    path,
    {
      schema: {
        operationId: 'listVerificationKeys',
        summary: 'The keys of a system, without what they sign with',
        params: Type.Object({ system: Type.String({ minLength: 1, maxLength: 40 }) }),
        response: {
          200: KeysBody,
          ...declareProblems(
            verificationProblems,
            'verification/system-unknown',
            'verification/not-your-organ',
          ),
        },
      },
      config: { permission: 'verification.look' },
    },
    async (request) => {
      const { officerId } = officerOf(request);
      const wanted = { code: request.params.system, officerId, roles: lookRoles };
      const { systemNo } = await systemOf({ verification, posts }, wanted);
      const tenant = await findTenant(db, { system: wanted.code });
      const responsibleOrgan = tenant?.responsibleOrgan;
      const { ok: mayChange } = await roleFor(posts, officerId, {
        responsibleOrgan,
        roles: operators,
      });
      const keys = await listSystemKeys(db, systemNo);
      return {
        mayChange,
        keys: keys.map(({ revokedAt, reason, ...key }) => ({
          ...key,
          ...(revokedAt !== null && { revokedAt }),
          ...(reason !== null && { reason }),
        })),
      };
    },
  );
  app.post(
    `${path}/:keyId/revocation`,
    {
      schema: {
        operationId: 'revokeVerificationKey',
        summary: 'Ends a key of a system for good: nothing signed with it is answered any more',
        params: Type.Object({ system: code, keyId: code }),
        body: Type.Object({ reason: Type.String({ minLength: 2, maxLength: 500 }) }),
        response: {
          200: Type.Object({ keyId: Type.String(), revokedAt: InstantText }),
          ...declareProblems(
            verificationProblems,
            'verification/system-unknown',
            'verification/system-key-unknown',
            'verification/not-your-organ',
          ),
        },
      },
      config: { permission: 'verification.keys' },
    },
    async (request) => {
      const { officerId } = officerOf(request);
      const { system, keyId } = request.params;
      const wanted = { code: system, officerId, roles: operators };
      const { systemNo } = await systemOf({ verification, posts }, wanted);
      const { reason } = request.body;
      const at = clock();
      const isRevoked = await revokeSystemKey(db, { systemNo, keyId, at, by: officerId, reason });
      unwrap(isRevoked ? ok(undefined) : keyUnknown(), verificationProblems);
      await verification.refresh();
      return { keyId, revokedAt: at };
    },
  );
}

const operators = ['operator'];

function keyUnknown() {
  return refuse('verification/system-key-unknown', {
    zh: '该系统没有此密钥，或密钥已被撤销。',
    en: 'The system has no such key, or it was revoked already.',
  });
}
