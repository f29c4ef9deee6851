import { majorOf } from '@tongban/exchange-protocol';
import type { Contract } from '../domain/contract.ts';

/** The version of the interface by which rows are mapped for this contract. */
export function versionOf({ code }: Pick<Contract, 'code'>): number {
  return majorOf(code);
}
