import { officerOf, oneOf, Type, unwrap, type Server } from '@tongban/http';
import { readVerifyingKey, signingAlgorithms } from '@tongban/crypto';
import { ActBody, proposalProblems, ReasonText, type Administration } from '@tongban/identity';
import { addMs, ok, refuse } from '@tongban/kernel';
import type { Verification } from '../create-verification.ts';
import type { OfficerPosts } from '../officer-authority.ts';
import { verificationProblems } from '../problems.ts';
import { findTenant } from '../queries/find-tenant.ts';
import { issueSystemKey } from '../store/system-keys.ts';
import { knownSystem } from './known-system.ts';
import { proposing } from './proposing.ts';
import { SystemParams } from './system-body.ts';
import { whoAnswersFor } from './who-answers-for.ts';

const problems = { ...verificationProblems, ...proposalProblems } as never;
const dayMs = 86_400_000;

interface NewKey {
  readonly system: string;
  readonly algorithm: (typeof signingAlgorithms)[number];
  readonly days: number;
  /** Hexadecimal; a secret is made when it is left out. */
  readonly publicKey?: string;
}

/** Keys for systems, by two administrators. A new one is good beside the old, so that a system changes over without a pause. */
export async function systemKeyRoutes(
  app: Server,
  parts: { verification: Verification; posts: OfficerPosts; administration: Administration },
): Promise<void> {
  const { verification, posts, administration } = parts;
  const propose = administration.entrust<NewKey>({
    kind: 'issue-verification-key',
    subject: ({ system, publicKey = '' }) => `${system}/${publicKey}`,
    lines: ({ system, algorithm, days, publicKey }) => [
      { name: { zh: '接入系统', en: 'System' }, value: system },
      { name: { zh: '算法', en: 'Algorithm' }, value: algorithm },
      { name: { zh: '有效天数', en: 'Days' }, value: String(days) },
      ...(publicKey === undefined
        ? []
        : [{ name: { zh: '公钥', en: 'Public key' }, value: publicKey }]),
    ],
    async carryOut(tx, { terms, at }) {
      const { algorithm, days, publicKey } = terms;
      const { keyId, signing } = await issueSystemKey(
        { db: tx, keys: verification.keys },
        {
          system: knownSystem(verification, terms.system),
          algorithm,
          notBefore: addMs(at, -60_000),
          notAfter: addMs(at, days * dayMs),
          ...(publicKey !== undefined && { publicKey: Buffer.from(publicKey, 'hex') }),
        },
      );
      if (signing === undefined) return ok({});
      return ok({ secret: `${keyId} / ${Buffer.from(signing).toString('hex')}` });
    },
    afterwards: () => verification.refresh(),
  });

  app.post(
    '/api/officer/verification/systems/:system/keys',
    {
      schema: {
        operationId: 'issueVerificationKey',
        summary:
          'Proposes a key for a system: its public key, or a secret that is made and told once, with its id, to who approves',
        params: SystemParams,
        body: Type.Object({
          algorithm: oneOf(signingAlgorithms),
          days: Type.Integer({ minimum: 1, maximum: 731 }),
          publicKey: Type.Optional(Type.String({ pattern: '^[0-9a-f]{64,400}$', maxLength: 400 })),
          reason: ReasonText,
        }),
        response: {
          201: ActBody,
          ...proposing('verification/system-unknown', 'verification/terms-faulty'),
        },
      },
      config: { permission: 'verification.keys' },
    },
    async (request, reply) => {
      const by = officerOf(request).officerId;
      const { system } = request.params;
      const { reason, ...wanted } = request.body;
      knownSystem(verification, system);
      const tenant = await findTenant(verification.db, { system });
      const { regionCode } = await whoAnswersFor(posts, by, { tenant, roles: ['operator'] });
      const { algorithm, publicKey } = wanted;
      if (publicKey !== undefined) unwrap(fits(algorithm, Buffer.from(publicKey, 'hex')), problems);
      const proposed = await propose({ terms: { system, ...wanted }, reason, by, ...regionCode });
      return reply.code(201).send(unwrap(proposed, problems));
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
