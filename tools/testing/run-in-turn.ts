// A program of its own: runs the test files it is told, one after the other, and sends what came of each.
import { join } from 'node:path';
import { run } from 'node:test';
import { addFailure, newReport, readEvents, type FileReport } from './file-report.ts';
import { endOfFile, type News, type Order } from './test-process.ts';

const environment = { ...process.env };

process.on('message', (order: Order | 'end') => {
  if (order === 'end') process.disconnect();
  else void runFile(order);
});
process.on('disconnect', () => process.exit());

async function runFile({ root, file, timeoutMs }: Order): Promise<void> {
  const report = newReport(file);
  // Nothing but the file keeps the process busy now.
  process.channel?.unref();
  const files = [join(root, file)];
  // One after the other: each begins where the last has left nothing to do.
  const stream = run({ files, isolation: 'none', concurrency: 1, timeout: timeoutMs, cwd: root });
  await readEvents(report, root, stream, (soFar) => tell(soFar, false));
  await drained();
  process.channel?.ref();
  if (report.failures.length === 0 && Number(process.exitCode ?? 0) !== 0)
    addFailure(report, '', `It set the exit code ${process.exitCode}.`);
  leaveAsFound();
  for (const channel of [process.stdout, process.stderr]) channel.write(endOfFile);
  tell(report, true);
}

function tell(report: FileReport, isOver: boolean): void {
  const news: News = { report, isOver, residentBytes: process.memoryUsage.rss() };
  process.send?.(news);
}

/**
 * When the process would end if it ran this file alone: nothing is open any more, and what tidies up at the end has
 * done so. A file that leaves something open never gets here and is ended as late.
 */
function drained(): Promise<void> {
  // The first time `after` hooks and tidying only begin.
  let left = 3;
  return new Promise((resolve) => {
    const look = () => {
      left -= 1;
      if (left > 0) return void setImmediate(() => {});
      process.off('beforeExit', look);
      setImmediate(resolve);
    };
    process.on('beforeExit', look);
    setImmediate(() => {});
  });
}

/** What a file changes for the whole process is gone before the next. */
function leaveAsFound(): void {
  process.exitCode = undefined;
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
}
