import type { Actor } from '@tongban/http';
import { epochMs } from '@tongban/kernel';
import type { Assurance } from './assurance-class.ts';

export const signOnSteps = [
  'sign-in',
  'sign-in-again',
  'real-name',
  'step-up',
  'second-factor',
  'window',
  'consent',
  'continue',
] as const;
/** What the person has to do next before the system that asked gets its answer. */
export type SignOnStep = (typeof signOnSteps)[number];

export interface OpenInteraction {
  readonly prompt: {
    readonly name: string;
    readonly reasons: readonly string[];
    readonly details: object;
  };
  /** Seconds since 1970: what was shown before does not count as shown anew. */
  readonly startedAt: number;
}

/** One answer for one state, so that page, test and provider agree. */
export function nextStep(interaction: OpenInteraction, actor: Actor): SignOnStep {
  const { name, reasons } = interaction.prompt;
  if (actor.kind !== 'person' && actor.kind !== 'officer') return 'sign-in';
  if (name === 'consent') return 'consent';
  if (['login_prompt', 'max_age', 'subject'].some((reason) => reasons.includes(reason))) {
    if (epochMs(actor.authenticatedAt) < interaction.startedAt * 1000) return 'sign-in-again';
  }
  const { assurance } = interaction.prompt.details as { assurance?: Assurance };
  return reasons.includes('assurance') && assurance !== undefined
    ? stepTowards(assurance, actor)
    : 'continue';
}

function stepTowards(needed: Assurance, actor: Actor): SignOnStep {
  const level = actor.kind === 'person' ? actor.assuranceLevel : 0;
  if (level < needed.level) {
    if (needed.level === 4) return 'window';
    return level < 2 ? 'real-name' : needed.level === 2 ? 'real-name' : 'step-up';
  }
  const authenticator = 'authenticator' in actor ? Number(actor.authenticator) : 1;
  return authenticator < needed.authenticator ? 'second-factor' : 'continue';
}
