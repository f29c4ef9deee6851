import type { Queryable } from '@tongban/database';
import { readCommands, readStream } from '@tongban/ledger';
import type { CaseAnswer, CaseRequest } from '../commands.ts';
import { newCase } from '../domain/case.ts';
import { evolve } from '../domain/evolve.ts';
import type { CommandResult } from './batch.ts';
import { answerOf, commandDigest, commandIdReused } from './plan-commands.ts';
import { caseStream, toCaseEvent } from './case-events.ts';

/** For each request whose command was carried out before: the answer it got then, replayed from the ledger. */
export async function earlierAnswers(
  db: Queryable,
  requests: readonly CaseRequest[],
): Promise<Map<CaseRequest, CommandResult>> {
  const keys = requests.map(({ caseId, commandId }) => ({ stream: caseStream(caseId), commandId }));
  const known = await readCommands(db, keys);
  const answers = new Map<CaseRequest, CommandResult>();
  for (const request of requests) {
    const found = known.get(`${caseStream(request.caseId)} ${request.commandId}`);
    if (found === undefined) continue;
    const same = Buffer.compare(found.digest, commandDigest(request)) === 0;
    answers.set(
      request,
      same
        ? { ok: true, value: await firstAnswer(db, request, found.lastVersion) }
        : { ok: false, refusal: commandIdReused },
    );
  }
  return answers;
}

async function firstAnswer(
  db: Queryable,
  request: CaseRequest,
  version: number,
): Promise<CaseAnswer> {
  const entries = await readStream(db, caseStream(request.caseId), { limit: version });
  const state = entries.map(toCaseEvent).reduce(evolve, newCase);
  return answerOf(request, state, version);
}
