import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Measured } from './measure.ts';
import type { Step } from './walk.ts';

/** Another engine that stores what happens to a case, driven with the same commands by as many clients. */
export interface Peer {
  readonly name: string;
  /** Carries the commands of one case out in their order; calls `done` when one is durable. */
  carryOut(caseId: string, steps: readonly Step[], done: (ms: number) => void): Promise<void>;
  close(): Promise<void>;
}

export interface MeasuredPeer extends Measured {
  readonly name: string;
}

export const peerNames = ['emmett', 'dbos'] as const;

/** Measures the peers one after the other on databases of the same server, each in a process of its own. */
export async function measurePeers(
  url: string,
  { clients, seconds }: { clients: number; seconds: number },
): Promise<MeasuredPeer[]> {
  const measured: MeasuredPeer[] = [];
  for (const name of peerNames) {
    const child = fork(join(import.meta.dirname, 'measure-peer.ts'), [
      name,
      url,
      String(clients),
      String(seconds),
    ]);
    const [message] = (await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(() => Promise.reject(new Error(`The peer ${name} ended early.`))),
    ])) as [MeasuredPeer];
    if (child.exitCode === null) await once(child, 'exit');
    measured.push({ ...message, perSecond: Math.round(message.perSecond) });
  }
  return measured;
}
