import { actorKey } from '@tongban/http';
import type { Actor, OfficerActor } from '@tongban/http';
import { dayOf } from '@tongban/kernel';
import type { Result } from '@tongban/kernel';
import { onApplicantsSide } from '../agents.ts';
import { isParty, mayTakePart, mayWork, notFound } from '../domain/authority.ts';
import type { Case } from '../domain/case.ts';
import type { CaseContext } from '../domain/commands.ts';
import type { Filing } from '../domain/filing.ts';
import { no, outsideAuthority, recusal, stakeHeld, stoodAside } from '../domain/refusals.ts';
import type { CaseRefusal } from '../domain/refusals.ts';
import type { Appointment, CaseActor, CaseId, CaseOfficer, OfficerRole } from '../domain/words.ts';
import type { Cases } from '../open-cases.ts';
import { readCase } from '../queries/read-case.ts';
import type { ReadCase } from '../queries/read-case.ts';
import { findStakes } from '../store/find-stakes.ts';
import { leaveReadReceipt } from '../store/leave-read-receipt.ts';

/** Roles whose daily work is the case itself; the others must say why they look. */
const handlingRoles: readonly OfficerRole[] = [
  'acceptor',
  'examiner',
  'inspector',
  'approver',
  'organ-head',
  'certificate-maker',
];
/** What a receipt keeps where an officer handles the case and gives no other reason, as people are told it. */
const handlingThisCase = '办理本案';
/** 平台运维 and 审计员 do not read the content of cases. */
const overseeingRoles: readonly OfficerRole[] = [
  'supervisor',
  'legal-reviewer',
  'evaluation-administrator',
];

export interface OfficerReading {
  readonly found: ReadCase;
  readonly filing: Filing;
  readonly actor: CaseActor;
  /** For which the officer reads: the organ that handles it, or another that has a part in it or oversees it. */
  readonly organId: string;
  readonly appointments: readonly Appointment[];
  readonly lendersWithStake: readonly string[];
  readonly purpose: string;
}

/** The actor of a request as the engine names them. */
export function caseActorOf(actor: Actor): CaseActor {
  switch (actor.kind) {
    case 'person':
      return { kind: 'person', personId: actor.personId };
    case 'officer':
      return caseOfficerOf(actor);
    case 'system':
      return { kind: 'system', name: actor.name };
    case 'anonymous':
      throw new Error(`No case is open to ${actorKey(actor)}.`);
  }
}

/** Of the session nothing: a repeat under another one says the same. */
export function caseOfficerOf({ officerId, personId }: OfficerActor): CaseOfficer {
  return { kind: 'officer', officerId, ...(personId !== undefined && { personId }) };
}

export interface OwnReading extends ReadCase {
  readonly filing: Filing;
  /** The reader, as the applicant or as one who acts for the applicant. */
  readonly actor: CaseActor;
}

/** One's own case, or one of somebody for whom one acts. Somebody else's and one that does not exist get the same answer. */
export async function readOwnCase(
  { world }: Cases,
  caseId: CaseId,
  personId: string,
): Promise<Result<OwnReading, CaseRefusal>> {
  const found = await readCase(world.db, caseId);
  const filing = found?.state.filing;
  if (found === undefined || filing === undefined) return { ok: false, refusal: notFound };
  const on = dayOf(world.clock());
  const actor = await onApplicantsSide(world.agents, filing, { personId, on });
  return actor.ok ? { ok: true, value: { ...found, filing, actor: actor.value } } : actor;
}

/** A case for an officer: within their authority, for a purpose, and with a receipt in the book. */
export async function readForOfficer(
  { world }: Cases,
  { caseId, actor, purpose }: { caseId: CaseId; actor: CaseActor; purpose?: string | undefined },
): Promise<Result<OfficerReading, CaseRefusal>> {
  if (actor.kind !== 'officer') return { ok: false, refusal: notFound };
  const found = await readCase(world.db, caseId);
  const filing = found?.state.filing;
  if (found === undefined || filing === undefined) return { ok: false, refusal: notFound };
  const known = await world.posts.appointmentsOf([actor.officerId]);
  const appointments = known.get(actor.officerId) ?? [];
  const reach: Pick<CaseContext, 'appointments' | 'hasAuthority' | 'now'> = {
    appointments,
    hasAuthority: world.posts.hasAuthority,
    now: world.clock(),
  };
  const handles = mayTakePart(found.state, reach, handlingRoles);
  if (!handles && !mayWork(found.state, reach, overseeingRoles)) {
    return { ok: false, refusal: outsideAuthority };
  }
  // As a party one reads one's case as a citizen, without what officers write to one another.
  const stakes = await findStakes(world, [{ caseId, actor }], known);
  if (actor.personId !== undefined && isParty(found.state, actor.personId)) {
    return { ok: false, refusal: recusal };
  }
  if (stakes.has(actor, caseId, filing)) return { ok: false, refusal: stakeHeld };
  if (found.state.recused?.includes(actor.officerId) === true) {
    return { ok: false, refusal: stoodAside };
  }
  const stated = purpose?.trim() ?? '';
  if (!handles && stated === '') return { ok: false, refusal: purposeMissing };
  const reason = stated === '' ? handlingThisCase : stated;
  const organId = organOfReader(found.state, reach) ?? filing.organId;
  await leaveReadReceipt(world.db, {
    caseId,
    officerId: actor.officerId,
    organId,
    purpose: reason,
    at: reach.now,
  });
  const lendersWithStake = stakes.ofLenders(actor, caseId, filing);
  const value = { found, filing, actor, organId, appointments, lendersWithStake, purpose: reason };
  return { ok: true, value };
}

/** Of the organs that have anything to do with the case, the one in which the officer serves: a person is told who looked. */
function organOfReader(
  state: Case,
  reach: Pick<CaseContext, 'appointments' | 'hasAuthority' | 'now'>,
): string | undefined {
  const alone = (post: Appointment) => ({ ...reach, appointments: [post] });
  const by =
    reach.appointments.find((post) => mayWork(state, alone(post), handlingRoles)) ??
    reach.appointments.find((post) => mayTakePart(state, alone(post), handlingRoles)) ??
    reach.appointments.find((post) => mayWork(state, alone(post), overseeingRoles));
  return by?.organId;
}

const purposeMissing = no(
  'cases/purpose-missing',
  '您不承办该办件，查阅须说明事由。',
  'You do not handle this case; reading it takes a stated purpose.',
);
