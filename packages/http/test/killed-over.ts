import { fork } from 'node:child_process';
import { once } from 'node:events';

/** Lets another process brew a tea under the key and be killed (SIGKILL) when it is brewed and nobody has been answered. */
export async function killedOver(over: { databaseUrl: string; key: string }): Promise<void> {
  const process = fork(
    new URL('./dying-tea-server.ts', import.meta.url),
    [over.databaseUrl, over.key],
    { stdio: 'inherit' },
  );
  await once(process, 'message');
  process.kill('SIGKILL');
  await once(process, 'exit');
}
