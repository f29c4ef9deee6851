import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Seconds of processor time this process and the server's have used; what a busy machine cannot distort. */
export function cpuSeconds(serverPid: number): { node: number; postgres: number } {
  const { user, system } = process.cpuUsage();
  return { node: (user + system) / 1_000_000, postgres: secondsBelow(serverPid) };
}

const ticksPerSecond = 100;

function secondsBelow(parent: number): number {
  if (!existsSync('/proc/self/stat')) return Number.NaN;
  let ticks = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const fields = statOf(pid);
    if (Number(fields[1]) === parent) ticks += Number(fields[11]) + Number(fields[12]);
  }
  return ticks / ticksPerSecond;
}

/** The fields after the name of the program, which may hold anything. */
function statOf(pid: string): string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    // It ended meanwhile.
    return [];
  }
}
