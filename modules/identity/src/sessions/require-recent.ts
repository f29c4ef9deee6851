import type { OfficerActor, PersonActor } from '@tongban/http';
import { epochMs, ok, refuse, type Instant, type Result } from '@tongban/kernel';

/** Ways in are changed by who signed in just now: a screen left open must not become a key of somebody else. */
export function requireRecent(
  { authenticatedAt }: PersonActor | OfficerActor,
  { at, recentMs }: { at: Instant; recentMs: number },
): Result<void> {
  const age = epochMs(at) - epochMs(authenticatedAt);
  if (age >= 0 && age <= recentMs) return ok(undefined);
  const minutes = Math.round(recentMs / 60_000);
  return refuse('identity/sign-in-again', {
    zh: `为保护账户，更改登录方式须在登录后 ${minutes} 分钟内进行，请重新登录。`,
    en: `To protect your account, ways to sign in are changed within ${minutes} minutes of signing in. Please sign in again.`,
  });
}
