// The program that is killed while clocks come due: carries out what silence has brought about, until nothing is left.
import { setTimeout as sleep } from 'node:timers/promises';
import { fixedPosts, openCases } from '@tongban/cases';
import { memoryDataKeys, softwareKeys } from '@tongban/crypto';
import { connectDatabase, isUnavailable } from '@tongban/database';
import { parseInstant } from '@tongban/kernel';
import type { Instant } from '@tongban/kernel';

const [url, at] = process.argv.slice(2);
const db = connectDatabase({ url: url!, size: 4 });
const keys = softwareKeys({ masterKey: new Uint8Array(32).fill(7), dataKeys: memoryDataKeys() });
const now = parseInstant(at!) as Instant;
for (;;) {
  try {
    const cases = await openCases({ db, clock: () => now, keys, posts: fixedPosts({}) });
    process.stdout.write('sweeping\n');
    const before = process.cpuUsage();
    await cases.followUp();
    const { user, system } = process.cpuUsage(before);
    process.send?.({ processorSeconds: (user + system) / 1_000_000 });
    break;
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    await sleep(20);
  }
}
await db.close();
