import { errors } from 'oidc-provider';
import type { RecordStore } from './record-store.ts';
import type { RecordToPut } from './openid-record.ts';

/**
 * Of several confirmations of one kiosk's code at the same moment, as when a button is pressed twice, the first goes on. The
 * library marks the code and looks for the mark; each of two would give a grant, and the kiosk would hold the one that does not count.
 */
export async function claimDevice(
  records: RecordStore,
  { kind, id, payload, expiresIn }: RecordToPut,
): Promise<void> {
  const { inFlight, error, userCode } = payload as Readonly<Record<string, unknown>>;
  const isBeingConfirmed = inFlight === true && payload.accountId === undefined;
  if (kind !== 'DeviceCode' || !isBeingConfirmed || error !== undefined) return;
  const isFirst = await records.addOnce({ kind: 'DeviceClaim', id, payload: {}, expiresIn });
  if (isFirst) return;
  throw Object.assign(new errors.InvalidRequest('the code is being confirmed'), { userCode });
}
