import type { CaseAction, OfficerRole } from './words.ts';

export const queueStages = ['intake', 'examination', 'decision', 'production'] as const;
export type QueueStage = (typeof queueStages)[number];

/** Whose work each stage is. The queue of a stage is shown to those who can do it. */
export const rolesOfStage: Readonly<Record<QueueStage, readonly OfficerRole[]>> = {
  intake: ['acceptor'],
  // The head of the organ extends time limits, and must see which are running out.
  examination: ['examiner', 'inspector', 'organ-head'],
  decision: ['approver', 'organ-head'],
  production: ['certificate-maker', 'acceptor'],
};

/** The act in which the work of the stage ends: who may not do it is not given the case. */
export const actOfStage: Readonly<Record<QueueStage, CaseAction>> = {
  intake: 'accept',
  examination: 'propose',
  decision: 'grant',
  production: 'finish-production',
};
