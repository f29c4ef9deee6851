export interface FairQueueOptions {
  /** So many tasks at once. */
  readonly lanes: number;
  /** So many may wait for one tenant; more are refused at once. */
  readonly mostWaiting: number;
}

export interface Turn {
  readonly tenantNo: number;
  /** Above zero; a tenant of weight 2 gets two turns where others get one. */
  readonly weight: number;
}

/** The tenant's part of the queue is full. */
export class FairQueueFull extends Error {
  override readonly name = 'FairQueueFull';
}

export interface FairQueue {
  run<Value>(turn: Turn, task: () => Promise<Value>): Promise<Value>;
  waiting(): number;
}

/**
 * In front of a scarce source: the next turn is that of the tenant who has had the least, by weight (start-time fair
 * queueing). A tenant with ten thousand waiting delays another's single question by one turn, not by ten thousand.
 */
export function fairQueue({ lanes, mostWaiting }: FairQueueOptions): FairQueue {
  const tenants = new Map<number, Waiting>();
  let running = 0;
  let virtualTime = 0;
  let waiting = 0;

  function next(): void {
    while (running < lanes) {
      const tenant = earliest(tenants);
      if (tenant === undefined) return;
      const entry = tenant.entries.shift()!;
      waiting -= 1;
      virtualTime = tenant.start;
      tenant.start += 1 / entry.weight;
      running += 1;
      void entry.task().finally(() => {
        running -= 1;
        next();
      });
    }
    // Tenants whose share lies in the past start level with the others when they come again.
    if (tenants.size > mostRemembered) {
      for (const [tenantNo, { entries, start }] of tenants) {
        if (entries.length === 0 && start <= virtualTime) tenants.delete(tenantNo);
      }
    }
  }

  return {
    waiting: () => waiting,
    run({ tenantNo, weight }, task) {
      const tenant = tenants.get(tenantNo) ?? { entries: [], start: 0 };
      tenants.set(tenantNo, tenant);
      if (tenant.entries.length >= mostWaiting) {
        return Promise.reject(new FairQueueFull(`${mostWaiting} questions are waiting already`));
      }
      if (tenant.entries.length === 0) tenant.start = Math.max(tenant.start, virtualTime);
      return new Promise((resolve, reject) => {
        waiting += 1;
        tenant.entries.push({ weight, task: () => task().then(resolve, reject) });
        next();
      });
    },
  };
}

const mostRemembered = 1_000;

interface Waiting {
  readonly entries: { readonly weight: number; readonly task: () => Promise<void> }[];
  /** When the next of the tenant is due, in turns. */
  start: number;
}

function earliest(tenants: ReadonlyMap<number, Waiting>): Waiting | undefined {
  let found: Waiting | undefined;
  for (const tenant of tenants.values()) {
    if (tenant.entries.length === 0) continue;
    if (found === undefined || tenant.start < found.start) found = tenant;
  }
  return found;
}
