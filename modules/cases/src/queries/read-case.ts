import type { Queryable } from '@tongban/database';
import { readStream } from '@tongban/ledger';
import { newCase } from '../domain/case.ts';
import type { Case } from '../domain/case.ts';
import type { CaseEvent } from '../domain/case-event.ts';
import { evolve } from '../domain/evolve.ts';
import type { CaseId } from '../domain/words.ts';
import { caseStream, toCaseEvent } from '../store/case-events.ts';

/** A case with everything that happened to it. */
export interface ReadCase {
  readonly caseId: CaseId;
  readonly state: Case;
  readonly events: readonly CaseEvent[];
  readonly version: number;
}

/** As it stands, or as it stood after its first so many events. */
export async function readCase(
  db: Queryable,
  caseId: CaseId,
  upToVersion?: number,
): Promise<ReadCase | undefined> {
  const options = upToVersion === undefined ? {} : { limit: upToVersion };
  const entries = await readStream(db, caseStream(caseId), options);
  if (entries.length === 0) return undefined;
  const events = entries.map(toCaseEvent);
  return { caseId, state: events.reduce(evolve, newCase), events, version: entries.length };
}
