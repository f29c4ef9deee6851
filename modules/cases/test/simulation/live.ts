import type { CaseEvent } from '../../src/domain/case-event.ts';
import type { Defect } from './defects.ts';
import { Life } from './life.ts';
import { Broken } from './witness.ts';

/** What a life with this seed broke, in words, and how many commands it took. */
export interface Violation {
  readonly seed: number;
  readonly commands: number;
  readonly broken: string;
}

export interface LifeOptions {
  readonly defect?: Defect;
  /** Told of every event as it is written. */
  readonly watch?: (event: CaseEvent) => void;
}

/** Lives so many commands long in a world made of the seed alone; the first violation ends it. */
export function live(
  seed: number,
  commands: number,
  options: LifeOptions = {},
): Violation | number {
  const life = new Life(seed, options);
  try {
    while (life.commands < commands) life.step();
    life.finish();
    return life.commands;
  } catch (error) {
    const broken = error instanceof Broken ? error.message : `an error: ${(error as Error).stack}`;
    return { seed, commands: life.commands, broken };
  }
}
