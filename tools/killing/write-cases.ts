// The program that is killed: the real case engine, asked over lines of JSON.
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { type CaseRequest, fixedPosts, openCases } from '@tongban/cases';
import { memoryDataKeys, softwareKeys } from '@tongban/crypto';
import { connectDatabase, isUnavailable } from '@tongban/database';
import { systemClock } from '@tongban/kernel';

const [url, appointments] = process.argv.slice(2);
const cases = await openWhenThere();

for await (const line of createInterface({ input: process.stdin })) {
  const space = line.indexOf(' ');
  void carryOut(JSON.parse(line.slice(space + 1)) as CaseRequest);
}

/** The outcome of a broken statement is unknown; asking again under the same id is always right. */
async function carryOut(request: CaseRequest): Promise<void> {
  const result = await untilReachable(() => cases.handleCaseCommand(request));
  const refused = result.ok ? '' : ` refused ${result.refusal.code}`;
  process.stdout.write(`${request.commandId}${refused}\n`);
}

function openWhenThere() {
  const db = connectDatabase({ url: url!, size: 4 });
  const keys = softwareKeys({ masterKey: new Uint8Array(32).fill(7), dataKeys: memoryDataKeys() });
  const posts = fixedPosts(JSON.parse(appointments!) as Parameters<typeof fixedPosts>[0]);
  return untilReachable(() => openCases({ db, clock: systemClock, keys, posts }));
}

async function untilReachable<Value>(ask: () => Promise<Value>): Promise<Value> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      await sleep(20);
    }
  }
}
