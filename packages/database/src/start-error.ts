import type { Bilingual } from '@tongban/kernel';

/** Why the database cannot be used, in plain words for the person who started the program. */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly code: StartErrorCode;
  readonly detail: Bilingual;

  constructor(code: StartErrorCode, detail: Bilingual, cause?: unknown) {
    super(`${detail.zh}\n${detail.en}`, cause === undefined ? {} : { cause });
    this.code = code;
    this.detail = detail;
  }
}

export type StartErrorCode =
  | 'database/already-running'
  | 'database/binaries-missing'
  | 'database/cannot-drop-root'
  | 'database/did-not-start'
  | 'database/disk-full'
  | 'database/migration-changed'
  | 'database/migration-failed'
  | 'database/migration-missing'
  | 'database/not-allowed'
  | 'database/port-taken'
  | 'database/too-old'
  | 'database/unreachable'
  | 'database/wrong-data-version'
  | 'database/wrong-encoding';
