import type { Bilingual } from '../messages/language.ts';

/** How sure the platform is of the reader, and what would make it surer. */
export interface OwnLevels {
  readonly level: number;
  readonly authenticator: number;
  readonly means: readonly string[];
  readonly authenticatedAt: string;
  readonly arrivedFrom?: string;
  readonly evidence: readonly {
    readonly level: number;
    readonly source: string;
    readonly provedAt: string;
    readonly expiresAt?: string;
    readonly counts: boolean;
  }[];
  readonly raise: readonly { readonly level: number; readonly by: string }[];
}

/** What a deletion of the account would leave, and whether one is waiting. */
export interface DeletionOutlook {
  readonly waitsDays: number;
  readonly waiting?: {
    readonly requestId: string;
    readonly askedAt: string;
    readonly dueAt: string;
  };
  readonly openCases: number;
  readonly endedCases: number;
  readonly kept: readonly {
    readonly code: string;
    readonly what: Bilingual;
    readonly law: Bilingual;
    readonly howLong: Bilingual;
  }[];
}

/** The copy of the reader's data. */
export interface OwnCopy {
  readonly madeAt: string;
  readonly records: readonly {
    readonly code: string;
    readonly title: Bilingual;
    readonly rows: readonly Readonly<Record<string, unknown>>[];
    readonly isWhole: boolean;
  }[];
}
