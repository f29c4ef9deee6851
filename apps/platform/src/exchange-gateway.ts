import { createServer } from 'node:http';
import { findPartnerKeys } from '@tongban/exchange';
import {
  createReceiver,
  handleExchangeRequest,
  readPartnerKey,
  type Receiver,
} from '@tongban/exchange-protocol';
import type { Foundation } from './foundation.ts';

const lookAgainMs = 1_000;

/** Takes what platforms below deliver, by whatever door it comes. */
export async function openReceiver(foundation: Foundation): Promise<Receiver> {
  const { configuration, db, databaseUrl, clock, keys, logger, closing } = foundation;
  let partners = await findPartnerKeys(db);
  const looking = setInterval(() => {
    void findPartnerKeys(db).then(
      (found) => (partners = found),
      (error: unknown) => logger.warn({ err: error }, 'Exchange partners were not read'),
    );
  }, lookAgainMs);
  const receiver = createReceiver({
    databaseUrl,
    code: configuration.exchangeCode,
    signer: keys,
    clock,
    partnerKey: (code) => {
      const key = partners.get(code);
      return key === undefined ? undefined : readPartnerKey(key);
    },
    onError: (error) => logger.warn({ err: error }, 'A batch could not be taken'),
  });
  closing.add('exchange receiver', async () => {
    clearInterval(looking);
    await receiver.close();
  });
  return receiver;
}

/**
 * Where platforms below deliver to this one: a door of its own, apart from the one citizens and officers use, on the network
 * between governments. What comes through it is signed or refused.
 */
export async function openExchangeGateway(foundation: Foundation): Promise<void> {
  const { configuration, closing } = foundation;
  const { exchangePort, host } = configuration;
  if (exchangePort === undefined) return;
  const receiver = await openReceiver(foundation);
  const server = createServer({ requestTimeout: 60_000 }, (request, response) => {
    void handleExchangeRequest(receiver, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(exchangePort, host, resolve);
  });
  closing.add('exchange gateway', async () => {
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeIdleConnections();
    });
  });
}
