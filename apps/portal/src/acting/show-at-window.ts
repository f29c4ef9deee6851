import type { APIContext } from 'astro';
import { errorOf, type PageError } from '../web/page-errors.ts';

export interface ShownCode {
  readonly code: string;
  readonly expiresAt: string;
}

export interface AtWindowView {
  readonly shown: ShownCode | undefined;
  readonly errors: readonly PageError[];
}

/** A code for the officer at a window is made when it is asked for, and not before: it lasts minutes. */
export async function showAtWindow(context: APIContext, place: string): Promise<AtWindowView> {
  if (context.request.method !== 'POST') return { shown: undefined, errors: [] };
  const made = await context.locals.api<ShownCode>(`${place}/window-codes`, {
    method: 'POST',
    body: {},
  });
  return made.ok
    ? { shown: made.value, errors: [] }
    : { shown: undefined, errors: [errorOf(made.problem, 'show')] };
}
