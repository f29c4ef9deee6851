// The receiving platform of `bench -- sync` and `bench -- reconcile`, in a process of its own.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createReceiver,
  fieldSeal,
  handleExchangeRequest,
  readPartnerKey,
} from '@tongban/exchange-protocol';
import { systemClock } from '@tongban/kernel';
import { benchSigner, contractKey } from './keys.ts';

const [, , databaseUrl, partnerKey] = process.argv as string[];
const signer = benchSigner();
const sender = readPartnerKey(partnerKey!);
const receiver = createReceiver({
  databaseUrl: databaseUrl!,
  code: 'national',
  signer,
  clock: systemClock,
  partnerKey: (code) => (code === 'bench' ? sender : undefined),
  fieldSeal: fieldSeal(contractKey),
  onError: (error) => console.error(error),
});
const server = createServer((request, response) => {
  void handleExchangeRequest(receiver, request, response);
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.send?.({ port, key: Buffer.from(signer.signingKey.point).toString('hex') });
});
process.on('message', (message) => {
  if (message === 'cpu') return void process.send?.({ cpu: process.cpuUsage() });
  server.closeAllConnections();
  server.close();
  void receiver.close().then(() => process.exit(0));
});
