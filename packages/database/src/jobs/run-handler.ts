import type { Task } from 'graphile-worker';
import type { JobFailure, JobHandler } from './job-handler.ts';

const defaultTimeoutMs = 60_000;

/** The handler as a task of the queue: with a time limit, and with failures told without their words. */
export function toTask(
  handler: JobHandler,
  running: Set<string>,
  onFailure?: (failure: JobFailure) => void,
): Task {
  return async (payload, helpers) => {
    const { id, attempts, max_attempts: maxAttempts } = helpers.job;
    const about = {
      attempt: attempts,
      jobId: String(id),
      isLastAttempt: attempts >= maxAttempts,
    };
    const late = AbortSignal.timeout(handler.timeoutMs ?? defaultTimeoutMs);
    const signal = AbortSignal.any([late, helpers.abortSignal]);
    running.add(about.jobId);
    try {
      await untilAborted(signal, handler.run(payload, { ...about, signal }));
    } catch (error) {
      onFailure?.({ name: handler.name, ...about, error });
      // The queue keeps this text; the error's own may repeat what somebody typed.
      throw new Error(kindOf(error));
    } finally {
      running.delete(about.jobId);
    }
  };
}

async function untilAborted(signal: AbortSignal, work: Promise<void>): Promise<void> {
  let giveUp: () => void = () => {};
  const aborted = new Promise<never>((_, reject) => {
    giveUp = () => reject(signal.reason);
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
  });
  try {
    await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'Not an error';
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? `${error.name} ${code}` : error.name;
}
