import type { Bilingual } from './text.ts';

/** How a refusal looks over HTTP: its status and the title of its page. */
export interface ProblemKind {
  readonly status:
    400 | 401 | 403 | 404 | 409 | 410 | 412 | 413 | 415 | 422 | 428 | 429 | 502 | 503 | 507;
  readonly title: Bilingual;
}

/** Every way a module declines. Leaving a code out is a type error. */
export type ProblemTable<Code extends string = string> = Readonly<Record<Code, ProblemKind>>;
