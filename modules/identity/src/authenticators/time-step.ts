import { epochMs, type Instant } from '@tongban/kernel';
import { Secret, TOTP } from 'otpauth';

const periodSeconds = 30;
const windowSteps = 1;

/** The time step a code belongs to (RFC 6238): this one or one beside it. That each is used once, the caller sees to. */
export function timeStepOf({
  secret,
  code,
  at,
}: {
  /** Base32. */
  readonly secret: string;
  readonly code: string;
  readonly at: Instant;
}): number | undefined {
  const totp = new TOTP({ secret: Secret.fromBase32(secret), period: periodSeconds });
  const delta = totp.validate({ token: code, timestamp: epochMs(at), window: windowSteps });
  return delta === null ? undefined : Math.floor(epochMs(at) / 1000 / periodSeconds) + delta;
}
