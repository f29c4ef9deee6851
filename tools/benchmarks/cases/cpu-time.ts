import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * Seconds of processor time a program (this one when none is named) and PostgreSQL have used; what a busy machine
 * distorts least.
 */
export function cpuSeconds(
  postgresPid: number,
  programPid = process.pid,
): { node: number; postgres: number } {
  return {
    node: ticksOf(statOf(String(programPid))) / ticksPerSecond,
    postgres: secondsBelow(postgresPid),
  };
}

const ticksPerSecond = 100;

/** Of the processes PostgreSQL has now, and of those that have ended: what was begun and ended between counts too. */
function secondsBelow(parent: number): number {
  if (!existsSync('/proc/self/stat')) return Number.NaN;
  let ticks = ticksOfEnded(statOf(String(parent)));
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const fields = statOf(pid);
    if (Number(fields[1]) === parent) ticks += ticksOf(fields);
  }
  return ticks / ticksPerSecond;
}

function ticksOf(fields: readonly string[]): number {
  return Number(fields[11]) + Number(fields[12]);
}

function ticksOfEnded(fields: readonly string[]): number {
  return Number(fields[13]) + Number(fields[14]);
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
