import { BilingualBody, DayText, oneOf, Type } from '@tongban/http';
import { dayOf } from '@tongban/kernel';
import { clockColours } from '@tongban/vocabulary';
import type { Case } from '../domain/case.ts';
import {
  deferralColour,
  deferralDueOf,
  deferralReminderOn,
  missingOf,
  owedOf,
} from '../domain/deferral.ts';
import type { TextRef } from '../domain/filing.ts';
import type { CaseWorld } from '../store/case-world.ts';

const paper = { materialKey: Type.String(), name: BilingualBody };

/** What a case was accepted without (容缺受理): what is owed, until when, and what follows when it does not come. */
export const deferralView = {
  /** Before acceptance: what is missing and would be owed after it. */
  mayFollow: Type.Optional(Type.Array(Type.Object(paper))),
  deferral: Type.Optional(
    Type.Object({
      rule: Type.String(),
      onLapse: oneOf(['terminate', 'decide-without'] as const),
      owed: Type.Array(
        Type.Object({
          ...paper,
          /** Why what was handed in is not right. */
          reason: Type.Optional(Type.String()),
        }),
      ),
      /** Handed in since acceptance. */
      supplied: Type.Array(Type.Object(paper)),
      /** While something is owed. */
      dueOn: Type.Optional(DayText),
      dueEstimated: Type.Optional(Type.Boolean()),
      colour: oneOf(clockColours),
      remindedOn: Type.Optional(DayText),
      lapsedOn: Type.Optional(DayText),
    }),
  ),
};

export function viewDeferral(
  state: Case,
  { world, say }: { world: CaseWorld; say: (text: TextRef) => string },
) {
  const { deferred, filing, acceptedAt, endedAt } = state;
  if (acceptedAt === undefined && endedAt === undefined) {
    const mayFollow = missingOf(state);
    return mayFollow.length === 0 ? {} : { mayFollow: [...mayFollow] };
  }
  const terms = filing?.handling?.deferral;
  if (deferred === undefined || filing === undefined || terms === undefined) return {};
  const calendar = world.calendarOf(filing.regionCode);
  const owed = owedOf(state);
  const due = owed.length === 0 ? undefined : deferralDueOf(state, calendar);
  const workingDays = world.settings.deferralReminderWorkingDays;
  const reminderOn = due && deferralReminderOn(state, due, { calendar, workingDays });
  const { supplied = [], refused = {}, remindedOn, lapsedOn } = deferred;
  return {
    deferral: {
      rule: terms.rule,
      onLapse: terms.onLapse,
      owed: owed.map(({ materialKey, name }) => {
        const reason = refused[materialKey];
        return { materialKey, name, ...(reason && { reason: say(reason) }) };
      }),
      supplied: (filing.handling?.deferrable ?? []).filter(({ materialKey }) =>
        supplied.includes(materialKey),
      ),
      ...(due && { dueOn: due.day, dueEstimated: due.estimated }),
      colour: due ? deferralColour(dayOf(world.clock()), due.day, reminderOn) : ('none' as const),
      ...(remindedOn && { remindedOn }),
      ...(lapsedOn && { lapsedOn }),
    },
  };
}

export function deferralTexts({ deferred }: Case): TextRef[] {
  return Object.values(deferred?.refused ?? {});
}
