import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import {
  FaceEngineBusy,
  FaceEngineFailed,
  type FaceCapture,
  type FaceEngine,
  type FaceOutcome,
} from './face-engine.ts';
import { usualFaceThresholds, type FaceThresholds } from './thresholds.ts';

export interface FacePoolOptions {
  /** Where the pinned models lie (`npm run face-models`). */
  readonly folder: string;
  readonly thresholds?: FaceThresholds;
  readonly workers?: number;
  /** More captures than this wait for nobody: the caller is asked to come again. */
  readonly mostWaiting?: number;
  /** A worker that takes longer is ended and replaced. */
  readonly timeoutMs?: number;
}

/** The local engine: worker threads, so that no request waits for an inference, and a queue that does not grow. */
export function facePool(options: FacePoolOptions): FaceEngine {
  const {
    folder,
    thresholds = usualFaceThresholds,
    mostWaiting = 16,
    timeoutMs = 20_000,
  } = options;
  const most = options.workers ?? Math.max(1, availableParallelism() - 1);
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  let isClosed = false;

  function next(): void {
    if (isClosed || waiting.length === 0) return;
    const worker = idle.pop() ?? (all.size < most ? newWorker() : undefined);
    if (worker === undefined) return;
    run(worker, waiting.shift()!);
  }

  function newWorker(): Worker {
    const worker = new Worker(new URL('./engine/worker.ts', import.meta.url), {
      workerData: { folder, thresholds },
    });
    all.add(worker);
    worker.on('error', () => undefined);
    return worker;
  }

  function run(worker: Worker, job: Job): void {
    runOne(worker, job, timeoutMs)
      .then(
        () => idle.push(worker),
        () => {
          all.delete(worker);
          void worker.terminate();
        },
      )
      .finally(next);
  }

  return {
    compare(capture) {
      if (isClosed) return Promise.reject(new FaceEngineFailed('The engine is closed.'));
      if (waiting.length >= mostWaiting) {
        return Promise.reject(new FaceEngineBusy(`${mostWaiting} captures are waiting already`));
      }
      return new Promise((resolve, reject) => {
        waiting.push({ capture, resolve, reject });
        next();
      });
    },
    async close() {
      isClosed = true;
      for (const job of waiting.splice(0))
        job.reject(new FaceEngineFailed('The engine is closed.'));
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

/** Answers the job. Ends in bounded time; rejects when the worker is no use any more. */
function runOne(worker: Worker, job: Job, timeoutMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => broken('The engine took too long.'), timeoutMs);
    worker.on('message', onMessage);
    worker.on('exit', onExit);
    worker.postMessage(job.capture);

    function onMessage(message: 'ready' | { outcome?: FaceOutcome }): void {
      if (message === 'ready') return;
      settle();
      if (message.outcome === undefined) job.reject(new FaceEngineFailed('The engine failed.'));
      else job.resolve(message.outcome);
      resolve();
    }
    function onExit(): void {
      broken('The engine ended.');
    }
    function broken(why: string): void {
      settle();
      job.reject(new FaceEngineFailed(why));
      reject(new FaceEngineFailed(why));
    }
    function settle(): void {
      clearTimeout(late);
      worker.off('message', onMessage);
      worker.off('exit', onExit);
    }
  });
}

interface Job {
  readonly capture: FaceCapture;
  resolve(outcome: FaceOutcome): void;
  reject(error: Error): void;
}
