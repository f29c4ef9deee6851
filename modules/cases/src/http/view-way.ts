import { DayText, oneOf, Type } from '@tongban/http';
import type { Day } from '@tongban/kernel';
import { dayOf } from '@tongban/kernel';
import { newCase } from '../domain/case.ts';
import type { Case } from '../domain/case.ts';
import type { TextRef } from '../domain/filing.ts';
import { evolve } from '../domain/evolve.ts';
import { organAtWork } from '../domain/handling.ts';
import type { Leg } from '../domain/handling.ts';
import { dueOf } from '../domain/time-limit.ts';
import type { ReadCase } from '../queries/read-case.ts';
import { openTexts } from '../store/texts.ts';
import type { CaseRouteParts } from './case-route-parts.ts';

/** The organs on the way of a case and what each of them said: the organ above reads what was found below. */
export const wayView = {
  way: Type.Optional(
    Type.Array(
      Type.Object({
        organId: Type.String(),
        organName: Type.String(),
        as: oneOf(['first', 'superior', 'peer'] as const),
        /** Whether the case lies there now. */
        here: Type.Boolean(),
        /** The last day of the organ's own part of the time, once that has begun. */
        dueOn: Type.Optional(DayText),
        passedOnOn: Type.Optional(DayText),
        opinion: Type.Optional(
          Type.Object({ outcome: oneOf(['grant', 'deny'] as const), text: Type.String() }),
        ),
        /** What the approver wrote when passing the case on. */
        note: Type.Optional(Type.String()),
      }),
    ),
  ),
};

/** What one organ on the way has done so far. */
interface Stay {
  readonly dueOn?: Day | undefined;
  readonly passedOnOn?: Day;
  readonly opinion?: Case['opinion'];
  readonly note?: TextRef | undefined;
}

export async function viewWay({ cases, keys, words }: CaseRouteParts, found: ReadCase) {
  const { caseId, state } = found;
  const legs = state.filing?.handling?.legs;
  if (legs === undefined) return {};
  const { db } = cases.world;
  const stays = staysOf(cases.world, found);
  const refs = stays.flatMap(({ opinion, note }) => [opinion?.text, note]);
  const textIds = refs.flatMap((ref) => (ref === undefined ? [] : [ref.textId]));
  const texts = await openTexts(db, keys, { caseId, textIds });
  const say = ({ textId }: TextRef) => texts.get(textId) ?? '';
  const place = placeOf(state, legs);
  return {
    way: legs.map(({ organId, as }, index) => {
      const { dueOn, passedOnOn, opinion, note } = stays[index] ?? {};
      return {
        organId,
        organName: words.organName(organId) ?? organId,
        as,
        here: index === place,
        ...(dueOn !== undefined && { dueOn }),
        ...(passedOnOn !== undefined && { passedOnOn }),
        ...(opinion && { opinion: { outcome: opinion.outcome, text: say(opinion.text) } }),
        ...(note && { note: say(note) }),
      };
    }),
  };
}

/** What each organ did is in the entries; the case itself keeps only the opinion of the organ that has it. */
function staysOf(
  { calendarOf, settings }: CaseRouteParts['cases']['world'],
  { events, state }: ReadCase,
): Stay[] {
  const calendar = calendarOf(state.filing?.regionCode ?? '');
  const stay = (at: Case): Stay => ({
    dueOn: dueOf(at, calendar, settings).stepOn,
    opinion: at.opinion,
  });
  const stays: Stay[] = [];
  let before: Case = newCase;
  for (const event of events) {
    if (event.type === 'CaseForwarded') {
      stays.push({ ...stay(before), passedOnOn: dayOf(event.at), note: event.reason });
    }
    before = evolve(before, event);
  }
  return [...stays, stay(state)];
}

function placeOf(state: Case, legs: readonly Leg[]): number {
  const index = state.leg?.index ?? 0;
  return organAtWork(state) === legs[index]?.organId ? index : 0;
}
