import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import { addMs } from '@tongban/kernel';
import type { Instant } from '@tongban/kernel';
import { windowSeconds } from '../check-signature.ts';

/** True at first sight. Signatures older than the window cannot come again and are forgotten. */
export async function isFresh(
  tx: Queryable,
  { signature, now }: { signature: string; now: Instant },
): Promise<boolean> {
  const forgetBefore = addMs(now, -3 * windowSeconds * 1000);
  await tx.run(sql`
    delete from delivery.callback_signatures
     where signature in (
       select signature from delivery.callback_signatures
        where received_at < ${forgetBefore} limit 100)
  `);
  const added = await tx.run(sql`
    insert into delivery.callback_signatures (signature, received_at) values (${signature}, ${now})
    on conflict (signature) do nothing
  `);
  return added === 1;
}
