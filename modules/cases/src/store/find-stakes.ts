import { anyOf, sql } from '@tongban/database';
import { dayOf } from '@tongban/kernel';
import type { Stake } from '../agents.ts';
import type { Filing } from '../domain/filing.ts';
import type { CaseActor, CaseId } from '../domain/words.ts';
import type { CaseWorld } from './case-world.ts';

/** What the officers of a batch have a stake in, as persons. */
export interface Stakes {
  has(who: CaseActor, caseId: CaseId, filing: Parties | undefined): boolean;
}

type Parties = Pick<Filing, 'applicantId' | 'agentId'>;

const none: Stakes = { has: () => false };

/**
 * Asks, for the officers who are known as persons, for whom they act today and which of these cases name them in a form:
 * two questions for a whole batch, and none where nobody is known.
 */
export async function findStakes(
  { db, agents, clock }: Pick<CaseWorld, 'db' | 'agents' | 'clock'>,
  acts: readonly { readonly caseId: CaseId; readonly actor: CaseActor }[],
): Promise<Stakes> {
  const byOfficers = acts.filter(({ actor }) => personOf(actor) !== undefined);
  if (byOfficers.length === 0) return none;
  const personIds = [...new Set(byOfficers.map(({ actor }) => personOf(actor)!))];
  const stakes = await agents.stakesOf(personIds, dayOf(clock()));
  const caseIds = [...new Set(byOfficers.map(({ caseId }) => caseId))];
  const indexes = [...stakes.values()].flatMap(({ numberIndex }) => numberIndex ?? []);
  const forms = await db.many<{ caseId: string; named: string[] }>(sql`
    select case_id as "caseId", named from cases.sealed_forms
     where case_id = ${anyOf('uuid', caseIds)} and named && ${indexes}::text[]
     limit ${mostForms}
  `);
  const namedIn = new Set(
    forms.flatMap(({ caseId, named }) => named.map((one) => `${caseId} ${one}`)),
  );
  return {
    has(who, caseId, filing) {
      const stake = stakes.get(personOf(who) ?? '');
      if (stake === undefined) return false;
      return isOfOwn(stake, filing) || namedIn.has(`${caseId} ${stake.numberIndex}`);
    },
  };
}

function isOfOwn({ principals }: Stake, filing: Parties | undefined): boolean {
  if (filing === undefined) return false;
  return principals.has(filing.applicantId) || principals.has(filing.agentId ?? '');
}

function personOf(actor: CaseActor): string | undefined {
  return actor.kind === 'officer' ? actor.personId : undefined;
}

// A batch of 256 commands, and no case has its form written anew more often than a few times.
const mostForms = 10_000;
