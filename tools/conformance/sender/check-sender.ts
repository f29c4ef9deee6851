import { generateSm2Key } from '@tongban/crypto';
import { firstRoot } from '@tongban/exchange-protocol';
import { lookAt, type Outcome } from '../outcome.ts';
import { signerOf } from '../run.ts';
import { senderChecks } from './sender-checks.ts';
import { watchSender, type WatchedSender } from './watch-sender.ts';

/** Looks at a sender as the receiver it delivers to: answers it well and badly, and watches what it does. */
export async function checkSender(
  watched: WatchedSender,
  listening?: (port: number) => Promise<void>,
): Promise<Outcome[]> {
  const watch = await watchSender(watched);
  try {
    await listening?.(watch.port);
    const stranger = signerOf(generateSm2Key().privateKey);
    return await lookAt(
      { watch, stranger, seen: new Map(), batch: undefined, root: firstRoot },
      senderChecks,
    );
  } finally {
    await watch.close();
  }
}
