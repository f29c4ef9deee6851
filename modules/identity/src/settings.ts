import { usualMandateSettings, type MandateSettings } from './mandates/mandate-settings.ts';
import type { OpenidLimits } from './openid/limit-requests.ts';
import type { Allowance } from './store/take-allowance.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** Every number of sign-in that a deployment may want to change. */
export interface IdentitySettings {
  readonly code: {
    readonly validMs: number;
    readonly tries: number;
    /** All of them hold at once. */
    readonly perPhone: readonly Allowance[];
    readonly perAddress: readonly Allowance[];
    readonly triesPerAddress: readonly Allowance[];
  };
  readonly personSession: SessionLimits;
  readonly officerSession: SessionLimits;
  /**
   * So long after the last sign-in a real-name proof still counts for a sign-in by one factor in a browser where it was shown
   * before. Carriers keep a number back for 90 days before they give it to somebody else; 0 means never. In any other browser
   * one factor alone gives level 1.
   */
  readonly realNameCarriesOverDays: number;
  /** So long after the last sign-in a browser is known; after that it is a new one, and told to the person again. */
  readonly knownDeviceDays: number;
  /** So long a real name counts at a sign-in with two factors before it is checked against the registry again. */
  readonly realNameValidDays: number;
  /** Ways in are changed only by who signed in this recently: a screen left open is not enough. */
  readonly recentMs: number;
  readonly personLock: { readonly failures: number; readonly lockedMs: number };
  readonly passwordTriesPerAddress: readonly Allowance[];
  /** How long a picture on a screen waits for the phone, and how many wrong numbers it takes. */
  readonly scan: { readonly validMs: number; readonly tries: number };
  readonly passkeysPerOwner: number;
  /** So long the owner can stop somebody who asks for the account from a new phone. */
  readonly recoveryCoolingMs: number;
  /** How often somebody may take a copy of their data. */
  readonly copies: Allowance;
  /** So long a deletion waits and can be taken back; the law's answer is due within 15 working days. */
  readonly deletionCoolingMs: number;
  /** So long the code of an account that is to be merged into another opens it. */
  readonly mergeCodeMs: number;
  readonly mergeTries: Allowance;
  readonly mismatches: {
    readonly perPerson: Allowance;
    readonly perNumber: Allowance;
    /** Region and birth date together: whoever sweeps the last four characters is stopped here. */
    readonly perRegionAndBirth: Allowance;
  };
  readonly officerLock: { readonly failures: number; readonly lockedMs: number };
  /**
   * Whether an officer without a passkey gets no further than to registering one (GB/T 22239-2019, 8.1.4.1 d: two factors, one of
   * them cryptographic).
   */
  readonly officersNeedPasskey: boolean;
  /** Whose administrators look after the platform itself: of this province; null: of the ministry. */
  readonly platformRegion: string | null;
  readonly challengeMs: number;
  /** How long a CAS ticket may be on its way through the browser. */
  readonly casTicketMs: number;
  readonly stepUpMs: number;
  /** How recent a level 3 must be for a sensitive act. */
  readonly freshMs: number;
  readonly openidLimits: OpenidLimits;
  readonly passwordHashing: { readonly atOnce: number; readonly waiting: number };
  readonly mandates: MandateSettings;
}

export interface SessionLimits {
  readonly idleMs: number;
  readonly absoluteMs: number;
  /** With one more the oldest ends. */
  readonly concurrent: number;
}

export const usualSettings: IdentitySettings = {
  code: {
    validMs: 5 * minuteMs,
    tries: 5,
    perPhone: [
      { scope: 'code/phone/minute', burst: 1, everyMs: minuteMs },
      { scope: 'code/phone/hour', burst: 5, everyMs: hourMs / 5 },
      { scope: 'code/phone/day', burst: 12, everyMs: dayMs / 12 },
    ],
    perAddress: [{ scope: 'code/address/hour', burst: 60, everyMs: hourMs / 60 }],
    triesPerAddress: [{ scope: 'code/try/address', burst: 100, everyMs: hourMs / 200 }],
  },
  // 等保三级: a session without activity ends after 30 minutes at the latest.
  personSession: { idleMs: 30 * minuteMs, absoluteMs: 12 * hourMs, concurrent: 10 },
  officerSession: { idleMs: 30 * minuteMs, absoluteMs: 10 * hourMs, concurrent: 3 },
  realNameCarriesOverDays: 60,
  // As long as a browser keeps the cookie.
  knownDeviceDays: 400,
  realNameValidDays: 365,
  recentMs: 10 * minuteMs,
  personLock: { failures: 5, lockedMs: 15 * minuteMs },
  passwordTriesPerAddress: [{ scope: 'password/try/address', burst: 100, everyMs: hourMs / 200 }],
  scan: { validMs: 3 * minuteMs, tries: 3 },
  passkeysPerOwner: 10,
  recoveryCoolingMs: 48 * hourMs,
  copies: { scope: 'data-copy/person', burst: 5, everyMs: dayMs / 5 },
  deletionCoolingMs: 7 * dayMs,
  mergeCodeMs: 30 * minuteMs,
  mergeTries: { scope: 'merge-code/person', burst: 10, everyMs: hourMs / 10 },
  mismatches: {
    perPerson: { scope: 'mismatch/person', burst: 5, everyMs: dayMs / 5 },
    perNumber: { scope: 'mismatch/number', burst: 5, everyMs: dayMs / 5 },
    perRegionAndBirth: { scope: 'mismatch/region-birth', burst: 15, everyMs: dayMs / 15 },
  },
  // 等保三级: the account is locked after five failures.
  officerLock: { failures: 5, lockedMs: 15 * minuteMs },
  officersNeedPasskey: false,
  platformRegion: null,
  challengeMs: 5 * minuteMs,
  casTicketMs: 30_000,
  stepUpMs: 10 * minuteMs,
  freshMs: 10 * minuteMs,
  openidLimits: {
    // Many citizens come from one address of a carrier; systems of one organ from a few.
    perAddress: { perSecond: 200, burst: 2000 },
    perSystem: { perSecond: 300, burst: 3000 },
  },
  passwordHashing: { atOnce: 2, waiting: 64 },
  mandates: usualMandateSettings,
};
