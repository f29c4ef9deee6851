import type { AssuranceLevel } from '@tongban/http';
import { addDays, dayOf, startOfDay, type Instant } from '@tongban/kernel';
import type { IdentitySettings } from '../settings.ts';

export interface SignInNow {
  /** When the registry last said that name and number belong together; null when it never did. */
  readonly realNameProvedAt: Instant | null;
  readonly lastSignInAt: Instant;
  /** By how strong a means it is shown now. */
  readonly authenticator: 1 | 2 | 3;
  /** The real name was shown in this browser before. */
  readonly deviceIsTrusted: boolean;
  readonly at: Instant;
}

/**
 * The level a sign-in begins with. A code shows who holds the phone, not who the person is, and a password can be known to
 * others: one factor alone gives level 1. In a browser where the real name was shown it is two things together, and counts
 * while the number cannot have been given to somebody else. Two factors count while the proof has not expired.
 */
export function carriedLevel(
  { realNameProvedAt, lastSignInAt, authenticator, deviceIsTrusted, at }: SignInNow,
  settings: Pick<IdentitySettings, 'realNameCarriesOverDays' | 'realNameValidDays'>,
): AssuranceLevel {
  if (realNameProvedAt === null) return 1;
  if (authenticator >= 2) return isWithin(realNameProvedAt, settings.realNameValidDays, at) ? 2 : 1;
  const days = settings.realNameCarriesOverDays;
  return deviceIsTrusted && days > 0 && isWithin(lastSignInAt, days, at) ? 2 : 1;
}

function isWithin(since: Instant, days: number, at: Instant): boolean {
  return at < startOfDay(addDays(dayOf(since), days + 1));
}
