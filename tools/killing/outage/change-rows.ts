import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '@tongban/database';
import { nationalContract, publishRows, type MappedRow } from '@tongban/exchange';
import { rowGuidOf } from '@tongban/exchange-protocol';
import { dayOf, systemClock } from '@tongban/kernel';

const turnMs = 50;

/** Goes on making changes at this rate until stopped: every third a new version of an earlier row. Answers how many. */
export function changeRows(db: Database, perSecond: number): { stop(): Promise<number> } {
  let stopped = false;
  let made = 0;
  async function run(): Promise<void> {
    const started = performance.now();
    while (!stopped) {
      const due = Math.floor((perSecond * (performance.now() - started)) / 1_000) - made;
      const rows = Array.from({ length: Math.min(due, perSecond) }, (_, index) =>
        changeOf(made + index),
      );
      if (rows.length > 0) {
        await db.transaction((tx) => publishRows(tx, nationalContract, rows));
        made += rows.length;
      }
      await sleep(turnMs);
    }
  }
  const running = run();
  return {
    async stop() {
      stopped = true;
      await running;
      return made;
    },
  };
}

function changeOf(index: number): MappedRow {
  const now = systemClock();
  const number = index % 3 === 2 ? Math.floor(index / 2) : index;
  const table = number % 10 === 0 ? 'up_uc_gov_org' : 'up_evaluation';
  return {
    rowGuid: rowGuidOf(table, String(number)),
    table,
    subject: `change-${number}`,
    organCode: '11440305MB0TE00040',
    day: dayOf(now),
    at: now,
    fields:
      table === 'up_evaluation'
        ? { project_no: `change-${number}`, indicators: [String(index)] }
        : { org_code: `change-${number}`, org_name: String(index) },
  };
}
