import { maskName } from '@tongban/citizen-ids';
import type { Case, CaseNotice, Filing } from '@tongban/cases';
import { rowGuidOf } from '@tongban/exchange-protocol';
import { dayOf } from '@tongban/kernel';
import type { Instant } from '@tongban/kernel';
import type { CaseWords, TaskWords } from './case-words.ts';
import { taskRowGuid } from './task-row-guid.ts';

/** What the rows of one case event are made of. */
export interface Facts extends CaseNotice {
  readonly state: Case;
  readonly filing: Filing;
  readonly task: TaskWords;
  readonly words: CaseWords;
  /** The version of the interface the rows are for. */
  readonly interfaceVersion: number;
}

export const guidOf = {
  task: ({ task }: Facts) => taskRowGuid(task.taskCode, task.version),
  accept: ({ caseId }: Pick<Facts, 'caseId'>) => rowGuidOf('up_pro_accept', caseId, caseId),
};

export function common(facts: Facts, at: Instant) {
  return {
    subject: facts.filing.caseNumber as string,
    organCode: facts.filing.organId,
    day: dayOf(at),
    at,
  };
}

export function acceptedAt({ acceptedAt: at, submittedAt }: Case): Instant {
  return at ?? submittedAt!;
}

export async function officerOf(words: CaseWords, actor: string | undefined): Promise<string> {
  const officerId = actor?.startsWith('officer:') === true ? actor.slice('officer:'.length) : actor;
  if (officerId === undefined || officerId.includes(':')) return '';
  const name = await words.officerName(officerId);
  return name === undefined ? '' : maskName(name);
}
