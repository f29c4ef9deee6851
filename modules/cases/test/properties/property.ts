import fc from 'fast-check';
import { lives } from './lives.ts';
import type { Life, Step } from './lives.ts';

/** A sentence that holds whatever happens, and how it is tried. */
export interface Property {
  readonly name: string;
  readonly check: () => void;
}

/** Holds of anything the arbitrary makes. */
export function ofAny<Value>(
  name: string,
  arbitrary: fc.Arbitrary<Value>,
  holds: (value: Value) => boolean | void,
  numRuns = 200,
): Property {
  return { name, check: () => fc.assert(fc.property(arbitrary, holds), { numRuns }) };
}

/** Holds of every whole life. */
export function ofLives(name: string, holds: (life: Life) => boolean): Property {
  return {
    name,
    check: () =>
      fc.assert(
        fc.property(fc.nat(lives().length - 1), (index) => holds(lives()[index]!)),
        { numRuns: lives().length },
      ),
  };
}

/** Holds of every attempt in every life, whether it was carried out or refused. */
export function ofSteps(name: string, holds: (step: Step) => boolean): Property {
  return ofLives(name, ({ steps }) => steps.every((step) => must(holds(step), step)));
}

/** Holds of every act that was carried out. */
export function ofActs(name: string, holds: (step: Step) => boolean): Property {
  return ofSteps(name, (step) => step.events.length === 0 || holds(step));
}

function must(held: boolean, { command, before, flow, answer }: Step): boolean {
  if (held) return true;
  throw new Error(
    `${command.type} on a case of ${flow.template} that is ${before.status}: ${answer.ok ? 'done' : answer.refusal.code}`,
  );
}
