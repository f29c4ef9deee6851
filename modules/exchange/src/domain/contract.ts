import type { Branded } from '@tongban/kernel';

export type ContractCode = Branded<'ContractCode'>;

/** Three ways beside each other, so that a mass of ratings never holds up one case. */
export const lanes = ['cases', 'items', 'evaluations'] as const;
export type Lane = (typeof lanes)[number];

/** Which tables a partner is owed, and by which lane each travels. Fields are the matter of the mapping. */
export interface Contract {
  readonly code: ContractCode;
  readonly tables: Readonly<Record<string, Lane>>;
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
