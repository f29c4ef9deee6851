// The receiving platform of the outage test, in a process of its own that is killed.
import { createServer } from 'node:http';
import { createReceiver, handleExchangeRequest, readPartnerKey } from '@tongban/exchange-protocol';
import { systemClock } from '@tongban/kernel';
import { createSigner, readPlan } from './platform-process.ts';

const { databaseUrl, ownKey, theirPoint, port } = readPlan();
const partner = readPartnerKey(theirPoint);
const receiver = createReceiver({
  databaseUrl,
  code: 'ministry',
  signer: createSigner(ownKey),
  clock: systemClock,
  partnerKey: (code) => (code === 'province' ? partner : undefined),
  onError: (error) => console.error(error),
});
createServer((request, response) => {
  void handleExchangeRequest(receiver, request, response);
}).listen(port, '127.0.0.1', () => process.send?.('ready'));
