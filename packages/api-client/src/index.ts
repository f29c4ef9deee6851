export { ApiProblemError, readProblem } from './api-problem.ts';
export type { ApiProblem, InputProblem } from './api-problem.ts';
export { createApiClient, valueOf } from './create-api-client.ts';
export type { ApiClient, ApiClientOptions } from './create-api-client.ts';
export type { components, operations, paths } from './generated.ts';
