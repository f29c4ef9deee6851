import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

/** A process number together with its start: numbers are used again, in containers at once. */
export interface ProgramIdentity {
  readonly pid: number;
  readonly startedAt: string;
}

export function ownIdentity(): ProgramIdentity {
  return { pid: process.pid, startedAt: startOf(process.pid) ?? '' };
}

export function isRunning({ pid, startedAt }: ProgramIdentity): boolean {
  return startOf(pid) === startedAt;
}

/** True when the process is a PostgreSQL that works in this data folder. */
export function isServerOf(pid: number, folder: string): boolean {
  try {
    if (process.platform === 'linux') {
      return (
        readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres') &&
        readlinkSync(`/proc/${pid}/cwd`) === folder
      );
    }
    return execFileSync('/bin/ps', ['-o', 'command=', '-p', String(pid)], {
      encoding: 'utf8',
      timeout: 5_000,
    }).includes(folder);
  } catch {
    return false;
  }
}

function startOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // The name of the program stands in brackets and may hold anything; the rest is counted from its end.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' ? undefined : fields[19];
    }
    return execFileSync('/bin/ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      timeout: 5_000,
    }).trim();
  } catch {
    return undefined;
  }
}
