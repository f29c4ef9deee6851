// `npm run bench -- outage [seconds] [changes a second] [rounds]`: a bad line, then the upstream dead while changes go on, two
// kills of each side, and what the visitors of the portal notice of it.
import { percentiles, round, tellMachine } from './cases/measure.ts';
import { runOutage } from '../killing/outage.ts';
import { portalVisitsPerSecond } from '../killing/outage/portal.ts';

const [seconds = 40, changesPerSecond = 2_000, rounds = 3] = process.argv.slice(2).map(Number);
const found = await runOutage({
  changesPerSecond,
  rounds,
  wellMs: 15_000,
  outageMs: 1_000 * seconds,
});
const { missing, differing, extra, through, lastPos, outages, line, portal } = found;
console.log(
  `${found.changes} changes of ${found.rows} rows; ${missing} missing, ${differing} differ, ${extra} too many; ` +
    `${through} of ${lastPos} positions`,
);
for (const { outageMs, waitingAtEnd, caughtUpMs } of outages) {
  console.log(
    `away ${(outageMs / 1_000).toFixed(1)} s with ${waitingAtEnd} waiting, caught up in ${(caughtUpMs / 1_000).toFixed(2)} s`,
  );
}
console.log(
  `the line: ${line.delayed} pieces late, ${line.withheld} answers withheld, ${line.cut} connections cut, ` +
    `${line.twice} batches twice at once, ${line.swapped} out of order, ${line.late} once more in the end`,
);
const outage = [...portal.times['away']!, ...portal.times['catching up']!];
const waits = Object.fromEntries(
  Object.entries({ ...portal.times, 'the whole outage': outage }).map(([phase, times]) => [
    phase,
    { answers: times.length, ...percentiles(times) },
  ]),
);
const p99 = (phase: string) => waits[phase]?.p99Ms ?? Number.NaN;
for (const [phase, { answers, p50Ms, p99Ms }] of Object.entries(waits)) {
  console.log(`portal, ${phase}: ${answers} answers, p50 ${p50Ms} ms, p99 ${p99Ms} ms`);
}
const noise = noiseOf(portal.times['well']!);
console.log(`portal, well, every other five seconds against those between: ${noise}`);
tellMachine();
if (missing + differing + extra > 0 || through !== lastPos) {
  throw new Error('The two are not equal.');
}
if (portal.failed > 0) throw new Error(`${portal.failed} visitors of the portal got no answer.`);
const slowest = outages.reduce((one, other) =>
  one.caughtUpMs / one.outageMs > other.caughtUpMs / other.outageMs ? one : other,
);
console.log(
  JSON.stringify({
    job: 'outage',
    perSecond: Math.round((slowest.waitingAtEnd * 1_000) / slowest.caughtUpMs),
    caughtUpMs: Math.round(slowest.caughtUpMs),
    outageMs: Math.round(slowest.outageMs),
    limit: { name: 'a tenth of the outage (ms)', perSecond: Math.round(slowest.outageMs / 10) },
    ratio: round(slowest.caughtUpMs / (slowest.outageMs / 10)),
    changes: found.changes,
    lost: missing + differing,
    doubled: extra,
    portal: {
      wellP99Ms: p99('well'),
      noise,
      outageOverWell: round(p99('the whole outage') / p99('well')),
      awayOverWell: round(p99('away') / p99('well')),
      catchingUpOverWell: round(p99('catching up') / p99('well')),
      startingOverWell: round(p99('a process starts') / p99('well')),
      badLineOverWell: round(p99('bad line') / p99('well')),
    },
  }),
);

/** What the same thing measured twice differs by: five seconds of good times against the next five, all of them together. */
function noiseOf(times: readonly number[]): number {
  const window = 5 * portalVisitsPerSecond;
  const halves = [0, 1].map((half) =>
    times.filter((_, index) => Math.floor(index / window) % 2 === half),
  );
  const [one, other] = halves.map((half) => percentiles(half).p99Ms) as [number, number];
  return round(Math.max(one, other) / Math.min(one, other));
}
