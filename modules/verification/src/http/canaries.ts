import { declareProblems, officerOf, Type, unwrap, type Server } from '@tongban/http';
import { parseCitizenId } from '@tongban/citizen-ids';
import { sql } from '@tongban/database';
import type { Verification } from '../create-verification.ts';
import { roleFor, type OfficerPosts } from '../officer-authority.ts';
import { verificationProblems } from '../problems.ts';
import { malformed } from '../questions/asked-question.ts';

const NumbersBody = Type.Object({
  numbers: Type.Array(Type.String({ minLength: 15, maxLength: 24 }), {
    minItems: 1,
    maxItems: 1_000,
  }),
});
const CanariesBody = Type.Object({
  /** How many of those named were not canaries before, or are not any more. */
  changed: Type.Integer(),
  canaries: Type.Integer(),
});
const responses = {
  200: CanariesBody,
  ...declareProblems(
    verificationProblems,
    'verification/number-malformed',
    'verification/not-your-organ',
  ),
};

/**
 * Persons, invented or protected, nobody has a reason to ask about. Their numbers come in and do not come out again: only the keyed
 * digest is kept, and nobody is shown the list.
 */
export async function canaryRoutes(
  app: Server,
  { verification, posts }: { verification: Verification; posts: OfficerPosts },
): Promise<void> {
  const { db, clock } = verification;
  const config = { permission: 'verification.canaries' };
  const path = '/api/officer/verification/canaries';

  app.post(
    path,
    {
      schema: {
        operationId: 'addVerificationCanaries',
        summary: 'Makes persons canaries: a system that asks about one is slowed and suspended',
        body: NumbersBody,
        response: responses,
      },
      config,
    },
    async (request) => {
      const { officerId } = officerOf(request);
      const persons = await digestsOf(officerId, request.body.numbers);
      const changed = await db.run(sql`
        insert into verification.canaries as canaries (person, added_at, added_by)
        select person, ${clock()}::timestamptz, ${officerId}
          from unnest(${persons}::uuid[]) as person order by person
        on conflict on constraint canaries_pkey do update
           set added_at = excluded.added_at, added_by = excluded.added_by, removed_at = null, removed_by = null
         where canaries.removed_at is not null
      `);
      return { changed, canaries: await count() };
    },
  );

  app.post(
    `${path}/removal`,
    {
      schema: {
        operationId: 'removeVerificationCanaries',
        summary: 'Lets persons be canaries no more',
        body: NumbersBody,
        response: responses,
      },
      config,
    },
    async (request) => {
      const { officerId } = officerOf(request);
      const persons = await digestsOf(officerId, request.body.numbers);
      const changed = await db.run(sql`
        update verification.canaries set removed_at = ${clock()}, removed_by = ${officerId}
         where person = any(${persons}::uuid[]) and removed_at is null
      `);
      return { changed, canaries: await count() };
    },
  );

  /** All of them or none: a number that is wrong would be a canary that never sings. */
  async function digestsOf(officerId: string, numbers: readonly string[]): Promise<string[]> {
    const roles = ['security-administrator'];
    unwrap(
      await roleFor(posts, officerId, { responsibleOrgan: undefined, roles }),
      verificationProblems,
    );
    const persons = numbers.map((number) => {
      const parsed = parseCitizenId(number, verification.questions.today());
      const { id } = unwrap(
        parsed.ok ? parsed : malformed(parsed.refusal.detail),
        verificationProblems,
      );
      return verification.digestPerson(id).person;
    });
    return [...new Set(persons)];
  }

  async function count(): Promise<number> {
    await verification.refresh();
    const row = sql`select count(*)::integer as count from verification.canaries where removed_at is null`;
    return (await db.one<{ count: number }>(row)).count;
  }
}
