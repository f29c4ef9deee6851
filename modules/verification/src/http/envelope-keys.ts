import {
  declareProblems,
  InstantText,
  officerOf,
  oneOf,
  Type,
  unwrap,
  type Server,
} from '@tongban/http';
import type { Verification } from '../create-verification.ts';
import {
  changeEnvelopeKey,
  currentEnvelopeKey,
  keepEnvelopeKeyFresh,
  type StoredEnvelopeKey,
} from '../envelopes/envelope-keys.ts';
import { roleFor, type OfficerPosts } from '../officer-authority.ts';
import { verificationProblems } from '../problems.ts';

const EnvelopeKeyBody = Type.Object({
  keyId: Type.String(),
  /** SM2 for the data key, SM4-CTR and HMAC-SM3 for the fields. */
  algorithm: oneOf(['SM2+SM4-CTR+HMAC-SM3']),
  /** 130 hexadecimal digits. */
  point: Type.String(),
  openedAt: InstantText,
});

/** The key to which systems seal the personal fields of their requests, and its change before its time. */
export async function envelopeKeyRoutes(
  app: Server,
  { verification, posts }: { verification: Verification; posts: OfficerPosts },
): Promise<void> {
  const { db, keys, clock } = verification;
  app.get(
    '/api/verification-envelope-key',
    {
      schema: {
        operationId: 'getVerificationEnvelopeKey',
        summary: 'The public key to which the personal fields of a question may be sealed',
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
  app.post(
    '/api/officer/verification/envelope-keys',
    {
      schema: {
        operationId: 'changeVerificationEnvelopeKey',
        summary:
          'A new key for sealed fields; the one before is accepted for seven days, or not any more when it leaked',
        body: Type.Object({
          reason: Type.String({ minLength: 2, maxLength: 500 }),
          leaked: Type.Boolean(),
        }),
        response: {
          200: EnvelopeKeyBody,
          ...declareProblems(verificationProblems, 'verification/not-your-organ'),
        },
      },
      config: { permission: 'verification.log-keys' },
    },
    async (request) => {
      const { officerId } = officerOf(request);
      const needed = { responsibleOrgan: undefined, roles: ['organ-head'] };
      unwrap(await roleFor(posts, officerId, needed), verificationProblems);
      const change = { by: officerId, ...request.body };
      return envelopeKeyBody(await changeEnvelopeKey({ db, keys, now: clock() }, change));
    },
  );
}

function envelopeKeyBody({ keyId, point, openedAt }: StoredEnvelopeKey) {
  const hex = Buffer.from(point).toString('hex');
  return { keyId, algorithm: 'SM2+SM4-CTR+HMAC-SM3' as const, point: hex, openedAt };
}
