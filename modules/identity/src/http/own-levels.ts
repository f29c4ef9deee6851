import { InstantText, personOf, Type, type Server } from '@tongban/http';
import type { Identity } from '../create-identity.ts';
import { raisingMeans, readOwnLevels } from '../own-data/own-levels.ts';
import type { ProofSource } from '../persons/record-proof.ts';

const sources: ProofSource[] = [
  'phone',
  'population',
  'exit-entry',
  'network-identity',
  'upstream',
  'face',
];
const EvidenceBody = Type.Object({
  level: Type.Integer(),
  source: Type.Unsafe<ProofSource>({ type: 'string', enum: sources }),
  provedAt: InstantText,
  expiresAt: Type.Optional(InstantText),
  counts: Type.Boolean(),
});
const OwnLevelsBody = Type.Object({
  level: Type.Integer(),
  authenticator: Type.Integer(),
  means: Type.Array(Type.String()),
  authenticatedAt: InstantText,
  arrivedFrom: Type.Optional(Type.String()),
  evidence: Type.Array(EvidenceBody),
  raise: Type.Array(
    Type.Object({
      level: Type.Integer(),
      by: Type.Unsafe<(typeof raisingMeans)[number]>({ type: 'string', enum: [...raisingMeans] }),
    }),
  ),
});

export async function ownLevelRoutes(
  app: Server,
  { identity }: { identity: Identity },
): Promise<void> {
  const { parts } = identity.inside;
  app.get(
    '/api/levels',
    {
      schema: {
        operationId: 'getOwnLevels',
        summary: 'How sure the platform is of me, by what proof, until when, and how to raise it',
        response: { 200: OwnLevelsBody },
      },
      config: { permission: 'identity.prove-oneself' },
    },
    async (request) => {
      const { evidence, means, raise, ...levels } = await readOwnLevels(parts, personOf(request));
      return {
        ...levels,
        means: [...means],
        raise: [...raise],
        evidence: evidence.map(({ expiresAt, ...proof }) => ({
          ...proof,
          ...(expiresAt !== null && { expiresAt }),
        })),
      };
    },
  );
}
