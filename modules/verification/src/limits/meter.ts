import { sql, type Database } from '@tongban/database';
import { dayOf, type Clock, type Day } from '@tongban/kernel';
import type { Directory, KnownSystem } from '../directory.ts';
import { sharedBuckets } from './shared-buckets.ts';

export type Allowance =
  | { readonly state: 'allowed' }
  | { readonly state: 'too-fast'; readonly waitSeconds: number }
  | { readonly state: 'used-up'; readonly period: 'day' | 'month' };

export interface ContractUsage {
  readonly contractNo: number;
  readonly today: number;
  readonly month: number;
}

/** The guard in front of the counters: whether a contract has calls left. The truth is in the counters themselves. */
export interface Meter {
  /** Takes so many calls from the bucket and the allowance, or says why not. A promise only when the bucket must be asked. */
  take(system: KnownSystem, calls: number): Allowance | Promise<Allowance>;
  /** The seconds for which every question of the system is too fast, whatever it is; 0 when one might pass. */
  waitOf(systemCode: string): number;
  /** Gives back what was taken and not receipted. */
  giveBack(system: KnownSystem, calls: number): void;
  usageOf(contractNo: number): ContractUsage;
  refresh(): Promise<void>;
}

/**
 * The rate is that of a bucket all processes share. Limits of the day and month are checked against the last reading of the
 * counters and what this process has let pass since; with several processes a limit is overrun by at most what they let pass
 * between two readings.
 */
export function createMeter(parts: {
  db: Database;
  clock: Clock;
  directory: Directory;
  /** By how much the rate of a system is divided that the watch has slowed. */
  slowDivisor: number;
}): Meter {
  const { db, clock, directory, slowDivisor } = parts;
  const buckets = sharedBuckets(db);
  let taken = new Map<number, number>();
  let read = new Map<number, { today: number; month: number }>();

  function usageOf(contractNo: number): ContractUsage {
    const { today = 0, month = 0 } = read.get(contractNo) ?? {};
    const since = taken.get(contractNo) ?? 0;
    return { contractNo, today: today + since, month: month + since };
  }

  function add(system: KnownSystem, calls: number): void {
    const { contractNo } = system.contract!;
    taken.set(contractNo, (taken.get(contractNo) ?? 0) + calls);
  }

  function passed(system: KnownSystem, calls: number, waitSeconds: number): Allowance {
    if (waitSeconds === 0) return { state: 'allowed' };
    add(system, -calls);
    return { state: 'too-fast', waitSeconds };
  }

  return {
    usageOf,
    take(system, calls) {
      const contract = system.contract;
      if (contract === undefined) return { state: 'used-up', period: 'day' };
      const { today, month } = usageOf(contract.contractNo);
      if (today + calls > contract.dailyAllowance) return { state: 'used-up', period: 'day' };
      const { terms } = contract.live;
      const overdrawn = contract.dailyAllowance - terms.dailyLimit;
      if (month + calls > terms.monthlyLimit + overdrawn) {
        return { state: 'used-up', period: 'month' };
      }
      // Taken before the bucket is asked: who asks meanwhile finds it gone.
      add(system, calls);
      const divisor = system.slowedFor === undefined ? 1 : slowDivisor;
      const waitSeconds = buckets.take(system.systemNo, calls, {
        perSecond: terms.perSecond / divisor,
        burst: Math.max(1, terms.burst / divisor),
      });
      return typeof waitSeconds === 'number'
        ? passed(system, calls, waitSeconds)
        : waitSeconds.then((seconds) => passed(system, calls, seconds));
    },
    waitOf(systemCode) {
      const system = directory.find(systemCode);
      return system === undefined ? 0 : buckets.waitOf(system.systemNo);
    },
    giveBack: (system, calls) => add(system, -calls),
    async refresh() {
      const before = new Map(taken);
      const on = dayOf(clock());
      read = byContract(directory, await readUsage(db, on));
      // What was let pass while the counters were read counts on top of the reading.
      taken = new Map(
        [...taken].map(([contractNo, calls]) => [
          contractNo,
          calls - (before.get(contractNo) ?? 0),
        ]),
      );
    },
  };
}

function byContract(directory: Directory, usage: readonly SystemCount[]) {
  const sums = new Map<number, { today: number; month: number }>();
  for (const { systemNo, today, month } of usage) {
    const contractNo = directory.byNumber(systemNo)?.contract?.contractNo;
    if (contractNo === undefined) continue;
    const sum = sums.get(contractNo) ?? { today: 0, month: 0 };
    sums.set(contractNo, { today: sum.today + today, month: sum.month + month });
  }
  return sums;
}

interface SystemCount {
  readonly systemNo: number;
  readonly today: number;
  readonly month: number;
}

const mostSystems = 10_000;

function readUsage(db: Database, on: Day) {
  return db.many<SystemCount>(sql`
    select system_no as "systemNo", sum(count)::bigint as month,
           coalesce(sum(count) filter (where counted_on = ${on}), 0)::bigint as today
      from verification.counters
     where counted_on between ${`${on.slice(0, 8)}01`} and ${on}
     group by system_no
     limit ${mostSystems}
  `);
}
