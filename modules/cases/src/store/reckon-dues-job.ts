import { addJob } from '@tongban/database';
import type { JobHandler, Transaction } from '@tongban/database';
import type { Cases } from '../open-cases.ts';

const jobName = 'cases.reckon-dues';

/** Once the transaction holds, every open case is reckoned anew, or those of one province. */
export function reckonLater(tx: Transaction, provincePrefix = ''): Promise<void> {
  return addJob(tx, jobName, { provincePrefix }, { queue: jobName });
}

/** What was 预计 becomes certain. Whoever is stopped over it begins again: reckoning twice changes nothing. */
export function reckonDuesJob(cases: Cases): JobHandler<{ readonly provincePrefix: string }> {
  return {
    name: jobName,
    timeoutMs: 30 * 60_000,
    run: async ({ provincePrefix }) => {
      await cases.reckonDues(provincePrefix);
    },
  };
}
