import { sql } from '@tongban/database';
import { dayOf, type Instant } from '@tongban/kernel';
import type { IdentityParts } from '../parts.ts';
import { readMasked } from '../persons/read-person.ts';
import type { Merger } from './merger.ts';

export interface MergerView {
  readonly mergerId: string;
  /** Which account the reader is in. */
  readonly side: 'closed' | 'kept';
  readonly status: Merger['status'] | 'expired';
  readonly offeredAt: Instant;
  readonly expiresAt: Instant;
  readonly settledAt?: Instant;
  /** The account that is closed, masked. */
  readonly closed: { readonly phoneMasked: string; readonly nameMasked?: string };
  /** What comes over, counted; only before it has. */
  readonly moves?: WhatMoves;
}

export interface WhatMoves {
  readonly cases: number;
  readonly messages: number;
  readonly systems: number;
  /** Given to the account by others, with its organisations and children. */
  readonly mandates: number;
  /** Given by the account: they end. */
  readonly mandatesEnding: number;
  readonly draftsEnding: number;
}

/** As the person sees it in one of the two accounts. */
export async function viewMerger(
  parts: IdentityParts,
  merger: Merger,
  viewerId: string,
): Promise<MergerView> {
  const { mergerId, closedId, keptId, status, offeredAt, expiresAt, settledAt } = merger;
  const isTooOld = status === 'offered' && expiresAt <= parts.clock();
  const side = keptId === viewerId ? 'kept' : 'closed';
  const counted = side === 'kept' && status === 'offered' && !isTooOld;
  const masked = await readMasked(parts, closedId);
  return {
    mergerId,
    side,
    status: isTooOld ? 'expired' : status,
    offeredAt,
    expiresAt,
    ...(settledAt !== null && { settledAt }),
    closed: {
      phoneMasked: masked?.phoneMasked ?? '',
      ...(masked?.nameMasked !== undefined && { nameMasked: masked.nameMasked }),
    },
    ...(counted && { moves: await countMoves(parts, closedId) }),
  };
}

async function countMoves(parts: IdentityParts, closedId: string): Promise<WhatMoves> {
  const { open, ended } = await parts.personRecords.countCases(closedId);
  const { messages, drafts } = await parts.personRecords.countOwn(closedId);
  const counted = await parts.db.one<Counted>(sql`
    select (select count(*)::int from identity.pairwise_subjects where person_id = ${closedId}) as systems,
           count(*) filter (where agent_id = ${closedId})::int as mandates,
           count(*) filter (where mandator_id = ${closedId})::int as "mandatesEnding"
      from identity.mandates
     where (agent_id = ${closedId} or mandator_id = ${closedId})
       and revoked_at is null and declined_at is null and to_on >= ${dayOf(parts.clock())}
  `);
  return { cases: open + ended, messages, draftsEnding: drafts, ...counted };
}

type Counted = Pick<WhatMoves, 'systems' | 'mandates' | 'mandatesEnding'>;
