import type { PersonActor } from '@tongban/http';
import { epochMs, ok, refuse, type Instant, type Result } from '@tongban/kernel';
import { usualSettings } from '../settings.ts';

/** Sensitive acts need a level 3 that was shown within the last ten minutes (handbook 9.4). */
export function requireFresh(
  person: PersonActor,
  at: Instant,
  maximumAgeMs: number = usualSettings.freshMs,
): Result<void> {
  const age = epochMs(at) - epochMs(person.authenticatedAt);
  if (person.assuranceLevel >= 3 && age >= 0 && age <= maximumAgeMs) return ok(undefined);
  return refuse(
    'identity/not-fresh',
    {
      zh: '办理此事项需要在 10 分钟内确认过身份，请重新确认。',
      en: 'This needs a confirmation of your identity within the last 10 minutes. Please confirm again.',
    },
    { neededLevel: 3, maximumAgeSeconds: Math.floor(maximumAgeMs / 1000) },
  );
}
