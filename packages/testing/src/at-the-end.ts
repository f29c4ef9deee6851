/**
 * Runs when this process has nothing else left to do: before it ends, or before its next test file. `node:test` calls its
 * `after` hooks in the order they were announced, and those announced inside a `before` when that hook ends: a database
 * dropped there would go before the program that works on it has stopped.
 */
export function atTheEnd(tidy: () => Promise<void>): void {
  tasks.push(tidy);
}

const tasks: (() => Promise<void>)[] = [];
let calls = 0;

process.on('beforeExit', () => {
  if (tasks.length === 0) return;
  calls += 1;
  if (calls === 1) {
    // At the first time the outermost `after` hooks only begin; one more turn makes a second time.
    setImmediate(() => {});
    return;
  }
  // Another file may follow in this process.
  calls = 0;
  for (const tidy of tasks.splice(0)) void tidy();
});
