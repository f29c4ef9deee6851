import type { LifeEvent } from '../load/read-life-events.ts';
import { normaliseText } from './normalise-query.ts';

/** The events a query speaks of, the one that is named most exactly first. */
export function lifeEventFinder(events: readonly LifeEvent[]) {
  const said = events.flatMap((event) =>
    [event.name.zh, event.name.en, ...event.said].map((words) => ({
      event,
      words: normaliseText(words),
    })),
  );
  return (query: string | undefined): LifeEvent[] => {
    const text = normaliseText(query ?? '');
    if (text === '') return [];
    const met = said
      .filter(({ words }) => ` ${text} `.includes(isLatin(words) ? ` ${words} ` : words))
      .toSorted((one, other) => other.words.length - one.words.length);
    return [...new Set(met.map(({ event }) => event))].slice(0, mostEvents);
  };
}

const mostEvents = 2;

function isLatin(words: string): boolean {
  return /^[a-z0-9 ]+$/.test(words);
}
