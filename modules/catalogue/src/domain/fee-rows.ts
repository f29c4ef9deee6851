import type { FeeRow } from './item-elements.ts';

/** `10元/证`, `换领20元`, `申请费1500元`: a name before, one number, a unit after. */
const rate = /^(?<name>\D*?)(?<amount>\d{1,5})元(?<unit>.*)$/;

/** The rows of a fee note, whose parts stand between semicolons. A part without one number keeps its words alone. */
export function feeRowsOf(note: string | undefined, basis: string): FeeRow[] {
  if (note === undefined) return [];
  return note.split(/[;；]/).map((part) => {
    const found = rate.exec(part.trim())?.groups;
    const name = found?.['name'] === undefined || found['name'] === '' ? '收费' : found['name'];
    return {
      name,
      standard: part.trim(),
      ...(found !== undefined && { amountYuan: Number(found['amount']) }),
      basis,
    };
  });
}
