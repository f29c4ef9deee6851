import type { Bilingual } from '@tongban/kernel';

export type StepClock = 'off' | 'instant' | 'start' | 'run' | 'stop' | 'end' | 'post';

export interface FlowStep {
  readonly code: string;
  readonly name: Bilingual;
  readonly role: string;
  readonly clock: StepClock;
  readonly documents: readonly string[];
  readonly optional: boolean;
}

/** How items of a kind are carried out, step by step. */
export interface FlowTemplate {
  readonly template: string;
  readonly name: Bilingual;
  readonly steps: readonly FlowStep[];
  /** A query or an appointment leaves a receipt, not a case. */
  readonly createsCase: boolean;
  /** Whether a clock runs at all, so that days can be promised. */
  readonly keepsPromises: boolean;
}
