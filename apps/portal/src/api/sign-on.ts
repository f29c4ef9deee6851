import type { Bilingual } from '../messages/language.ts';

export interface KnownSystem {
  readonly clientId: string;
  readonly name: Bilingual;
  readonly ownerName: string;
  readonly purpose: Bilingual;
  readonly legalBasis: string;
  readonly subject: string;
  readonly data: readonly Bilingual[];
  readonly lastGivenAt?: string;
  readonly canWithdraw: boolean;
}

export interface Upstream {
  readonly upstreamId: string;
  readonly name: Bilingual;
}

/** What is left to do before another system gets its answer. */
export interface SignOn {
  readonly step:
    | 'sign-in'
    | 'sign-in-again'
    | 'real-name'
    | 'step-up'
    | 'second-factor'
    | 'window'
    | 'consent'
    | 'continue';
  readonly continueTo?: string;
  readonly system: {
    readonly name: Bilingual;
    readonly ownerName: string;
    readonly purpose: Bilingual;
    readonly legalBasis: string;
    readonly isSandbox: boolean;
  };
  readonly data: readonly Bilingual[];
}
