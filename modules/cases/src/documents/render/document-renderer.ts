import { Worker } from 'node:worker_threads';
import type { DocumentContent } from '../document-content.ts';
import type { RenderedDocument } from './render-document.ts';

export interface DocumentRenderer {
  render(document: DocumentContent): Promise<RenderedDocument>;
  close(): Promise<void>;
}

export interface RendererOptions {
  /** A document that takes longer is given up and the thread replaced; the job tries again. */
  readonly timeoutMs?: number;
  /** Documents waiting at once; beyond it the job is told to come back. */
  readonly maximumWaiting?: number;
}

interface Waiting {
  readonly resolve: (rendered: RenderedDocument) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** Draws documents in a worker thread. The thread is started with the first document and replaced when it dies. */
export function createDocumentRenderer({
  timeoutMs = 20_000,
  maximumWaiting = 200,
}: RendererOptions = {}): DocumentRenderer {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let lastId = 0;

  return {
    render(document) {
      if (waiting.size >= maximumWaiting) {
        return Promise.reject(new Error('Too many documents are waiting to be drawn.'));
      }
      return new Promise((resolve, reject) => {
        const id = (lastId += 1);
        const timer = setTimeout(
          () => replace(new Error('Drawing a document took too long.')),
          timeoutMs,
        );
        waiting.set(id, { resolve, reject, timer });
        thread().postMessage({ id, document });
      });
    },
    async close() {
      const running = worker;
      fail(new Error('The document renderer was closed.'));
      worker = undefined;
      await running?.terminate();
    },
  };

  function thread(): Worker {
    if (worker !== undefined) return worker;
    const started = new Worker(new URL('./render-worker.ts', import.meta.url));
    started.unref();
    started.on('message', take);
    started.on('error', (error) =>
      replace(error instanceof Error ? error : new Error('unknown'), started),
    );
    started.on('exit', () => replace(new Error('The drawing thread ended.'), started));
    worker = started;
    return started;
  }

  function take(answer: { id: number; error?: string } & RenderedDocument): void {
    const one = waiting.get(answer.id);
    if (one === undefined) return;
    waiting.delete(answer.id);
    clearTimeout(one.timer);
    if (answer.error === undefined) one.resolve(answer);
    else one.reject(new Error(answer.error));
  }

  function replace(error: Error, dead: Worker | undefined = worker): void {
    if (dead !== worker) return;
    worker = undefined;
    void dead?.terminate();
    fail(error);
  }

  function fail(error: Error): void {
    for (const { reject, timer } of waiting.values()) {
      clearTimeout(timer);
      reject(error);
    }
    waiting.clear();
  }
}
