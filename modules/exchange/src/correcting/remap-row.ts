import type { Database, Transaction } from '@tongban/database';
import { ok, refuse } from '@tongban/kernel';
import type { Instant, Result } from '@tongban/kernel';
import { versionOf } from '../contracts/version-of.ts';
import type { Contract } from '../domain/contract.ts';
import type { MappedRow } from '../publishing/mapped-row.ts';
import { releaseHeld } from '../publishing/publish-checked.ts';
import { publishRows } from '../publishing/publish-rows.ts';
import type { Published } from '../publishing/publish-rows.ts';
import { findOpenCorrection, settleCorrection } from './open-correction.ts';
import { stillFaulty } from './still-faulty.ts';

/** Makes the rows of one subject (a case number, a task code) once more from what the book and the registers say today. */
export type MapAgain = (
  tx: Transaction,
  subject: string,
  interfaceVersion: number,
) => Promise<readonly MappedRow[]>;

export interface Remapping {
  readonly correctionId: string;
  readonly officerId: string;
  readonly now: Instant;
}

/**
 * Sends a row as its source has it today: for what cannot be written here by hand, such as a citizen's number that was put
 * right in the person's own record.
 */
export function remapRow(
  db: Database,
  parts: { readonly contracts: readonly Contract[]; readonly mapAgain: MapAgain },
  { correctionId, officerId, now }: Remapping,
): Promise<Result<Pick<Published, 'pos' | 'version'>>> {
  return db.transaction(async (tx) => {
    const looked = await findOpenCorrection(tx, correctionId);
    if (!looked.ok) return looked;
    const found = looked.value;
    const contract = parts.contracts.find(({ code }) => code === found.contract);
    if (contract === undefined) throw new Error(`There is no contract ${found.contract}.`);
    const rows = await parts.mapAgain(tx, found.subject, versionOf(contract));
    const row = rows.findLast(({ rowGuid }) => rowGuid === found.rowGuid);
    if (row === undefined) return refuseMapping();
    const refusal = await stillFaulty(tx, contract, found, row);
    if (refusal !== undefined) return refusal;
    const [published] = await publishRows(tx, contract, [row], { evenUnchanged: true });
    const { pos, version } = published!;
    await settleCorrection(tx, found, { correctionId, pos, officerId, now });
    await releaseHeld(tx, contract, [published!], now);
    return ok({ pos, version });
  });
}

function refuseMapping() {
  return refuse('exchange/nothing-to-map', {
    zh: '账本中没有产生这条数据的办件或事项，不能重新取数；请直接更正字段。',
    en: 'The book has no case or item that makes this row. Correct its fields instead.',
  });
}
