import { randomInt } from 'node:crypto';
import { sql, type Transaction } from '@tongban/database';
import type { PersonActor } from '@tongban/http';
import { addMs, newId, ok, type Instant, type Result } from '@tongban/kernel';
import { tell } from '../devices/meet-device.ts';
import type { IdentityParts } from '../parts.ts';
import { requireRecent } from '../sessions/require-recent.ts';
import { hashOfToken } from '../sessions/session-token.ts';
import { requireFresh } from '../step-up/require-fresh.ts';
import { insertMerger } from './merger-rows.ts';
import type { MergerId } from './merger.ts';

export interface OfferedAccount {
  readonly mergerId: MergerId;
  /** Said once: to be entered in the account that is kept. */
  readonly code: string;
  readonly expiresAt: Instant;
}

// Without those that are taken for others on a small screen.
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const codeLength = 12;

/**
 * The person offers this account to another of theirs. Whoever has a real name here must have been seen to be that person just
 * now (level 3); an account without one belongs to whoever has just entered it. A former code is worth nothing any more.
 */
export async function offerAccount(
  parts: IdentityParts,
  { person, device }: { person: PersonActor; device: string },
): Promise<Result<OfferedAccount>> {
  const at = parts.clock();
  const { personId } = person;
  return parts.db.transaction(async (tx): Promise<Result<OfferedAccount>> => {
    const { isNamed } = await tx.one<{ isNamed: boolean }>(sql`
      select id_number_index is not null as "isNamed" from identity.persons
       where person_id = ${personId} for update
    `);
    const shown = isNamed
      ? requireFresh(person, at, parts.settings.freshMs)
      : requireRecent(person, { at, recentMs: parts.settings.recentMs });
    if (!shown.ok) return shown;
    await withdrawOpen(tx, personId, at);
    const code = Array.from(
      { length: codeLength },
      () => alphabet[randomInt(alphabet.length)],
    ).join('');
    const mergerId = newId<MergerId>();
    const expiresAt = addMs(at, parts.settings.mergeCodeMs);
    await insertMerger(tx, {
      mergerId,
      closedId: personId,
      codeHash: hashOfToken(code),
      offeredAt: at,
      expiresAt,
    });
    // On the phone of this account, while it still has one.
    await tell(tx, parts, { kind: 'merge-offered', personId, device });
    return ok({ mergerId, code, expiresAt });
  });
}

async function withdrawOpen(tx: Transaction, personId: string, at: Instant): Promise<void> {
  await tx.run(sql`
    update identity.account_mergers set status = 'withdrawn', settled_at = ${at}
     where closed_id = ${personId} and status in ('offered', 'waiting')
  `);
}

/** As typed: in any case, with spaces or hyphens. */
export function readMergeCode(text: string): string {
  return text.normalize('NFKC').toUpperCase().replaceAll(/[\s-]/g, '');
}
