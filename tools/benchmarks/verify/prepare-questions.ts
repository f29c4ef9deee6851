import type { DemonstrationAccess } from '@tongban/verification';
import { newNonce, requestSigner } from '@tongban/verification-client';
import { asking, path } from './ask-steadily.ts';
import { benchPerson } from './make-replica.ts';

/**
 * Whole requests, each signed once and good for five minutes. So many are made before anything is measured: callers sign on machines
 * of their own, and what that costs is not the platform's. When they are used up, one is made for each that is taken.
 */
export function prepareQuestions(
  systems: readonly DemonstrationAccess[],
  { count, persons, port }: { count: number; persons: number; port: number },
): () => Buffer {
  const signers = systems.map(({ system, keyId, secret }) =>
    requestSigner({ system, keyId, algorithm: 'HMAC-SM3', key: secret }),
  );
  let turn = 0;

  function next(): Buffer {
    const { name, number } = benchPerson((turn * 7_919) % persons);
    // One of twenty does not match, as in life.
    const stated = turn % 20 === 7 ? strangerName(turn) : name;
    const body = JSON.stringify({ ...asking, name: stated, number });
    const sign = signers[Math.floor(turn / 20) % signers.length]!;
    turn += 1;
    const request = { method: 'POST', url: path, body, at: new Date(), nonce: newNonce() };
    return Buffer.from(
      `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\n` +
        `content-length: ${Buffer.byteLength(body)}\r\nauthorization: ${sign(request)}\r\n\r\n${body}`,
    );
  }

  const ready = Array.from({ length: count }, next);
  let taken = 0;
  return () => ready[taken++] ?? next();
}

/** Names that nobody of the replica has, and few share: one wrong name on many numbers would be stopped as a sweep. */
function strangerName(turn: number): string {
  return `某${String.fromCodePoint(0x4e00 + (turn % 20_000))}`;
}
