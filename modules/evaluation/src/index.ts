import type { MigrationSource } from '@tongban/database';

export { evaluationTags } from './domain/evaluation-tags.ts';
export type { EvaluationTag } from './domain/evaluation-tags.ts';
export { screenText } from './domain/screen-text.ts';
export { evaluationRoutes } from './http/evaluations.ts';
export type { EvaluationParts } from './http/evaluations.ts';
export { evaluationsOfCases } from './queries/evaluations-of-cases.ts';
export { evaluationPermissions } from './permissions.ts';
export { evaluationProblems } from './problems.ts';
export type { EvaluationProblemCode } from './problems.ts';
export { evaluationSubscription } from './subscriptions/on-evaluation.ts';

export const evaluationMigrations: MigrationSource = {
  name: 'evaluation',
  folder: new URL('./migrations/', import.meta.url),
};
