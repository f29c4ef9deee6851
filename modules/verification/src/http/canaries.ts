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
  type TSchema,
} from '@tongban/http';
import { parseCitizenId } from '@tongban/citizen-ids';
import type { Verification } from '../create-verification.ts';
import { receiptNumberText } from '../domain/words.ts';
import { roleFor, type OfficerPosts } from '../officer-authority.ts';
import { verificationProblems } from '../problems.ts';
import { malformed } from '../questions/asked-question.ts';
import { listCanaries } from '../queries/list-canaries.ts';
import { addCanaries, countCanaries, removeCanaries } from '../store/canaries.ts';
import { canaryRoles } from './permissions.ts';

const numbers = Type.Array(Type.String({ minLength: 15, maxLength: 24 }), {
  minItems: 1,
  maxItems: 1_000,
});
const AddBody = Type.Object({
  numbers,
  /** What those who set them call them; nothing of the person. */
  label: Type.Optional(Type.String({ minLength: 1, maxLength: 60, pattern: '\\S' })),
});
const RemovalBody = Type.Object(
  {
    numbers: Type.Optional(numbers),
    /** As the list calls them. */
    canaryNos: Type.Optional(
      Type.Array(Type.Integer({ minimum: 1, maximum: 2_147_483_647 }), {
        minItems: 1,
        maxItems: 1_000,
      }),
    ),
  },
  { minProperties: 1 },
);
const CanariesBody = Type.Object({
  /** How many of those named were not canaries before, or are not any more. */
  changed: Type.Integer(),
  canaries: Type.Integer(),
});
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

const config = { permission: 'verification.canaries' };
const path = '/api/officer/verification/canaries';

/**
 * Persons, invented or protected, nobody has a reason to ask about. Their numbers come in and do not come out again: only the keyed
 * digest is kept, and the list calls them by a number of its own.
 */
export async function canaryRoutes(
  app: Server,
  { verification, posts }: { verification: Verification; posts: OfficerPosts },
): Promise<void> {
  const { db, clock, directory } = verification;

  app.get(
    path,
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
      config,
    },
    async (request) => {
      await mustAct(officerOf(request).officerId);
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

  app.post(
    path,
    {
      schema: schemaOf(
        'addVerificationCanaries',
        'Makes persons canaries: a system that asks about one is slowed and suspended',
        AddBody,
      ),
      config,
    },
    (request) => {
      const { officerId } = officerOf(request);
      const { numbers, label } = request.body;
      return change(officerId, numbers, (persons) =>
        addCanaries(db, persons, { at: clock(), by: officerId, label }),
      );
    },
  );

  app.post(
    `${path}/removal`,
    {
      schema: schemaOf(
        'removeVerificationCanaries',
        'Lets persons be canaries no more',
        RemovalBody,
      ),
      config,
    },
    (request) => {
      const { officerId } = officerOf(request);
      const { numbers = [], canaryNos = [] } = request.body;
      return change(officerId, numbers, (persons) =>
        removeCanaries(db, { persons, canaryNos }, { at: clock(), by: officerId }),
      );
    },
  );

  /** All of them or none: a number that is wrong would be a canary that never sings. */
  async function change(
    officerId: string,
    given: readonly string[],
    store: (persons: readonly string[]) => Promise<number>,
  ): Promise<{ changed: number; canaries: number }> {
    await mustAct(officerId);
    const persons = given.map((number) => {
      const parsed = parseCitizenId(number, verification.questions.today());
      const { id } = unwrap(
        parsed.ok ? parsed : malformed(parsed.refusal.detail),
        verificationProblems,
      );
      return verification.digestPerson(id).person;
    });
    const changed = await store([...new Set(persons)]);
    await verification.refresh();
    return { changed, canaries: await countCanaries(db) };
  }

  async function mustAct(officerId: string): Promise<void> {
    const needed = { responsibleOrgan: undefined, roles: canaryRoles };
    unwrap(await roleFor<string>(posts, officerId, needed), verificationProblems);
  }
}

function schemaOf<Body extends TSchema>(operationId: string, summary: string, body: Body) {
  return {
    operationId,
    summary,
    body,
    response: {
      200: CanariesBody,
      ...declareProblems(
        verificationProblems,
        'verification/number-malformed',
        'verification/not-your-organ',
      ),
    },
  };
}
