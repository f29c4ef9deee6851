import { usualMandateSettings, type MandateSettings } from './mandates/mandate-settings.ts';
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
   * So long after the last sign-in a real-name proof still counts for a sign-in by phone code. Carriers keep a number back
   * for 90 days before they give it to somebody else; 0 means that a code alone never gives more than level 1.
   */
  readonly realNameCarriesOverDays: number;
  readonly mismatches: {
    readonly perPerson: Allowance;
    readonly perNumber: Allowance;
    /** Region and birth date together: whoever sweeps the last four characters is stopped here. */
    readonly perRegionAndBirth: Allowance;
  };
  readonly officerLock: { readonly failures: number; readonly lockedMs: number };
  readonly challengeMs: number;
  readonly stepUpMs: number;
  /** How recent a level 3 must be for a sensitive act. */
  readonly freshMs: number;
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
  mismatches: {
    perPerson: { scope: 'mismatch/person', burst: 5, everyMs: dayMs / 5 },
    perNumber: { scope: 'mismatch/number', burst: 5, everyMs: dayMs / 5 },
    perRegionAndBirth: { scope: 'mismatch/region-birth', burst: 15, everyMs: dayMs / 15 },
  },
  // 等保三级: the account is locked after five failures.
  officerLock: { failures: 5, lockedMs: 15 * minuteMs },
  challengeMs: 5 * minuteMs,
  stepUpMs: 10 * minuteMs,
  freshMs: 10 * minuteMs,
  passwordHashing: { atOnce: 2, waiting: 64 },
  mandates: usualMandateSettings,
};
