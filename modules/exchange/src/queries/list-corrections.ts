import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { Day, Instant } from '@tongban/kernel';

/** A row on the work-list, with what it says. */
export interface Correction {
  readonly correctionId: string;
  readonly destination: string;
  readonly table: string;
  readonly subject: string;
  readonly organCode: string;
  readonly madeOn: Day;
  readonly code: string;
  readonly foundBy: 'sender' | 'receiver';
  readonly state: 'open' | 'resent' | 'closed';
  readonly openedAt: Instant;
  readonly fields: Record<string, unknown>;
}

export interface CorrectionsWanted {
  readonly destination?: string | undefined;
  readonly organCode?: string | undefined;
  readonly code?: string | undefined;
  readonly after: { readonly at: string; readonly id: string } | undefined;
  readonly limit: number;
}

/**
 * What is open or on its way again, the oldest first. What our own rules hold back is owed to every destination; what only waits
 * for such a row follows by itself and is nobody's work.
 */
export function listCorrections(
  db: Queryable,
  { destination, organCode, code, after, limit }: CorrectionsWanted,
): Promise<Correction[]> {
  return db.many<Correction>(sql`
    select correction_id as "correctionId", destination, corrections.table_name as "table", corrections.subject,
           corrections.organ_code as "organCode", corrections.made_on as "madeOn", code, found_by as "foundBy", state,
           opened_at as "openedAt", coalesce(held -> 'fields', outbound.body::jsonb, '{}'::jsonb) as "fields"
      from exchange.corrections
      left join exchange.outbound
        on outbound.stream_no = corrections.stream_no and outbound.pos = corrections.pos
     where state <> 'closed'
       and not (found_by = 'sender' and code = 'orphan')
       and (${destination ?? null}::text is null or destination in (${destination ?? null}, '*'))
       and (${organCode ?? null}::text is null or corrections.organ_code = ${organCode ?? null})
       and (${code ?? null}::text is null or code = ${code ?? null})
       and (${after?.at ?? null}::timestamptz is null
            or (opened_at, correction_id) > (${after?.at ?? null}::timestamptz, ${after?.id ?? null}::uuid))
     order by opened_at, correction_id
     limit ${limit}
  `);
}
