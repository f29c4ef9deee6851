import type { DemonstrationAccess } from '@tongban/verification';
import { newNonce, requestSigner } from '@tongban/verification-client';
import { openConnection, type Reply } from '../cases/http-connection.ts';

export const path = '/api/verifications/name-and-number';
export const asking = {
  purpose: 'service-handling',
  legalBasis: '国务院令第716号第十条',
  matter: '2026-000123',
};

/** Asks for one system over connections of its own. */
export interface Asker {
  ask(person: { readonly name: string; readonly number: string }): Promise<Reply>;
  close(): void;
}

export function openAsker(port: number, { system, keyId, secret }: DemonstrationAccess): Asker {
  const sign = requestSigner({ system, keyId, algorithm: 'HMAC-SM3', key: secret });
  const idle = new Set<ReturnType<typeof openConnection>>();
  return {
    async ask(person) {
      const connection = idle.values().next().value ?? openConnection(port);
      idle.delete(connection);
      const text = JSON.stringify({ ...asking, ...person });
      const [at, nonce] = [new Date(), newNonce()];
      const authorization = sign({ method: 'POST', url: path, body: text, at, nonce });
      const headers = `authorization: ${authorization}\r\n`;
      const reply = await connection.sendText('POST', path, headers, text);
      idle.add(connection);
      return reply;
    },
    close() {
      for (const connection of idle) connection.close();
    },
  };
}

/**
 * So many questions a second whatever the answers take: the time of each is counted from when it was due, so that a server that
 * stands still is not spared the questions of that time.
 */
export async function askSteadily(
  { perSecond, seconds }: { perSecond: number; seconds: number },
  ask: (turn: number) => Promise<Reply>,
): Promise<{ times: number[]; statuses: Map<number, number> }> {
  const times: number[] = [];
  const statuses = new Map<number, number>();
  const running: Promise<void>[] = [];
  const started = performance.now();
  for (let turn = 0; turn < perSecond * seconds; turn += 1) {
    const dueMs = started + (turn * 1_000) / perSecond;
    const waitMs = dueMs - performance.now();
    if (waitMs > 1) await new Promise((resolve) => setTimeout(resolve, waitMs));
    running.push(
      ask(turn).then(({ status }) => {
        times.push(performance.now() - dueMs);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }),
    );
  }
  await Promise.all(running);
  return { times, statuses };
}
