import { evolve } from '../../src/domain/evolve.ts';
import type { Evolve } from './book.ts';

/** A defect put in on purpose: the simulation must find it. */
export type Defect =
  | 'forgets-command-ids'
  | 'forgets-versions'
  | 'everybody-may'
  | 'replays-differently'
  | 'answers-before-storing'
  | 'forgets-what-is-owed';

/** What the book forgets with this defect. */
export function forgottenWith(defect: Defect | undefined): ReadonlySet<'command-ids' | 'versions'> {
  if (defect === 'forgets-command-ids') return new Set(['command-ids']);
  return new Set(defect === 'forgets-versions' ? ['versions'] : []);
}

/** How a case comes of its events with this defect. */
export function evolveWith(defect: Defect | undefined): Evolve {
  switch (defect) {
    case 'replays-differently':
      return (state, event) => (event.type === 'CaseReleased' ? state : evolve(state, event));
    case 'forgets-what-is-owed':
      return (state, event) => {
        const { deferred, ...rest } = evolve(state, event);
        return event.type === 'DeferredReminded' || deferred === undefined
          ? rest
          : { ...rest, deferred };
      };
    default:
      return evolve;
  }
}
