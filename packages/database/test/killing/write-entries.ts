// The program that is killed: reads `commandId stream` lines, stores them, and names those that are stored.
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { connectDatabase, groupCommit, isUnavailable } from '../../src/index.ts';
import { appendAll, type Entry } from './entries.ts';

const [url] = process.argv.slice(2);
const db = connectDatabase({ url: url!, size: 2 });
const group = groupCommit({ run: (entries: readonly Entry[]) => appendAll(db, entries) });

for await (const line of createInterface({ input: process.stdin })) {
  const [commandId, stream] = line.split(' ');
  void append({ commandId: commandId!, stream: stream! });
}

/** The outcome of a broken statement is unknown; asking again under the same id is always right. */
async function append(entry: Entry): Promise<void> {
  for (;;) {
    try {
      await group.add(entry);
      process.stdout.write(`${entry.commandId}\n`);
      return;
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      await sleep(20);
    }
  }
}
