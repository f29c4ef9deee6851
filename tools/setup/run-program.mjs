import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const stopWithParent = new URL('./stop-with-parent.mjs', import.meta.url).href;
const stopPatienceMs = 40_000;

/**
 * Runs a program to its end and answers its exit code. It runs in a group of its own: Ctrl-C reaches it once,
 * through us, and not a second time from the terminal.
 */
export function runProgram({ root, node, file, args, env }) {
  const child = spawn(node, [...garbage, '--import', stopWithParent, file, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      child.kill(signal);
      setTimeout(() => child.kill('SIGKILL'), stopPatienceMs).unref();
    });
  }
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

export const rootFolder = fileURLToPath(new URL('../../', import.meta.url));

/**
 * What a kind of object was like at first says nothing of later: a platform that keeps cases at hand and then replays a million
 * others would put each of these among what lasts, with all it points to, and copy it there. Half of a replay went into that.
 */
const garbage = ['--no-allocation-site-pretenuring'];

/**
 * Most of what a command or a request allocates dies at once. In 64 MB of young memory it dies unseen; in
 * the usual 16 MB it is copied about. Up to a third more commands a second (`npm run bench -- case`).
 */
export const roomyYouth = { NODE_OPTIONS: '--max-semi-space-size=64' };
