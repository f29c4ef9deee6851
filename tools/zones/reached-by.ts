import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** One end of a connection that a process holds. */
export type Reached =
  | {
      readonly kind: 'tcp';
      /** Of the process itself. */
      readonly localPort: number;
      readonly remotePort: number;
    }
  | { readonly kind: 'unix' };

const established = '01';

/** Every connection a process holds at this moment, as the Linux kernel knows them. */
export function reachedBy(pid: number): Reached[] {
  const own = socketsOf(pid);
  const unix = linesOf(pid, 'unix').filter((cells) => own.has(cells[6] ?? ''));
  const tcp = ['tcp', 'tcp6'].flatMap((table) =>
    linesOf(pid, table).filter((cells) => cells[3] === established && own.has(cells[9] ?? '')),
  );
  return [
    ...tcp.map((cells) => ({
      kind: 'tcp' as const,
      localPort: portOf(cells[1]),
      remotePort: portOf(cells[2]),
    })),
    ...unix.map(() => ({ kind: 'unix' as const })),
  ];
}

function linesOf(pid: number, table: string): string[][] {
  return readFileSync(`/proc/${pid}/net/${table}`, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/));
}

/** The sockets among the open files of a process, by the numbers the kernel gives them. */
function socketsOf(pid: number): Set<string> {
  const found = new Set<string>();
  for (const file of readdirSync(`/proc/${pid}/fd`)) {
    // What it prints goes to whoever started it.
    if (Number(file) <= 2) continue;
    try {
      const socket = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${file}`))?.[1];
      if (socket !== undefined) found.add(socket);
    } catch {
      // It was closed while we looked.
    }
  }
  return found;
}

function portOf(address = ''): number {
  return Number.parseInt(address.split(':')[1] ?? '', 16);
}
