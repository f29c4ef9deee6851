import type { Flow, PublishedFlow } from '../domain/flow.ts';
import { flowFaults } from '../domain/prove-flow.ts';
import { flowHash, parseFlow } from './parse-flow.ts';
import provenHashes from './proven-flows.json' with { type: 'json' };
import t01 from './t01.json' with { type: 'json' };
import t02 from './t02.json' with { type: 'json' };
import t03 from './t03.json' with { type: 'json' };
import t04 from './t04.json' with { type: 'json' };
import t04Lapsing from './t04-2.json' with { type: 'json' };
import t05 from './t05.json' with { type: 'json' };
import t05Lapsing from './t05-2.json' with { type: 'json' };
import t06 from './t06.json' with { type: 'json' };
import t06Lapsing from './t06-2.json' with { type: 'json' };
import t07 from './t07.json' with { type: 'json' };
import t07Lapsing from './t07-2.json' with { type: 'json' };
import t08 from './t08.json' with { type: 'json' };
import t09 from './t09.json' with { type: 'json' };
import t09Cases from './t09-2.json' with { type: 'json' };
import t10 from './t10.json' with { type: 'json' };
import t10Cases from './t10-2.json' with { type: 'json' };
import t10Apart from './t10-3.json' with { type: 'json' };
import t11 from './t11.json' with { type: 'json' };
import t12 from './t12.json' with { type: 'json' };
import t13 from './t13.json' with { type: 'json' };
import t13Automatic from './t13-2.json' with { type: 'json' };
import t14 from './t14.json' with { type: 'json' };
import t14Cases from './t14-2.json' with { type: 'json' };

/**
 * The hashes of the shipped flows, which the publish gate has let through; written by tools/print-proven-flows.ts. A version
 * that a later one replaced was let through by the gate of its day, and goes on serving the cases that began with it.
 */
const proven: ReadonlySet<string> = new Set(provenHashes);

/** Every version of every flow ever published: a running case finds its own by hash. */
const first = [t01, t02, t03, t04, t05, t06, t07, t08, t09, t10, t11, t12, t13, t14];
const later = [t09Cases, t10Cases, t14Cases];
/** A correction that nobody hands in ends the case; whoever accepted does not inspect; the announcer does not penalise. */
const stricter = [t04Lapsing, t05Lapsing, t06Lapsing, t07Lapsing, t10Apart];
/** A part that a source has answered for is done by the system. */
const latest = [...stricter, t13Automatic];
const published = [...first, ...later, ...latest].map((file) => publish(file));
const byHash = new Map(published.map((flow) => [flow.hash, flow]));

/** The flow a new case of this template starts with; undefined when the template has none yet. */
export function currentFlow(template: string): PublishedFlow | undefined {
  return published
    .filter((flow) => flow.template === template)
    .reduce<PublishedFlow | undefined>(
      (newest, flow) => (newest === undefined || flow.version > newest.version ? flow : newest),
      undefined,
    );
}

/** A flow by its hash; undefined when nobody published it. */
export function findFlow(hash: string): PublishedFlow | undefined {
  return byHash.get(hash);
}

/** One more version, through the same gate: running cases keep theirs until they are migrated. */
export function publishFurther(file: unknown): PublishedFlow {
  const flow = publish(file);
  if (!byHash.has(flow.hash)) published.push(flow);
  byHash.set(flow.hash, flow);
  return flow;
}

/** The flow a running case pinned on submission. A hash nobody published is a broken ledger. */
export function flowByHash(hash: string): PublishedFlow {
  const flow = byHash.get(hash);
  if (flow === undefined) throw new Error(`No published flow has the hash ${hash}.`);
  return flow;
}

export function publishedFlows(): readonly PublishedFlow[] {
  return published;
}

/**
 * The publish gate: an unsound flow never serves a case. What has passed it, to the last sign, need not pass it again at
 * every start of every process.
 */
export function publish(file: unknown, passed: ReadonlySet<string> = proven): PublishedFlow {
  // By name first, shape and search after: whatever bears the hash of a flow that passed is that flow, to the last sign, and
  // neither the compiled shape nor the search is paid for at a start. All else must have the shape before it can be searched.
  const hash = flowHash(file as Flow);
  if (passed.has(hash)) return { ...(file as Flow), hash };
  const name = (file as { template?: string }).template ?? 'without a template';
  const flow = parseFlow(file, name);
  const faults = flowFaults(flow);
  if (faults.length > 0) {
    throw new Error(
      `The flow ${name} is unsound: ${faults.map(({ fault, where }) => `${fault} (${where})`).join('; ')}`,
    );
  }
  return flow;
}
