import { ApiProblemError, createApiClient, valueOf } from '@tongban/api-client';
import type { operations } from '@tongban/api-client';
import { currentLanguage } from '../messages/language.ts';
import { ApiError } from './api-error.ts';

/** The API with the types of its own description. The session travels in its cookie. */
export const client = createApiClient({ language: currentLanguage() });

/** What an operation answers when all is well. */
export type Answer<Name extends keyof operations> = operations[Name] extends {
  responses: infer Responses;
}
  ? Responses[keyof Responses & (200 | 201 | 202)] extends {
      content: { 'application/json': infer Body };
    }
    ? Body
    : undefined
  : undefined;

interface Call {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/**
 * The value of a call; throws `ApiError` in the server's own words, or that it could not be reached.
 * The operation is named because the client's own reading of read-only lists loses their methods.
 */
export async function answerOf<Name extends keyof operations>(
  call: Promise<Call>,
): Promise<Answer<Name>> {
  try {
    return (await valueOf<unknown>(call)) as Answer<Name>;
  } catch (error) {
    throw new ApiError(error instanceof ApiProblemError ? error.problem : undefined);
  }
}
