export interface GroupCommitOptions<Item, Answer> {
  /** Stores all items durably and answers them in the same order. Must not answer before the commit. */
  run(items: readonly Item[]): Promise<readonly Answer[]>;
  readonly maxItems?: number;
  /** How long a batch waits for company when the batch before it had company. */
  readonly maxWaitMs?: number;
  /** How many batches may be on their way at once. More than one gives up the order between batches. */
  readonly lanes?: number;
  /** More items than this are refused at once instead of being kept waiting. */
  readonly maxWaiting?: number;
}

export interface GroupCommit<Item, Answer> {
  /** Answered when the batch that holds the item is stored. */
  add(item: Item): Promise<Answer>;
  /** Items not yet on their way. */
  waiting(): number;
}

/** Too much is asked at once; the caller may come again in a moment. */
export class GroupCommitFull extends Error {
  override readonly name = 'GroupCommitFull';
}

/**
 * Collects what is asked at the same time and stores it in one go: one flush of the disk for many.
 * A lone item never waits: batches wait only as long as there is company to expect.
 */
export function groupCommit<Item, Answer>(
  options: GroupCommitOptions<Item, Answer>,
): GroupCommit<Item, Answer> {
  const { run, maxItems = 256, maxWaitMs = 2, lanes = 1, maxWaiting = 20_000 } = options;
  const queue: Entry<Item, Answer>[] = [];
  let inFlight = 0;
  let expected = 0;
  let wake: NodeJS.Timeout | NodeJS.Immediate | undefined;
  let isTimer = false;

  function add(item: Item): Promise<Answer> {
    if (queue.length >= maxWaiting) {
      return Promise.reject(new GroupCommitFull(`${maxWaiting} items are waiting already`));
    }
    return new Promise((resolve, reject) => {
      queue.push({ item, resolve, reject });
      consider();
    });
  }

  function consider(): void {
    if (inFlight >= lanes || queue.length === 0) return;
    if (queue.length >= Math.min(expected, maxItems)) {
      if (isTimer) cancel();
      // At the end of this turn of the event loop: what comes in the same turn travels together.
      wake ??= setImmediate(flush);
    } else if (wake === undefined) {
      wake = setTimeout(flush, maxWaitMs);
      isTimer = true;
    }
  }

  function cancel(): void {
    clearTimeout(wake as NodeJS.Timeout);
    wake = undefined;
    isTimer = false;
  }

  function flush(): void {
    wake = undefined;
    isTimer = false;
    while (inFlight < lanes && queue.length > 0) {
      const batch = queue.splice(0, maxItems);
      // Those answered now tend to come back together; half of them is company enough.
      expected = Math.floor(batch.length / 2);
      inFlight += 1;
      void answerAll(run, batch).finally(() => {
        inFlight -= 1;
        consider();
      });
    }
  }

  return { add, waiting: () => queue.length };
}

async function answerAll<Item, Answer>(
  run: (items: readonly Item[]) => Promise<readonly Answer[]>,
  batch: readonly Entry<Item, Answer>[],
): Promise<void> {
  try {
    const answers = await run(batch.map((entry) => entry.item));
    if (answers.length !== batch.length) {
      throw new Error(`${batch.length} items were given and ${answers.length} answers came back`);
    }
    batch.forEach((entry, index) => entry.resolve(answers[index] as Answer));
  } catch (error) {
    for (const entry of batch) entry.reject(error);
  }
}

interface Entry<Item, Answer> {
  readonly item: Item;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}
