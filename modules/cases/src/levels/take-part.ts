import type { Transaction } from '@tongban/database';
import { append, readEnds, unwritten } from '@tongban/ledger';
import { newCase } from '../domain/case.ts';
import { evolve } from '../domain/evolve.ts';
import { caseStream, toCaseEvent } from '../store/case-events.ts';
import type { CaseWorld } from '../store/case-world.ts';
import { saveHeads } from '../store/heads.ts';
import { loadCases } from '../store/load-cases.ts';
import type { CarriedPart } from './carried-part.ts';

/** `gap`: what was added before it has not come yet. `differs`: the two books are not the same, and nothing was written. */
export type TakenPart = 'taken' | 'known' | 'gap' | 'differs';

/**
 * Enters what was added to a case at another platform into this book, as it was there: the same entries at the same moments
 * by the same actors, chained to the same hash. Everything that reads events here is told of them as of its own.
 */
export async function takePart(
  tx: Transaction,
  world: Pick<CaseWorld, 'calendarOf' | 'settings'>,
  { caseId, from, command, entries, hash }: CarriedPart,
): Promise<TakenPart> {
  const stream = caseStream(caseId);
  const after = (await readEnds(tx, [stream])).get(stream) ?? unwritten;
  if (after.version >= from) return 'known';
  if (after.version < from - 1) return 'gap';
  const known = (await loadCases(tx, [caseId])).get(caseId)?.state ?? newCase;
  const state = entries.map((entry) => toCaseEvent(entry as never)).reduce(evolve, known);
  const part = {
    entries,
    ...(command && {
      command: { id: command.id, digest: Buffer.from(command.digest, 'hex') },
    }),
  };
  try {
    await append(tx, [{ stream, after, parts: [part] }], ([end]) => {
      if (end === undefined || Buffer.from(end.hash).toString('hex') !== hash) {
        throw new BooksDiffer();
      }
      return saveHeads([{ caseId, state, end }], world);
    });
  } catch (error) {
    // Found before anything was written.
    if (error instanceof BooksDiffer) return 'differs';
    throw error;
  }
  return 'taken';
}

class BooksDiffer extends Error {}
