import { deepStrictEqual, fail } from 'node:assert/strict';
import type { Decider } from '@tongban/kernel';

export interface Given<State, Command, Event, Context> {
  /** The state after the given events. */
  readonly state: State;
  when(command: Command, context: Context): When<State, Event>;
}

export interface When<State, Event> {
  /** These events follow, and no others. */
  follows(...expected: readonly Event[]): Follows<State>;
  /** Exactly these types of events follow, in this order. */
  followsOfType(...expected: readonly string[]): readonly Event[];
  refuses(code: string): void;
}

export interface Follows<State> {
  readonly state: State;
}

/** Given what happened, when this is asked, then this follows: `given(decider, events).when(command, context).follows(event)`. */
export function given<State, Command, Event, Context>(
  decider: Decider<State, Command, Event, Context>,
  events: readonly Event[],
): Given<State, Command, Event, Context> {
  const evolve = (from: State, more: readonly Event[]) =>
    more.reduce((state, event) => decider.evolve(state, event), from);
  const state = evolve(decider.initial, events);
  return {
    state,
    when(command, context) {
      const answer = decider.decide(state, command, context);
      const happened = () =>
        answer.ok
          ? answer.value
          : fail(`Refused with ${answer.refusal.code}: ${answer.refusal.detail.en}`);
      return {
        follows(...expected) {
          deepStrictEqual([...happened()], [...expected]);
          return { state: evolve(state, happened()) };
        },
        followsOfType(...expected) {
          deepStrictEqual(happened().map(typeOf), [...expected]);
          return happened();
        },
        refuses(code) {
          if (answer.ok) fail(`Allowed: ${answer.value.map(typeOf).join(', ') || 'no event'}`);
          deepStrictEqual(answer.refusal.code, code);
        },
      };
    },
  };
}

function typeOf(event: unknown): string {
  return String((event as { type?: unknown }).type);
}
