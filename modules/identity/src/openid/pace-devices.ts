import { hash } from 'node:crypto';
import type { Database } from '@tongban/database';
import type { Clock } from '@tongban/kernel';
import { errors, Provider, type KoaContextWithOIDC } from 'oidc-provider';
import { takeAllowance } from '../store/take-allowance.ts';

/** Seconds between two questions of a kiosk (RFC 8628 section 3.2). */
const intervalSeconds = 5;
// A question that was quick on its way is not too early.
const toleranceMs = 500;

/** Tells a kiosk how often it may ask whether somebody has signed in, and to slow down when it asks more often. */
export function paceDevices(provider: Provider, parts: { db: Database; clock: Clock }): void {
  const codes = provider.DeviceCode as unknown as {
    find(
      code: unknown,
      options?: object,
    ): Promise<{ accountId?: string; error?: string } | undefined>;
  };
  const find = codes.find.bind(codes);
  codes.find = async (code, options) => {
    const found = await find(code, options);
    const isAsked = Provider.ctx?.oidc.route === 'token';
    const isPending = found !== undefined && found.accountId === undefined && !found.error;
    if (isAsked && isPending && (await isTooEarly(parts, String(code)))) {
      throw new errors.SlowDown();
    }
    return found;
  };
  provider.use(async (ctx, next) => {
    await next();
    const { oidc } = ctx as KoaContextWithOIDC;
    if (oidc?.route !== 'device_authorization' || ctx.status !== 200) return;
    ctx.body = { ...(ctx.body as object), interval: intervalSeconds };
  });
}

async function isTooEarly({ db, clock }: { db: Database; clock: Clock }, code: string) {
  const everyMs = intervalSeconds * 1000 - toleranceMs;
  const seconds = await takeAllowance(
    db,
    { scope: 'device-poll', burst: 1, everyMs },
    { subject: hash('sha256', code, 'base64url'), at: clock() },
  );
  return seconds !== undefined;
}
