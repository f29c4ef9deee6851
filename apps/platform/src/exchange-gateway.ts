import { createServer } from 'node:http';
import { findPartnerKeys } from '@tongban/exchange';
import { createReceiver, handleExchangeRequest, readPartnerKey } from '@tongban/exchange-protocol';
import type { Foundation } from './foundation.ts';

const lookAgainMs = 1_000;

/**
 * Where platforms below deliver to this one: a door of its own, apart from the one citizens and officers use, on the network
 * between governments. What comes through it is signed or refused.
 */
export async function openExchangeGateway(foundation: Foundation): Promise<void> {
  const { configuration, db, databaseUrl, clock, keys, logger, closing } = foundation;
  const { exchangePort, exchangeCode, host } = configuration;
  if (exchangePort === undefined) return;
  let partners = await findPartnerKeys(db);
  const looking = setInterval(() => {
    void findPartnerKeys(db).then(
      (found) => (partners = found),
      (error: unknown) => logger.warn({ err: error }, 'Exchange partners were not read'),
    );
  }, lookAgainMs);
  const receiver = createReceiver({
    databaseUrl,
    code: exchangeCode,
    signer: keys,
    clock,
    partnerKey: (code) => {
      const key = partners.get(code);
      return key === undefined ? undefined : readPartnerKey(key);
    },
    onError: (error) => logger.warn({ err: error }, 'A batch could not be taken'),
  });
  const server = createServer({ requestTimeout: 60_000 }, (request, response) => {
    void handleExchangeRequest(receiver, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(exchangePort, host, resolve);
  });
  closing.add('exchange gateway', async () => {
    clearInterval(looking);
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeIdleConnections();
    });
    await receiver.close();
  });
}
