import {
  BilingualBody,
  decodeCursor,
  declareProblems,
  encodeCursor,
  InstantText,
  officerOf,
  pageFrom,
  pageOf,
  pageQuery,
  Type,
  unwrap,
  usualPage,
  type Server,
} from '@tongban/http';
import type { Verification } from '../create-verification.ts';
import { receiptNumberText } from '../domain/words.ts';
import { roleFor, type OfficerPosts } from '../officer-authority.ts';
import { verificationProblems } from '../problems.ts';
import { listCanaries } from '../queries/list-canaries.ts';
import { canaryRoles } from './permissions.ts';

export const canariesPath = '/api/officer/verification/canaries';

const CanaryBody = Type.Object({
  canaryNo: Type.Integer(),
  label: Type.Optional(Type.String()),
  addedAt: InstantText,
  /** How often it was asked about since it was set; by whom, and with which receipt, the last time. */
  questions: Type.Integer(),
  asked: Type.Optional(
    Type.Object({
      system: Type.String(),
      systemName: BilingualBody,
      at: InstantText,
      receipt: Type.String(),
    }),
  ),
});

/** Which canaries there are and what each has caught. Nothing says who they are. */
export async function canaryListRoutes(
  app: Server,
  { verification, posts }: { verification: Verification; posts: OfficerPosts },
): Promise<void> {
  const { db, directory } = verification;

  app.get(
    canariesPath,
    {
      schema: {
        operationId: 'listVerificationCanaries',
        summary: 'The canaries, the latest first, each with what it has caught',
        querystring: Type.Object(pageQuery),
        response: {
          200: pageOf(CanaryBody),
          ...declareProblems(verificationProblems, 'verification/not-your-organ'),
        },
      },
      config: { permission: 'verification.canaries' },
    },
    async (request) => {
      await mustActOnCanaries(posts, officerOf(request).officerId);
      const { limit = usualPage, cursor } = request.query;
      const [before] = cursor === undefined ? [] : decodeCursor(cursor, ['number']);
      const rows = await listCanaries(db, { before, limit: limit + 1 });
      const { items, nextCursor } = pageFrom(rows, limit, {
        cursor: (last) => encodeCursor([last.canaryNo]),
        item: ({ canaryNo, label, addedAt, questions, askedBy, askedAt, receipt }) => {
          const system = askedBy === null ? undefined : directory.byNumber(askedBy);
          return {
            canaryNo,
            ...(label !== null && { label }),
            addedAt,
            questions,
            ...(system !== undefined &&
              askedAt !== null &&
              receipt !== null && {
                asked: {
                  system: system.code,
                  systemName: system.name,
                  at: askedAt,
                  receipt: receiptNumberText(receipt),
                },
              }),
          };
        },
      });
      return { items: [...items], ...(nextCursor !== undefined && { nextCursor }) };
    },
  );
}

/** Canaries belong to no tenant, so to the ministry. */
export async function mustActOnCanaries(posts: OfficerPosts, officerId: string): Promise<void> {
  const needed = { responsibleOrgan: undefined, roles: canaryRoles };
  unwrap(await roleFor<string>(posts, officerId, needed), verificationProblems);
}
