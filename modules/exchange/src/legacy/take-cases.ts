import type { Database } from '@tongban/database';
import type { Clock } from '@tongban/kernel';
import type { Contract } from '../domain/contract.ts';
import { ensureStreams } from '../publishing/ensure-streams.ts';
import { publishChecked } from '../publishing/publish-checked.ts';
import type { LegacyCase } from './legacy-case.ts';
import { mapLegacyCase } from './map-legacy-case.ts';
import type { LegacyMapping } from './map-legacy-case.ts';

export interface LegacyParts extends LegacyMapping {
  readonly db: Database;
  readonly clock: Clock;
  readonly contract: Contract;
}

const portion = 200;

/** Numbers the rows of these cases under the contract; a case that says nothing new makes none. Answers how many were made. */
export async function takeLegacyCases(
  parts: LegacyParts,
  cases: readonly LegacyCase[],
): Promise<number> {
  const { db, clock, contract } = parts;
  await ensureStreams(db, contract);
  let made = 0;
  for (let at = 0; at < cases.length; at += portion) {
    const rows = cases.slice(at, at + portion).flatMap((one) => mapLegacyCase(parts, one));
    const published = await db.transaction((tx) => publishChecked(tx, contract, rows, clock()));
    made += published.length;
  }
  return made;
}
