import { epochMs, ok, refuse, type Refusal, type Result } from '@tongban/kernel';
import type { ApplicantFacts, DraftWorld, ItemOffer } from './draft-world.ts';
import type { DraftProblemCode } from './problems.ts';
import { findFacts, keepFacts } from './store/draft-facts.ts';
import { applicantOf } from './store/draft-rows.ts';
import type { DraftRow } from './store/draft-rows.ts';

/**
 * Asks the sources for the facts that the item's conditions rest on, unless that was done a moment ago, and keeps what
 * they say with the draft. Where the draft is looked over, never where it is handed in.
 */
export async function learnFacts(
  world: DraftWorld,
  row: DraftRow,
  { sourceFacts }: Pick<ItemOffer, 'sourceFacts'>,
): Promise<void> {
  if (sourceFacts.length === 0) return;
  const before = await knownFacts(world, row);
  if (before !== undefined && Object.keys(before).length > 0) return;
  const { caseId, personId, itemCode } = row;
  const about = applicantOf(row);
  const facts = await world.askSources({
    caseId,
    personId: about,
    itemCode,
    facts: sourceFacts,
  });
  await keepFacts(world.db, {
    draftId: row.draftId,
    factsSealed: await world.keys.seal(personId, JSON.stringify(facts)),
    at: world.clock(),
  });
}

/**
 * What the sources said, for the submission, which asks nobody. Sources that were silent leave the facts unknown, which
 * is neither a yes nor a no; a draft that was never looked over is sent back to be.
 */
export async function factsForSubmission(
  world: DraftWorld,
  row: DraftRow,
  { sourceFacts }: Pick<ItemOffer, 'sourceFacts'>,
): Promise<Result<ApplicantFacts, Refusal<DraftProblemCode>>> {
  if (sourceFacts.length === 0) return ok({});
  const facts = await knownFacts(world, row);
  if (facts !== undefined) return ok(facts);
  return refuse('drafts/look-over-first', {
    zh: '提交前请先核对申请：需要向登记库核实申请条件，或者上次核实已经过期。已填写的内容不受影响。',
    en: 'Look the application over before you hand it in: its conditions must be checked with the registries, or the last check is too old. Nothing you entered is lost.',
  });
}

/** The facts kept with the draft while they are fresh. */
export async function knownFacts(
  { db, keys, clock, draftSettings }: DraftWorld,
  { draftId, personId }: DraftRow,
): Promise<ApplicantFacts | undefined> {
  const kept = await findFacts(db, draftId);
  if (kept === undefined) return undefined;
  const ageMs = epochMs(clock()) - epochMs(kept.at);
  if (ageMs >= draftSettings.factsFreshMinutes * 60_000) return undefined;
  const opened = await keys.openText(personId, kept.factsSealed);
  return opened.ok ? (JSON.parse(opened.value) as ApplicantFacts) : undefined;
}
