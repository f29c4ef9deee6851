export interface GroupCommitOptions<Item, Answer> {
  /** Stores all items durably and answers them in the same order. Must not answer before the commit. */
  run(items: readonly Item[]): Promise<readonly Answer[]>;
  readonly maxItems?: number;
  /**
   * How long the first item of a batch waits for company when nothing is on its way. Not at all by default, and not while few come:
   * a lone item would wait for nobody.
   */
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
 * Collects what is asked at the same time and stores it in one go: one flush of the disk for many. While a
 * batch is on its way the next one gathers; a lone item goes at once. Waiting for company on top of that gains
 * something only while many come and their answers wait for something else anyway.
 */
export function groupCommit<Item, Answer>(
  options: GroupCommitOptions<Item, Answer>,
): GroupCommit<Item, Answer> {
  const { run, maxItems = 256, maxWaitMs = 0, lanes = 1, maxWaiting = 20_000 } = options;
  const queue: Entry<Item, Answer>[] = [];
  let inFlight = 0;
  let isPlanned = false;
  let lastTaken = 0;

  function add(item: Item): Promise<Answer> {
    if (queue.length >= maxWaiting) {
      return Promise.reject(new GroupCommitFull(`${maxWaiting} items are waiting already`));
    }
    return new Promise((resolve, reject) => {
      queue.push({ item, resolve, reject });
      plan();
    });
  }

  function plan(): void {
    if (isPlanned || inFlight >= lanes || queue.length === 0) return;
    isPlanned = true;
    // At the end of this turn of the event loop: what comes in the same turn travels together.
    if (maxWaitMs === 0 || lastTaken < company) setImmediate(flush);
    else setTimeout(flush, maxWaitMs);
  }

  function flush(): void {
    isPlanned = false;
    while (inFlight < lanes && queue.length > 0) {
      inFlight += 1;
      const batch = queue.splice(0, maxItems);
      lastTaken = batch.length;
      void answerAll(run, batch).finally(() => {
        inFlight -= 1;
        plan();
      });
    }
  }

  return { add, waiting: () => queue.length };
}

// Fewer in a batch come so rarely that waiting for the next costs more than going without it.
const company = 8;

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
