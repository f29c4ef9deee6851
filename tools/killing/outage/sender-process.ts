// The sending platform of the outage test, in a process of its own that is killed.
import { createSigner, readPlan, senderTimeoutMs } from './platform-process.ts';
import { connectDatabase } from '@tongban/database';
import { startDelivering } from '@tongban/exchange';
import { systemClock } from '@tongban/kernel';

const { databaseUrl, ownKey } = readPlan();
startDelivering({
  db: connectDatabase({ url: databaseUrl, size: 4 }),
  databaseUrl,
  clock: systemClock,
  signer: createSigner(ownKey),
  sender: 'province',
  timeoutMs: senderTimeoutMs,
  onError: (error) => console.error(error),
});
process.send?.('ready');
