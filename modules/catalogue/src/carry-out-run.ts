import { addJob, type JobHandler } from '@tongban/database';
import { type Day, newId, ok, refuse, type Refusal, type Result } from '@tongban/kernel';
import { actOnRevision, type RevisionWish } from './act-on-revision.ts';
import type { Maintenance } from './maintenance-parts.ts';
import {
  findRun,
  finishRun,
  insertRun,
  listWaiting,
  recordOutcome,
  type Run,
  type RunAction,
  type RunId,
} from './store/runs.ts';

const jobName = 'catalogue.carry-out-run';
const atATime = 50;

export interface RunToStart {
  readonly by: string;
  readonly action: RunAction;
  readonly revisionIds: readonly string[];
  readonly effectiveFrom?: Day;
  readonly opinion?: string;
}

/** Writes down what is to be done and leaves the doing to a job; each change is still asked for by the officer's own posts. */
export async function startRun(
  { db, clock }: Maintenance,
  { by, action, revisionIds, effectiveFrom, opinion }: RunToStart,
): Promise<Result<RunId, Refusal<'catalogue/effective-in-the-past'>>> {
  if (action === 'publish' && effectiveFrom === undefined) {
    return refuse('catalogue/effective-in-the-past', {
      zh: '批量发布须写明生效日期。',
      en: 'Say from which day it takes effect.',
    });
  }
  const runId = newId<RunId>();
  await db.transaction(async (tx) => {
    await insertRun(
      tx,
      {
        runId,
        action,
        startedBy: by,
        effectiveFrom: action === 'publish' ? (effectiveFrom ?? null) : null,
        opinion: opinion ?? null,
        startedAt: clock(),
      },
      [...new Set(revisionIds)],
    );
    await addJob(tx, jobName, { runId }, { key: `run ${runId}` });
  });
  return ok(runId);
}

/** Does what waits, each in a transaction of its own; a second attempt goes on where the first ended. */
export function runJob(maintenance: Maintenance): JobHandler<{ readonly runId: string }> {
  const { db, clock, catalogue } = maintenance;
  return {
    name: jobName,
    timeoutMs: 10 * 60_000,
    async run({ runId }, { signal }) {
      const run = await findRun(db, runId);
      if (run === undefined || run.finishedAt !== null) return;
      for (;;) {
        const waiting = await listWaiting(db, runId, atATime);
        if (waiting.length === 0) break;
        for (const { position, revisionId } of waiting) {
          signal.throwIfAborted();
          const act = { revisionId, by: run.startedBy };
          const answer = await actOnRevision(maintenance, act, wishOf(run));
          await recordOutcome(db, {
            runId,
            position,
            ...(!answer.ok && {
              refusal: { code: answer.refusal.code, detail: answer.refusal.detail },
            }),
          });
        }
      }
      await finishRun(db, runId, clock());
      await catalogue.refresh();
    },
  };
}

function wishOf({ action, effectiveFrom, opinion }: Run): RevisionWish {
  if (action === 'publish') return { type: 'publish', effectiveFrom: effectiveFrom! };
  return action === 'approve' ? { type: 'approve', opinion: opinion ?? '' } : { type: 'submit' };
}
