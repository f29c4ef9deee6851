import { ok } from '@tongban/kernel';
import { mayWorkIn } from '../authority.ts';
import type { Case } from '../case.ts';
import type { CaseFact } from '../case-event.ts';
import type { CaseContext, Command } from '../commands.ts';
import type { RuleAnswer } from '../decide.ts';
import type { Part } from '../handling.ts';
import { no } from '../refusals.ts';
import type { CaseRefusal } from '../refusals.ts';
import { isSaid, refTo } from '../texts.ts';

/**
 * One department's part is over. Parts that need it follow when it was not done; the others go on as if nothing had
 * happened (requires | independent). With the last part the matter is back with the lead department.
 */
export function finishPart(
  state: Case,
  { part: key, outcome, result, responsibleOfficerId }: Command<'finish-part'>,
  context: CaseContext,
): RuleAnswer {
  const part = partsToFinish(state, context).find((one) => one.key === key);
  if (part === undefined) return { ok: false, refusal: notYourPart };
  if (!isReady(part, state)) return { ok: false, refusal: otherPartFirst };
  if (context.actor.kind === 'system') {
    return outcome === 'done' && responsibleOfficerId !== undefined
      ? ok([doneByRule(part, context, responsibleOfficerId)])
      : { ok: false, refusal: notYourPart };
  }
  if (outcome === 'refused' && !isSaid(result)) return { ok: false, refusal: resultMissing };
  const finished: CaseFact = {
    type: 'PartFinished',
    part: key,
    outcome,
    ...(isSaid(result) && { result: refTo(context, 'result', result) }),
  };
  return ok([finished, ...neverBegun(state, outcome === 'done' ? [] : [key])]);
}

/** By the rule of its item: the source has said that it is as applied for. To refuse takes a person. */
function doneByRule(
  { key, byCheck }: Part,
  { flow }: CaseContext,
  responsibleOfficerId: string,
): CaseFact {
  const ruleSet = `${flow.template}/${flow.version}/${byCheck}`;
  return {
    type: 'PartFinished',
    part: key,
    outcome: 'done',
    automatic: { ruleSet, responsibleOfficerId },
  };
}

/** The parts that a source has answered for, so that the system may do them now. */
export function partsDoneByCheck(state: Case): Part[] {
  const answered = (byCheck: string) =>
    state.checks?.some(({ check, outcome }) => check === byCheck && outcome === 'match') === true;
  return openParts(state).filter(
    (part) => part.byCheck !== undefined && answered(part.byCheck) && isReady(part, state),
  );
}

/** The open parts of the departments in which the officer holds a post that may finish them, or those left to the system. */
export function partsToFinish(state: Case, context: CaseContext): Part[] {
  const who = context.flow.commands['finish-part']?.who ?? [];
  if (context.actor.kind === 'system') return partsDoneByCheck(state);
  return openParts(state).filter(({ department }) => mayWorkIn(department, context, who));
}

export function openParts({ filing, parts = {} }: Case): Part[] {
  return (filing?.handling?.parts ?? []).filter(({ key }) => parts[key] === undefined);
}

export function isReady({ requires }: Part, { parts = {} }: Case): boolean {
  return requires.every((key) => parts[key]?.outcome === 'done');
}

/** Why the officer has no part to finish now. */
export function partRefusal(state: Case, context: CaseContext): CaseRefusal | undefined {
  const own = partsToFinish(state, context);
  if (own.length === 0) return notYourPart;
  return own.some((part) => isReady(part, state)) ? undefined : otherPartFirst;
}

/** Whatever requires what failed, and whatever requires that. */
function neverBegun(state: Case, failed: readonly string[]): CaseFact[] {
  const lost = new Set(failed);
  const facts: CaseFact[] = [];
  for (let grown = lost.size > 0; grown;) {
    grown = false;
    for (const { key, requires } of openParts(state)) {
      if (lost.has(key) || !requires.some((one) => lost.has(one))) continue;
      lost.add(key);
      facts.push({ type: 'PartFinished', part: key, outcome: 'not-begun' });
      grown = true;
    }
  }
  return facts;
}

export const notYourPart = no(
  'cases/not-your-part',
  '这一分项不由您所在部门办理，或者已经办结。',
  'That part is not your department’s, or is finished already.',
);

const otherPartFirst = no(
  'cases/other-part-first',
  '这一分项须待前置分项办结后办理。',
  'That part can be done only after the parts it requires.',
);

const resultMissing = no(
  'cases/reason-missing',
  '分项不予办理应当说明原因。',
  'A part that is refused takes a reason.',
);
