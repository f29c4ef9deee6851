import type { Transaction } from '@tongban/database';
import { refuse } from '@tongban/kernel';
import type { Contract } from '../domain/contract.ts';
import { qualityFault } from '../domain/quality-rules.ts';
import { findFaults } from '../publishing/find-faults.ts';
import type { MappedRow } from '../publishing/mapped-row.ts';
import type { OpenCorrection } from './open-correction.ts';

/** The refusal of a corrected row that still breaks a rule. What a receiver refused stood beside its case already. */
export async function stillFaulty(
  tx: Transaction,
  contract: Contract,
  { foundBy }: Pick<OpenCorrection, 'foundBy'>,
  row: MappedRow,
) {
  const fault =
    foundBy === 'sender' ? (await findFaults(tx, contract, [row])).get(row) : qualityFault(row);
  return fault === undefined
    ? undefined
    : refuse(
        'exchange/still-faulty',
        {
          zh: `更正后仍不符合质量规则：${fault}。`,
          en: `The row still breaks a quality rule: ${fault}.`,
        },
        { fault },
      );
}
