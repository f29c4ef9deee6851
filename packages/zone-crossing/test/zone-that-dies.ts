import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { softwareKeys } from '@tongban/crypto';
import { systemClock } from '@tongban/kernel';
import { openCrossing } from '../src/index.ts';

/** A police network in a process of its own: each act takes effect at once, and its end is never reached. */
const [folder, internetKey, acts] = process.argv.slice(2) as [string, string, string];

await openCrossing({
  zone: 'police',
  folder: join(folder, 'police'),
  neighbours: [{ zone: 'internet', key: internetKey, sealKey: Buffer.alloc(32, 7) }],
  signer: softwareKeys({ masterKey: Buffer.alloc(32, 2) }),
  clock: systemClock,
  answer(_from, { target }) {
    appendFileSync(acts, `${target}\n`);
    return new Promise(() => {});
  },
  interrupted: { status: 503, headers: [], body: '' },
  onRefused: (_from, fault) => console.error(fault),
  onError: (error) => console.error(error),
});
