import type { Day, Instant } from '@tongban/kernel';
import { proposedDefects } from '../domain/propose-defects.ts';
import type { CheckOutcome } from '../domain/words.ts';
import type { ReadCase } from '../queries/read-case.ts';
import { openTexts } from '../store/texts.ts';
import type { CaseRouteParts } from './case-route-parts.ts';
import type { OfficerReading } from './reading.ts';
import { viewCase } from './view-case.ts';
import { jointTexts, viewJoint } from './view-joint.ts';
import { viewWay } from './view-way.ts';

const ratings: ReadonlySet<string> = new Set(['CaseEvaluated', 'EvaluationAmended']);

/** A case as an officer who may read it sees it: with the applicant, what the sources said, and the opinion. */
export async function viewForOfficer(
  parts: CaseRouteParts,
  { found, filing, actor, organId, appointments, lendersWithStake, purpose }: OfficerReading,
) {
  if (actor.kind !== 'officer') throw new Error('Only officers read as officers.');
  const { claimedBy } = found.state;
  const hidden = filing.handling?.confidential === true;
  const reading = {
    officerId: actor.officerId,
    organId,
    caseId: found.caseId,
    purpose,
  };
  const personIn = (personId: string) => personOf(parts, { ...reading, personId });
  const [view, applicant, agent, opinion, claimer, joint, way] = await Promise.all([
    viewCase(parts, found, { actor, appointments, lendersWithStake }),
    hidden ? {} : personIn(filing.applicantId),
    hidden || filing.agentId === undefined ? undefined : personIn(filing.agentId),
    opinionOf(parts, found),
    claimedBy === undefined ? undefined : parts.people.officerName(claimedBy),
    jointOf(parts, found),
    viewWay(parts, found),
  ]);
  const proposed = proposedDefects(found.state);
  // Who rates is promised that the rated officer does not learn of it (国办发〔2019〕51号).
  const { evaluation: _evaluation, timeline, ...seen } = view;
  return {
    ...seen,
    timeline: timeline.filter(({ type }) => !ratings.has(type)),
    applicant,
    ...(agent && { agent }),
    sources: sourcesOf(found),
    ...(proposed.length > 0 && { proposedDefects: proposed }),
    ...(opinion && { opinion }),
    ...joint,
    ...way,
    ...(claimedBy !== undefined && {
      claimedBy: { officerId: claimedBy, ...(claimer !== undefined && { name: claimer }) },
    }),
  };
}

/** The name in full, to call the person by; number and phone masked. An erased person has none of them. */
async function personOf(
  { people }: CaseRouteParts,
  reading: {
    personId: string;
    officerId: string;
    organId: string;
    caseId: string;
    purpose: string;
  },
): Promise<{ name?: string; idMasked?: string; phoneMasked?: string; diedOn?: Day }> {
  const [plain, masked] = await Promise.all([
    people.getPersonForCase({ ...reading, plain: true }),
    people.readMasked(reading.personId),
  ]);
  if (!plain.ok || masked === undefined) return {};
  return {
    ...(plain.value.name !== undefined && { name: plain.value.name }),
    ...(masked.idMasked !== undefined && { idMasked: masked.idMasked }),
    phoneMasked: masked.phoneMasked,
    ...(masked.diedOn !== undefined && { diedOn: masked.diedOn }),
  };
}

function sourcesOf({ events }: ReadCase): { check: string; outcome: CheckOutcome; at: Instant }[] {
  return events.flatMap((event) =>
    event.type === 'ChecksRecorded'
      ? event.checks.map(({ check, outcome }) => ({ check, outcome, at: event.at }))
      : [],
  );
}

async function jointOf(parts: CaseRouteParts, { caseId, state }: ReadCase) {
  const { world } = parts.cases;
  const texts = await openTexts(world.db, parts.keys, {
    caseId,
    textIds: jointTexts(state).map(({ textId }) => textId),
  });
  return viewJoint(state, { ...parts, world, say: ({ textId }) => texts.get(textId) ?? '' });
}

async function opinionOf({ cases, keys }: CaseRouteParts, { caseId, state }: ReadCase) {
  if (state.opinion === undefined) return undefined;
  const { outcome, text } = state.opinion;
  const texts = await openTexts(cases.world.db, keys, { caseId, textIds: [text.textId] });
  return { outcome, text: texts.get(text.textId) ?? '' };
}
