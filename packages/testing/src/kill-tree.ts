import { readdirSync, readFileSync } from 'node:fs';

/** Kills a process and everything it started, with no chance to tidy up. */
export function killTree(pid: number): number {
  const all = [pid, ...descendantsOf(pid)];
  for (const one of all) {
    try {
      process.kill(one, 'SIGKILL');
    } catch {
      // It ended by itself when its parent did.
    }
  }
  return all.length;
}

function descendantsOf(pid: number): number[] {
  const children = new Map<number, number[]>();
  for (const entry of readdirSync('/proc')) {
    const parent = /^\d+$/.test(entry) ? parentOf(Number(entry)) : undefined;
    if (parent === undefined) continue;
    children.set(parent, [...(children.get(parent) ?? []), Number(entry)]);
  }
  const found: number[] = [];
  const left = [pid];
  while (left.length > 0) {
    const next = children.get(left.pop()!) ?? [];
    found.push(...next);
    left.push(...next);
  }
  return found;
}

function parentOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}
