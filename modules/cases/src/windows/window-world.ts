import type { Bilingual, Language, Refusal, Result } from '@tongban/kernel';
import type { CaseRouteParts } from '../http/case-route-parts.ts';
import type { DraftWorld } from '../drafts/draft-world.ts';
import type { FilingWindow } from '../domain/filing-window.ts';
import type { WindowProblemCode } from './problems.ts';

/** Everything a window needs from the house. */
export interface WindowWorld {
  /** As for people at home, and with what cannot be done on line. */
  readonly drafts: DraftWorld;
  readonly cases: CaseRouteParts;
  readonly settings: WindowSettings;
  /** Who stands there: the account of the document shown, made if there is none. */
  identify(person: PersonAtWindow): Promise<Result<{ readonly personId: string }>>;
  regionOfOrgan(organId: string): string | undefined;
  sendCode(message: {
    readonly messageId: string;
    readonly personId: string;
    readonly code: string;
    readonly item: Bilingual;
    readonly organName: string;
    readonly validMinutes: number;
  }): Promise<Result<void, Refusal<WindowProblemCode>>>;
}

export interface PersonAtWindow {
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
  readonly language: Language;
}

export interface WindowSettings {
  /** How a person may confirm what the officer has written down. [assumed] */
  readonly confirmations: readonly FilingWindow['confirmedBy'][];
  readonly codeMinutes: number;
  readonly mostCodes: number;
  readonly secondsBetweenCodes: number;
  /** How long the QR code that a person shows is good for. */
  readonly showingMinutes: number;
  /** How long an officer may go on with a case after the code was shown. */
  readonly servingHours: number;
}

export const standardWindowSettings: WindowSettings = {
  confirmations: ['phone-code', 'signature'],
  codeMinutes: 5,
  mostCodes: 5,
  secondsBetweenCodes: 60,
  showingMinutes: 5,
  servingHours: 4,
};
