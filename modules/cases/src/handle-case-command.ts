import { groupCommit } from '@tongban/database';
import type { GroupCommit } from '@tongban/database';
import type { CaseRequest } from './commands.ts';
import type { CommandResult } from './store/batch.ts';
import { CaseCache } from './store/case-cache.ts';
import type { CaseWorld } from './store/case-world.ts';
import { runBatch } from './store/run-batch.ts';

export type HandleCaseCommand = (request: CaseRequest) => Promise<CommandResult>;

export interface WriterOptions {
  /** Called after each batch that stored something: readers of events need not wait for their next look. */
  readonly onStored?: () => void;
  readonly maxItems?: number;
  readonly maxWaitMs?: number;
}

/**
 * Load, decide, append: the only way a case changes. What is asked at the same time travels together and is
 * answered once it is durable.
 */
export function createHandler(world: CaseWorld, options: WriterOptions = {}): HandleCaseCommand {
  const lanes = Array.from({ length: laneCount }, () => createLane(world, options));
  return (request) => lanes[laneOf(request.caseId)]!.add(request);
}

// While one lane's statement is with PostgreSQL the other decides. A case keeps to its lane, and so to its order.
const laneCount = 2;
// Cases a lane remembers, about 3 kB each: what is at work just now. More of them live longer, and the collector stops
// the process longer to look through them.
const cachedCases = 1_000;

function createLane(
  world: CaseWorld,
  { onStored, maxItems = 256, maxWaitMs = 0 }: WriterOptions,
): GroupCommit<CaseRequest, CommandResult> {
  const cache = new CaseCache(cachedCases);
  return groupCommit<CaseRequest, CommandResult>({
    maxItems,
    maxWaitMs,
    async run(requests) {
      const results = await runBatch(requests, world, cache);
      onStored?.();
      return results;
    },
  });
}

function laneOf(caseId: string): number {
  // The last digits of a UUIDv7 are random.
  return caseId.charCodeAt(caseId.length - 1) % laneCount;
}
