import { errors, Provider, type KoaContextWithOIDC } from 'oidc-provider';
import type { RecordToPut } from './openid-record.ts';
import type { RecordStore } from './record-store.ts';

interface Owed {
  use?: { readonly kind: string; readonly id: string };
  readonly puts: RecordToPut[];
}

const owed = new WeakMap<object, Owed>();

/** What may be used up together with what is given for it: the token endpoint writes nothing else. */
const usedUpAtTheEnd: ReadonlySet<string> = new Set([
  'AuthorizationCode',
  'DeviceCode',
  'RefreshToken',
]);

/** Kept for the end of the request it belongs to; without one it is stored at once. */
export async function oweRecord(records: RecordStore, record: RecordToPut): Promise<void> {
  const standing = owedNow();
  if (standing === undefined) await records.put(record);
  else standing.puts.push(record);
}

/** True as well when only the end of the request will tell whether this was the first use. */
export async function oweUse(records: RecordStore, kind: string, id: string): Promise<boolean> {
  const standing = owedNow();
  if (standing === undefined || standing.use !== undefined || !usedUpAtTheEnd.has(kind))
    return records.consume(kind, id);
  standing.use = { kind, id };
  return true;
}

/**
 * What a request used up and what it was given travel to the database together, before the answer leaves: nothing is answered
 * that is not durable, and of many that come with one code or token one is given something.
 */
export function settleOwedRecords(provider: Provider, records: RecordStore): void {
  provider.use(async (context, next) => {
    const ctx = context as KoaContextWithOIDC;
    const mine: Owed = { puts: [] };
    owed.set(ctx.req, mine);
    await next();
    if (mine.use === undefined && mine.puts.length === 0) return;
    if (await records.settle(mine)) return;
    await forgetGrantOf(records, mine.use!);
    const refused = new errors.InvalidGrant('already used');
    ctx.status = refused.statusCode;
    ctx.body = { error: refused.error, error_description: refused.error_description };
    provider.emit('grant.error', ctx, refused);
  });
}

/** Somebody has this code or token twice, and one of them is not its owner: nothing given under it stays valid. */
export async function forgetGrantOf(
  records: RecordStore,
  { kind, id }: { readonly kind: string; readonly id: string },
): Promise<void> {
  const found = await records.find(kind, id);
  if (found?.grantId !== undefined) await records.removeGrant(found.grantId);
}

function owedNow(): Owed | undefined {
  const request = Provider.ctx?.req;
  return request && owed.get(request);
}
