import type { Branded } from '@tongban/kernel';
import type { MappedRow } from '../publishing/mapped-row.ts';

export type ContractCode = Branded<'ContractCode'>;

/** Three ways beside each other, so that a mass of ratings never holds up one case. */
export const lanes = ['cases', 'items', 'evaluations'] as const;
export type Lane = (typeof lanes)[number];

/** Which tables a partner is owed, by which lane each travels, and which fields of them. */
export interface Contract {
  readonly code: ContractCode;
  readonly tables: Readonly<Record<string, Lane>>;
  /** Of each table the fields the partner is owed and nothing besides (个人信息保护法 Art 6). Absent: what is mapped, as it is. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
}

export function laneOf({ code, tables }: Contract, table: string): Lane {
  const lane = tables[table];
  if (lane === undefined) throw new Error(`The contract ${code} has no table ${table}.`);
  return lane;
}

export function streamName(contract: string, lane: string): string {
  return `${contract}.${lane}`;
}

export function tablesOf({ tables }: Contract, lane: Lane): string[] {
  return Object.keys(tables).filter((table) => tables[table] === lane);
}

/** The row with the fields the contract names and no other: what it does not name does not leave the house. */
export function asOwed({ fields }: Contract, row: MappedRow): MappedRow {
  const listed = fields?.[row.table];
  if (listed === undefined) return row;
  const owed = Object.entries(row.fields).filter(([field]) => listed.includes(field));
  return { ...row, fields: Object.fromEntries(owed) };
}
