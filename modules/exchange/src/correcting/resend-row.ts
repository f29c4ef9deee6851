import type { Database } from '@tongban/database';
import { paperTypes } from '@tongban/exchange-protocol';
import { ok, refuse } from '@tongban/kernel';
import type { Instant, Result } from '@tongban/kernel';
import type { Contract } from '../domain/contract.ts';
import type { MappedRow } from '../publishing/mapped-row.ts';
import { releaseHeld } from '../publishing/publish-checked.ts';
import { publishRows } from '../publishing/publish-rows.ts';
import { findOpenCorrection, settleCorrection } from './open-correction.ts';
import type { OpenCorrection } from './open-correction.ts';
import { stillFaulty } from './still-faulty.ts';

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
    const looked = await findOpenCorrection(tx, correctionId);
    if (!looked.ok) return looked;
    const found = looked.value;
    const contract = contracts.find(({ code }) => code === found.contract);
    if (contract === undefined) throw new Error(`There is no contract ${found.contract}.`);
    const row = rowOf(found, now);
    const unknown = changes.find(({ field }) => !(field in row.fields));
    if (unknown !== undefined) return refuseField(unknown.field);
    const sealed = changes.find(({ field }) => isSealed(row.fields, field));
    if (sealed !== undefined) return refuseSealed(sealed.field);
    const fields = { ...row.fields, ...valuesOf(row.fields, changes) };
    const { fault: _, ...sound } = row;
    const corrected: MappedRow = { ...sound, fields };
    const refusal = await stillFaulty(tx, contract, found, corrected);
    if (refusal !== undefined) return refusal;
    const [published] = await publishRows(tx, contract, [corrected], { evenUnchanged: true });
    const { pos, version } = published!;
    await settleCorrection(tx, found, { correctionId, pos, officerId, now });
    await releaseHeld(tx, contract, [published!], now);
    return ok({ pos, version });
  });
}

/** A number of a person is sealed for the receiver and never written by hand: its source is put right instead. */
function isSealed(fields: MappedRow['fields'], field: string): boolean {
  const value = fields[field];
  if (typeof value === 'string' && value.startsWith('sm4.')) return true;
  return field === 'applyer_page_code' && fields['applyer_page_type'] === paperTypes.citizen;
}

/** As the mapping would write them: what was a number stays one. */
function valuesOf(fields: MappedRow['fields'], changes: Resending['changes']) {
  return Object.fromEntries(
    changes.map(({ field, value }) => {
      const isNumber = typeof fields[field] === 'number' && /^-?\d{1,12}$/.test(value);
      return [field, isNumber ? Number(value) : value];
    }),
  );
}

function rowOf(found: OpenCorrection, now: Instant): MappedRow {
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

function refuseField(field: string) {
  return refuse('exchange/field-unknown', {
    zh: `该数据没有字段 ${field}。`,
    en: `The row has no field ${field}.`,
  });
}

function refuseSealed(field: string) {
  return refuse('exchange/field-sealed', {
    zh: `字段 ${field} 是密封的个人号码，不能在此填写；请在来源处更正后“重新取数”。`,
    en: `The field ${field} is a sealed number of a person. Correct it at its source and map again.`,
  });
}
