import type { ChildProcess } from 'node:child_process';
import { connectDatabase } from '@tongban/database';
import { cpuSeconds } from '../cases/cpu-time.ts';
import { percentiles, round as rounded } from '../cases/measure.ts';
import { Caller } from './flows.ts';
import { signedIn, signedInEvery } from './grow-accounts.ts';
import { grownClient } from './grow-systems.ts';
import { workEach, workSoFar, type Work } from './statement-work.ts';

/** One size of the platform, and who signs on there. */
export interface Side {
  readonly url: string;
  readonly postgresPid: number;
  readonly child: ChildProcess;
  readonly port: number;
  readonly accounts: number;
  readonly systems: number;
  /**
   * `systems`: 64 people, each opening eight systems in turn. `people`: 192 people from all over the accounts, each the system it has
   * opened before. `everybody`: a person at each sign-on, as long as there are any.
   */
  readonly of: 'systems' | 'people' | 'everybody';
}

export interface SideMeasured {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Processor time of one sign-on, the program's and PostgreSQL's together. */
  readonly costMicros: number;
  readonly work: Work;
}

const browsers = 64;
const peopleOfBrowser = 3;
/** As many as a person opens in a day; all systems together are opened by somebody. */
const systemsEach = 8;

/**
 * So many silent sign-ons by 64 browsers at once, after half as many that warm up. A number and not a time: on a machine that
 * does other things for a while, what one costs stays the same.
 */
export async function signOnsOf(
  name: string,
  side: Side,
  { signOns, round }: { readonly signOns: number; readonly round: number },
): Promise<SideMeasured> {
  const db = connectDatabase({ url: side.url, size: 1 });
  const warmUp = signOns / 2;
  await signOnTimes(side, { from: 0, to: warmUp, round });
  const before = { work: await workSoFar(db), cpu: cpuSeconds(side.postgresPid, side.child.pid) };
  const started = performance.now();
  const times = await signOnTimes(side, { from: warmUp, to: warmUp + signOns, round });
  const seconds = (performance.now() - started) / 1_000;
  const cpu = cpuSeconds(side.postgresPid, side.child.pid);
  const work = workEach(before.work, await workSoFar(db), signOns);
  await db.close();
  const micros = (what: 'node' | 'postgres') =>
    Math.round(((cpu[what] - before.cpu[what]) * 1_000_000) / signOns);
  const [node, postgres] = [micros('node'), micros('postgres')];
  const perSecond = signOns / seconds;
  console.log(
    `${name}: ${Math.round(perSecond)}/s, Node ${node} µs, PostgreSQL ${postgres} µs, each ${JSON.stringify(work)}`,
  );
  return { perSecond, ...percentiles(times), costMicros: node + postgres, work };
}

async function signOnTimes(
  side: Side,
  { from, to, round }: { readonly from: number; readonly to: number; readonly round: number },
): Promise<number[]> {
  const times: number[] = [];
  await Promise.all(
    Array.from({ length: browsers }, async (_, index) => {
      const caller = new Caller(side.port);
      for (
        let turn = Math.ceil((from - index) / browsers);
        turn * browsers + index < to;
        turn += 1
      ) {
        const { token, clientId } = signOnOf(side, { index, turn, round });
        const started = performance.now();
        caller.become(`__Host-session=${token}`);
        await caller.signOn(clientId);
        times.push(performance.now() - started);
      }
      caller.close();
    }),
  );
  return times;
}

function signOnOf(
  { of, accounts, systems }: Side,
  { index, turn, round }: { index: number; turn: number; round: number },
): { token: string; clientId: string } {
  const all = Math.floor((accounts - 1) / signedInEvery) + 1;
  if (of === 'systems') {
    const { token } = signedIn(index);
    const one = (index * systemsEach + (turn % systemsEach)) % systems;
    return { token, clientId: grownClient(one) };
  }
  if (of === 'people') {
    const person = index * peopleOfBrowser + (turn % peopleOfBrowser);
    return signedIn(person * Math.floor(all / (browsers * peopleOfBrowser)));
  }
  // A step that shares no factor with the number of people: everybody's turn comes before anybody's second.
  const nth = (turn * browsers + index + round * 50_000) % all;
  return signedIn((nth * 7_919) % all);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return rounded(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN);
}
