import type { Refusal, Result } from './result.ts';

/** What a pure rule answers to a command: the events that follow, or a refusal. */
export type Answer<Event, No extends Refusal = Refusal> = Result<readonly Event[], No>;

/** The rules of one life cycle as pure functions. `evolve` never refuses: it happened. */
export interface Decider<State, Command, Event, Context> {
  readonly initial: State;
  decide(state: State, command: Command, context: Context): Answer<Event>;
  evolve(state: State, event: Event): State;
}
