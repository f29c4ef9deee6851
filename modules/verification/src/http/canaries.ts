import { declareProblems, officerOf, Type, unwrap, type Server, type TSchema } from '@tongban/http';
import { parseCitizenId } from '@tongban/citizen-ids';
import type { Verification } from '../create-verification.ts';
import type { OfficerPosts } from '../officer-authority.ts';
import { verificationProblems } from '../problems.ts';
import { malformed } from '../questions/asked-question.ts';
import { addCanaries, countCanaries, removeCanaries } from '../store/canaries.ts';
import { canariesPath as path, mustActOnCanaries } from './canary-list.ts';

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
const config = { permission: 'verification.canaries' };

/**
 * Persons, invented or protected, nobody has a reason to ask about. Their numbers come in and do not come out again: only the keyed
 * digest is kept, and the list calls them by a number of its own.
 */
export async function canaryRoutes(
  app: Server,
  { verification, posts }: { verification: Verification; posts: OfficerPosts },
): Promise<void> {
  const { db, clock } = verification;

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
    await mustActOnCanaries(posts, officerId);
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
