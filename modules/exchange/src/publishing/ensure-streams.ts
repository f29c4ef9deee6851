import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import { lanes } from '../domain/contract.ts';
import type { Contract } from '../domain/contract.ts';

/** The three streams of a contract, before the first row needs one. */
export async function ensureStreams(
  db: Queryable,
  { code }: Pick<Contract, 'code'>,
): Promise<void> {
  await db.run(sql`
    insert into exchange.streams (contract, lane)
    select ${code}, wanted.lane from unnest(${[...lanes]}::text[]) as wanted (lane)
     where not exists (select from exchange.streams where contract = ${code} and streams.lane = wanted.lane)
        on conflict (contract, lane) do nothing
  `);
}
