import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** The server of the benchmark in a process of its own, so that the load does not slow it down. */
export async function startHttpServer(
  databaseUrl: string,
  program = join(import.meta.dirname, 'http-server.ts'),
): Promise<{ child: ChildProcess; port: number }> {
  const child = fork(program, [databaseUrl]);
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return { child, port };
}

/** Ends the server when the work is done, and also when it failed. */
export async function endingWith<Value>(child: ChildProcess, work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } finally {
    child.send('stop');
    const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await once(child, 'exit');
    clearTimeout(late);
  }
}
