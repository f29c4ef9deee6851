import type { Database } from '@tongban/database';
import type { Clock } from '@tongban/kernel';
import { versionOf } from '../contracts/version-of.ts';
import type { Contract } from '../domain/contract.ts';
import { ensureStreams } from '../publishing/ensure-streams.ts';
import { publishChecked } from '../publishing/publish-checked.ts';
import type { LegacyCase } from './legacy-case.ts';
import { mapLegacyCase } from './map-legacy-case.ts';
import type { LegacyMapping } from './map-legacy-case.ts';

export interface LegacyParts extends LegacyMapping {
  readonly db: Database;
  readonly clock: Clock;
  /** By which the systems are told what became of their cases. */
  readonly contract: Contract;
  /** Later versions of the interface that are published beside it. */
  readonly beside?: readonly Contract[];
}

const portion = 200;

/** Numbers the rows of these cases under the contract; a case that says nothing new makes none. Answers how many were made. */
export async function takeLegacyCases(
  parts: LegacyParts,
  cases: readonly LegacyCase[],
): Promise<number> {
  const { db, clock, contract, beside = [] } = parts;
  const contracts = [contract, ...beside];
  for (const one of contracts) await ensureStreams(db, one);
  let made = 0;
  for (let at = 0; at < cases.length; at += portion) {
    const some = cases.slice(at, at + portion);
    made += await db.transaction(async (tx) => {
      let numbered = 0;
      for (const one of contracts) {
        const rows = some.flatMap((found) => mapLegacyCase(parts, found, versionOf(one)));
        numbered += (await publishChecked(tx, one, rows, clock())).length;
      }
      return numbered;
    });
  }
  return made;
}
