import { sql } from '@tongban/database';
import type { Transaction } from '@tongban/database';
import { factsOf } from '@tongban/exchange-protocol';
import type { CaseFacts, FoundCase } from '@tongban/exchange-protocol';
import type { Contract } from '../domain/contract.ts';
import { qualityFault } from '../domain/quality-rules.ts';
import type { QualityFault } from '../domain/quality-rules.ts';
import { findCaseFaults } from './case-quality.ts';
import type { MappedRow } from './mapped-row.ts';

/** What is wrong with rows before they are sent: each by itself, and beside the others of its case, told before or with it. */
export async function findFaults(
  tx: Transaction,
  contract: Contract,
  rows: readonly MappedRow[],
): Promise<Map<MappedRow, QualityFault>> {
  const faults = new Map<MappedRow, QualityFault>();
  for (const row of rows) {
    const code = qualityFault(row);
    if (code !== undefined) faults.set(row, code);
  }
  const sound = rows.filter((row) => !faults.has(row));
  const held = await findHeldBack(tx, contract, { sound, faulty: [...faults.keys()] });
  for (const row of sound) {
    if (row.parent !== undefined && held.has(row.parent)) faults.set(row, 'orphan');
  }
  const cases = await findCases(tx, contract, sound);
  for (const [row, code] of findCaseFaults(sound, cases)) {
    if (!faults.has(row)) faults.set(row, code);
  }
  return faults;
}

/** Rows that others would hang on, but that are held back and were never told before. */
async function findHeldBack(
  tx: Transaction,
  { code }: Contract,
  { sound, faulty }: { sound: readonly MappedRow[]; faulty: readonly MappedRow[] },
): Promise<Set<string>> {
  const told = new Set(sound.map(({ rowGuid }) => rowGuid));
  const parents = sound.flatMap(({ parent }) =>
    parent === undefined || told.has(parent) ? [] : [parent],
  );
  if (parents.length === 0) return new Set();
  const found = await tx.many<{ rowGuid: string }>(sql`
    select asked.row_guid as "rowGuid"
      from unnest(${[...new Set(parents)]}::uuid[]) as asked (row_guid)
     where (asked.row_guid = any(${faulty.map(({ rowGuid }) => rowGuid)}::uuid[])
            or exists (
                 select from exchange.corrections
                   join exchange.streams on streams.stream_no = corrections.stream_no
                  where contract = ${code}
                    and destination = '*'
                    and corrections.row_guid = asked.row_guid
                    and state = 'open'))
       and not exists (
             select from exchange.outbound
               join exchange.streams on streams.stream_no = outbound.stream_no
              where contract = ${code}
                and outbound.row_guid = asked.row_guid
                and superseded_by is null)
  `);
  return new Set(found.map(({ rowGuid }) => rowGuid));
}

/** What hangs on the acceptances these rows are about: what was told, and what waits for the acceptance to be told. */
async function findCases(
  tx: Transaction,
  { code }: Contract,
  rows: readonly MappedRow[],
): Promise<Map<string, CaseFacts>> {
  const accepts = new Set(
    rows.flatMap(({ table, rowGuid, parent }) =>
      table === 'up_pro_accept' ? [rowGuid] : (parent ?? []),
    ),
  );
  if (accepts.size === 0) return new Map();
  const found = await tx.many<FoundCase>(sql`
    with hanging as (
      select parent, table_name, row_guid, made_on
        from exchange.outbound
        join exchange.streams on streams.stream_no = outbound.stream_no
       where contract = ${code}
         and parent = any(${[...accepts]}::uuid[])
         and table_name in ('up_pro_process', 'up_pro_result')
         and superseded_by is null
         and operation <> 'D'
       union all
      select (held ->> 'parent')::uuid, table_name, row_guid, made_on
        from exchange.corrections
        join exchange.streams on streams.stream_no = corrections.stream_no
       where contract = ${code}
         and state = 'open'
         and found_by = 'sender'
         and corrections.code = 'orphan'
         and (held ->> 'parent')::uuid = any(${[...accepts]}::uuid[])
         and table_name in ('up_pro_process', 'up_pro_result'))
    select parent as "accept",
           max(made_on) filter (where table_name = 'up_pro_process') as "lastStepOn",
           min(row_guid::text) filter (where table_name = 'up_pro_result') as "resultGuid",
           max(made_on) filter (where table_name = 'up_pro_result') as "resultOn"
      from hanging
     group by parent
  `);
  return new Map(found.map((one) => [one.accept, factsOf(one)]));
}
