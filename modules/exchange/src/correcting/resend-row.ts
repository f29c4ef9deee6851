import { sql } from '@tongban/database';
import type { Database } from '@tongban/database';
import { ok, refuse } from '@tongban/kernel';
import type { Day, Instant, Result } from '@tongban/kernel';
import type { Contract } from '../domain/contract.ts';
import { qualityFault } from '../domain/quality-rules.ts';
import type { MappedRow } from '../publishing/mapped-row.ts';
import { publishRows } from '../publishing/publish-rows.ts';

export interface Resending {
  readonly correctionId: string;
  /** Fields of the row with their right values; none when only what the row hangs on was wrong. */
  readonly changes: readonly { readonly field: string; readonly value: string }[];
  readonly officerId: string;
  readonly now: Instant;
}

/** Sends a corrected row again as its next version. Its entry closes when the receiver has acknowledged that one. */
export function resendRow(
  db: Database,
  contracts: readonly Contract[],
  { correctionId, changes, officerId, now }: Resending,
): Promise<Result<{ readonly pos: number; readonly version: number }>> {
  return db.transaction(async (tx) => {
    const found = await tx.maybeOne<Found>(sql`
      select corrections.state, found_by as "foundBy", held, contract, corrections.row_guid as "rowGuid",
             corrections.table_name as "table", corrections.subject, corrections.organ_code as "organCode",
             corrections.made_on as "day", outbound.parent, outbound.body
        from exchange.corrections
        join exchange.streams on streams.stream_no = corrections.stream_no
        left join exchange.outbound
          on outbound.stream_no = corrections.stream_no
         and outbound.row_guid = corrections.row_guid
         and outbound.superseded_by is null
       where correction_id = ${correctionId}
         for update of corrections
    `);
    if (found === undefined) return noSuchRow();
    if (found.state !== 'open') return refuseClosed();
    const contract = contracts.find(({ code }) => code === found.contract);
    if (contract === undefined) throw new Error(`There is no contract ${found.contract}.`);
    const row = rowOf(found, now);
    const unknown = changes.find(({ field }) => !(field in row.fields));
    if (unknown !== undefined) return refuseField(unknown.field);
    const fields = {
      ...row.fields,
      ...Object.fromEntries(changes.map((one) => [one.field, one.value])),
    };
    const { fault: _, ...sound } = row;
    const corrected: MappedRow = { ...sound, fields };
    const fault = qualityFault(corrected);
    if (fault !== undefined) return refuseFaulty(fault);
    const [published] = await publishRows(tx, contract, [corrected], { evenUnchanged: true });
    const { pos, version } = published!;
    const isHeld = found.foundBy === 'sender';
    await tx.run(sql`
      update exchange.corrections
         set state = ${isHeld ? 'closed' : 'resent'}, resent_pos = ${pos}, resent_by = ${officerId},
             closed_at = ${isHeld ? now : null}
       where correction_id = ${correctionId}
    `);
    return ok({ pos, version });
  });
}

interface Found {
  readonly state: string;
  readonly foundBy: string;
  readonly held: MappedRow | null;
  readonly contract: string;
  readonly rowGuid: string;
  readonly table: string;
  readonly subject: string;
  readonly organCode: string;
  readonly day: Day;
  readonly parent: string | null;
  readonly body: string | null;
}

function rowOf(found: Found, now: Instant): MappedRow {
  if (found.held !== null) return { ...found.held, at: now };
  const { rowGuid, table, subject, organCode, day, parent, body } = found;
  const fields = JSON.parse(body ?? '{}') as Record<string, unknown>;
  return {
    rowGuid,
    table,
    subject,
    organCode,
    day,
    at: now,
    fields,
    ...(parent !== null && { parent }),
  };
}

function noSuchRow() {
  return refuse('exchange/correction-not-found', {
    zh: '没有这条待更正的数据，请刷新列表。',
    en: 'There is no such row to correct. Load the list again.',
  });
}

function refuseClosed() {
  return refuse('exchange/correction-closed', {
    zh: '这条数据已经重发或处理完毕，不能再次更正。',
    en: 'The row was sent again or settled already and cannot be corrected once more.',
  });
}

function refuseField(field: string) {
  return refuse('exchange/field-unknown', {
    zh: `该数据没有字段 ${field}。`,
    en: `The row has no field ${field}.`,
  });
}

function refuseFaulty(fault: string) {
  return refuse(
    'exchange/still-faulty',
    {
      zh: `更正后仍不符合质量规则：${fault}。`,
      en: `The row still breaks a quality rule: ${fault}.`,
    },
    { fault },
  );
}
