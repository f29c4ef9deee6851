import type { Calendar } from '@tongban/calendar';
import type { Case } from '../domain/case.ts';
import type { CaseEvent } from '../domain/case-event.ts';
import type { TextRef } from '../domain/filing.ts';
import type { CaseSettings } from '../domain/settings.ts';
import { dueOf } from '../domain/time-limit.ts';
import type { ServedDocument } from './document-facts.ts';
import type { ItemWords, PersonWords } from './document-world.ts';

/** What is known when a document is written: the case right after its event, and the words behind its references. */
export interface MatterSources {
  readonly event: CaseEvent;
  /** The case after the event, and not as it stands today. */
  readonly state: Case;
  readonly texts: ReadonlyMap<string, string>;
  readonly item: ItemWords;
  readonly person: PersonWords;
  readonly served: readonly ServedDocument[];
  readonly officerNumber?: string;
  /** 警号 of those who inspected. */
  readonly inspectors: readonly string[];
  /** What an organ is called. */
  organNamed(organId: string): string;
  readonly organName: string;
  readonly calendar: Calendar;
  readonly settings: CaseSettings;
  readonly certificateMonths: number;
}

/** The words behind a reference. A document is not written with a hole in it. */
export function textOf({ texts }: MatterSources, { textId }: TextRef): string {
  const text = texts.get(textId);
  if (text === undefined) throw new Error('A text the document needs cannot be read.');
  return text;
}

export function eventOf<Type extends CaseEvent['type']>(
  event: CaseEvent,
  type: Type,
): Extract<CaseEvent, { type: Type }> {
  if (event.type !== type)
    throw new Error(`The document is of ${type}, the event is ${event.type}.`);
  return event as Extract<CaseEvent, { type: Type }>;
}

export function dueIn({
  state,
  calendar,
  settings,
}: Pick<MatterSources, 'state' | 'calendar' | 'settings'>) {
  const due = dueOf(state, calendar, settings);
  return due.on === undefined ? {} : { dueOn: due.on, dueEstimated: due.estimated };
}
