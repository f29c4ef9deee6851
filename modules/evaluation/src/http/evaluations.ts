import type { Database } from '@tongban/database';
import {
  BilingualBody,
  decodeCursor,
  declareProblems,
  encodeCursor,
  IdText,
  InstantText,
  officerOf,
  OrganIdText,
  pageFrom,
  pageOf,
  pageQuery,
  Type,
  unwrap,
  usualPage,
} from '@tongban/http';
import type { Server } from '@tongban/http';
import { refuse } from '@tongban/kernel';
import { evaluationLabels, evaluationLevels } from '@tongban/vocabulary';
import { evaluationTags } from '../domain/evaluation-tags.ts';
import { goodShareOf, satisfactionOf, totalOf } from '../domain/satisfaction.ts';
import { evaluationProblems } from '../problems.ts';
import { countLevels } from '../queries/count-levels.ts';
import { listEvaluations } from '../queries/list-evaluations.ts';

export interface EvaluationParts {
  readonly db: Database;
  /** Whether the officer manages the ratings of this organ: itself or one above it. */
  managesRatingsOf(officerId: string, organId: string): Promise<boolean>;
}

const OptionsBody = Type.Object({
  levels: Type.Array(
    Type.Object({
      level: Type.Integer(),
      label: BilingualBody,
      tags: Type.Array(Type.Object({ tag: Type.String(), label: BilingualBody })),
    }),
  ),
});

const SummaryBody = Type.Object({
  organId: OrganIdText,
  total: Type.Integer(),
  levels: Type.Array(Type.Object({ level: Type.Integer(), count: Type.Integer() })),
  goodShare: Type.Optional(Type.Number()),
  satisfaction: Type.Optional(Type.Number()),
});

const EvaluationBody = Type.Object({
  caseId: IdText,
  itemCode: Type.String(),
  branchCode: Type.String(),
  channel: Type.String(),
  level: Type.Integer(),
  tags: Type.Array(Type.String()),
  text: Type.Optional(Type.String()),
  masked: Type.Boolean(),
  amendment: Type.Boolean(),
  evaluatedAt: InstantText,
});

const OrganParams = Type.Object({ organId: OrganIdText });
const tags = ['evaluation'];

/** The five levels and their reasons, how organs are rated, and the ratings for those who answer them. */
export async function evaluationRoutes(app: Server, parts: EvaluationParts): Promise<void> {
  const { db } = parts;

  app.get(
    '/api/evaluation-options',
    {
      schema: {
        operationId: 'getEvaluationOptions',
        summary: 'The five levels with the reasons that may be ticked; none is chosen beforehand',
        tags,
        response: { 200: OptionsBody },
      },
      config: { permission: 'evaluation.read' },
    },
    async () => ({
      levels: evaluationLevels.map((level) => ({
        level,
        label: evaluationLabels[level],
        tags: evaluationTags
          .filter(({ levels }) => levels.includes(level))
          .map(({ tag, label }) => ({ tag, label })),
      })),
    }),
  );

  app.get(
    '/api/organs/:organId/evaluation-summary',
    {
      schema: {
        operationId: 'getEvaluationSummary',
        summary: 'How an organ is rated; of an amended rating the amendment counts',
        tags,
        params: OrganParams,
        response: { 200: SummaryBody },
      },
      config: { permission: 'evaluation.read' },
    },
    async (request) => {
      const { organId } = request.params;
      const counts = await countLevels(db, organId);
      const [goodShare, satisfaction] = [goodShareOf(counts), satisfactionOf(counts)];
      return {
        organId,
        total: totalOf(counts),
        levels: evaluationLevels.map((level) => ({ level, count: counts[level] })),
        ...(goodShare !== undefined && { goodShare }),
        ...(satisfaction !== undefined && { satisfaction }),
      };
    },
  );

  app.get(
    '/api/officer/organs/:organId/evaluations',
    {
      schema: {
        operationId: 'listEvaluations',
        summary: 'The ratings of an organ, screened, without the one who gave them',
        tags,
        params: OrganParams,
        querystring: Type.Object({ ...pageQuery, bad: Type.Optional(Type.Boolean()) }),
        response: {
          200: pageOf(EvaluationBody),
          ...declareProblems(evaluationProblems, 'evaluation/not-yours'),
        },
      },
      config: { permission: 'evaluation.manage' },
    },
    async (request) => {
      const { organId } = request.params;
      const { limit = usualPage, cursor, bad = false } = request.query;
      if (!(await parts.managesRatingsOf(officerOf(request).officerId, organId))) {
        return unwrap(notYours(), evaluationProblems);
      }
      const place =
        cursor === undefined ? undefined : decodeCursor(cursor, ['string', 'string', 'number']);
      const before = place && { at: place[0], caseId: place[1], version: place[2] };
      const rows = await listEvaluations(db, { organId, bad, limit, before });
      const page = pageFrom(rows, limit, {
        cursor: ({ evaluatedAt, caseId, version }) => encodeCursor([evaluatedAt, caseId, version]),
        item: ({ text, tags: ticked, version: _, ...row }) => ({
          ...row,
          tags: [...ticked],
          ...(text !== null && { text }),
        }),
      });
      return { ...page, items: [...page.items] };
    },
  );
}

function notYours() {
  return refuse('evaluation/not-yours', {
    zh: '该机关的评价不由您管理。',
    en: 'You do not manage the ratings of this organ.',
  });
}
