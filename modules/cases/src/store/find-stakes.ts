import { anyOf, sql } from '@tongban/database';
import { dayOf } from '@tongban/kernel';
import type { Stake } from '../agents.ts';
import { isParty } from '../domain/authority.ts';
import type { Parties } from '../domain/filing.ts';
import type { Appointment, CaseActor, CaseId } from '../domain/words.ts';
import type { CaseWorld } from './case-world.ts';

/** What the officers of a batch have a stake in, as persons. */
export interface Stakes {
  has(who: CaseActor, caseId: CaseId, filing: Parties | undefined): boolean;
  /** Who lent the actor a post and is a party of the case or has a stake in it: the post is of no use there. */
  ofLenders(who: CaseActor, caseId: CaseId, filing: Parties | undefined): readonly string[];
}

type Posts = ReadonlyMap<string, readonly Appointment[]>;

const none: Stakes = { has: () => false, ofLenders: () => [] };

/**
 * Asks, for the officers who are known as persons and for those whose posts they have on loan, for whom they act today and
 * which of these cases name them in a form: two questions for a whole batch, and none where nobody is known.
 */
export async function findStakes(
  { db, agents, clock }: Pick<CaseWorld, 'db' | 'agents' | 'clock'>,
  acts: readonly { readonly caseId: CaseId; readonly actor: CaseActor }[],
  posts: Posts,
): Promise<Stakes> {
  const byOfficers = acts.filter(({ actor }) => actor.kind === 'officer');
  const lenders = new Set(byOfficers.flatMap(({ actor }) => lendersOf(actor, posts)));
  const persons = lenders.size === 0 ? noPersons : await agents.personsOf([...lenders]);
  const acting = byOfficers.flatMap(({ actor }) => personOf(actor) ?? []);
  const personIds = [...new Set([...acting, ...persons.values()])];
  if (personIds.length === 0) return none;
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
  const hasStake = (personId: string, caseId: CaseId, filing: Parties | undefined) => {
    const stake = stakes.get(personId);
    if (stake === undefined) return false;
    return isOfOwn(stake, filing) || namedIn.has(`${caseId} ${stake.numberIndex}`);
  };
  return {
    has: (who, caseId, filing) => hasStake(personOf(who) ?? '', caseId, filing),
    ofLenders: (who, caseId, filing) =>
      lendersOf(who, posts).filter((lender) => {
        const personId = persons.get(lender);
        if (personId === undefined) return false;
        return isParty({ filing }, personId) || hasStake(personId, caseId, filing);
      }),
  };
}

const noPersons: ReadonlyMap<string, string> = new Map();

function lendersOf(actor: CaseActor, posts: Posts): readonly string[] {
  if (actor.kind !== 'officer') return [];
  const held = posts.get(actor.officerId) ?? [];
  return [...new Set(held.flatMap(({ delegatedBy }) => delegatedBy ?? []))];
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
