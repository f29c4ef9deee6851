import { sql } from '@tongban/database';
import type { Transaction } from '@tongban/database';
import { dayOf } from '@tongban/kernel';
import type { Instant } from '@tongban/kernel';
import type { Contract } from '../domain/contract.ts';
import type { MappedRow } from './mapped-row.ts';
import { publishRows } from './publish-rows.ts';

/**
 * Withdraws what other platforms were told of a person and blanks every version that was ever numbered, in the transaction of the
 * erasure (个人信息保护法 Art 47). A blanked version travels as a tombstone: whoever replays the book, or begins with it, learns
 * nothing. Rows of cases stay as long as the case itself is kept.
 */
export async function forgetPerson(
  tx: Transaction,
  contracts: readonly Contract[],
  /** The pseudonym under which the person was told of. */
  { userKey, at }: { readonly userKey: string; readonly at: Instant },
): Promise<void> {
  for (const contract of contracts) {
    const standing = await tx.many<
      Pick<MappedRow, 'rowGuid' | 'table' | 'subject' | 'organCode'>
    >(sql`
      select row_guid as "rowGuid", table_name as "table", subject, organ_code as "organCode"
        from exchange.outbound
        join exchange.streams on streams.stream_no = outbound.stream_no
       where contract = ${contract.code}
         and subject = ${userKey}
         and table_name in ('up_uc_province_user', 'up_uc_corporator_account')
         and superseded_by is null
         and operation <> 'D'
       limit ${mostRows}
    `);
    const gone = standing.map((row): MappedRow => ({
      ...row,
      day: dayOf(at),
      at,
      operation: 'D',
      fields: {},
    }));
    await publishRows(tx, contract, gone);
  }
  await tx.run(sql`
    update exchange.outbound
       set erased_at = ${at}, erased_digest = digest, operation = 'D', body = '{}',
           digest = ('x' || left(encode(sha256(convert_to(row_guid::text || '@' || version || 'D {}', 'UTF8')), 'hex'),
                                 15))::bit(60)::bigint
     where subject = ${userKey}
       and table_name in ('up_uc_province_user', 'up_uc_corporator_account')
       and erased_at is null
       and operation <> 'D'
  `);
}

const mostRows = 10_000;
