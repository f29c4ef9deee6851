// `npm run bench -- outage [seconds] [changes a second]`: the upstream dead while changes go on, two kills of each side.
import { availableParallelism, loadavg } from 'node:os';
import { round } from './cases/measure.ts';
import { runOutage } from '../killing/outage.ts';

const [seconds = '60', changes = '2000'] = process.argv.slice(2);
const found = await runOutage({
  changesPerSecond: Number(changes),
  beforeMs: 5_000,
  outageMs: 1_000 * Number(seconds),
});
const { missing, differing, extra, through, lastPos, waitingAtEnd, caughtUpMs, outageMs } = found;
console.log(
  `${found.changes} changes of ${found.rows} rows; away ${(outageMs / 1_000).toFixed(1)} s with ${waitingAtEnd} waiting; ` +
    `caught up in ${(caughtUpMs / 1_000).toFixed(2)} s; ${missing} missing, ${differing} differ, ${extra} too many; ` +
    `${through} of ${lastPos} positions`,
);
console.log(`${availableParallelism()} cores, load ${round(loadavg()[0] ?? 0)} at the end`);
if (missing + differing + extra > 0 || through !== lastPos)
  throw new Error('The two are not equal.');
console.log(
  JSON.stringify({
    job: 'outage',
    perSecond: Math.round((waitingAtEnd * 1_000) / caughtUpMs),
    caughtUpMs: Math.round(caughtUpMs),
    outageMs: Math.round(outageMs),
    limit: { name: 'a tenth of the outage (ms)', perSecond: Math.round(outageMs / 10) },
    ratio: round(caughtUpMs / (outageMs / 10)),
    changes: found.changes,
    lost: missing + differing,
    doubled: extra,
  }),
);
