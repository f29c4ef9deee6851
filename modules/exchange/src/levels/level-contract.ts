import { levelTables } from '@tongban/exchange-protocol';
import type { Contract, ContractCode } from '../domain/contract.ts';

/** A platform at which other organs on the way of a case work: above this one or below it. */
export interface LevelPartner {
  readonly code: string;
  readonly relation: 'above' | 'below';
  /** 32 bytes that only the two platforms know. */
  readonly key: Uint8Array;
}

/** What two platforms owe each other of the cases they pass on. Each partner has streams of its own and sees no other's. */
export function levelContract({ code }: Pick<LevelPartner, 'code'>): Contract {
  return {
    code: `levels-${code}` as ContractCode,
    tables: Object.fromEntries(levelTables.map((table) => [table, 'cases' as const])),
  };
}
