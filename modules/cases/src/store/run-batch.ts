import { dayOf } from '@tongban/kernel';
import { isLedgerConflict } from '@tongban/ledger';
import type { CaseRequest } from '../commands.ts';
import { timeLimits } from '../domain/follow-up.ts';
import type { CaseId, CaseNumber } from '../domain/words.ts';
import { Batch } from './batch.ts';
import type { BatchHelp, CommandResult } from './batch.ts';
import type { CaseCache } from './case-cache.ts';
import type { CaseWorld } from './case-world.ts';
import { earlierAnswers } from './earlier-answers.ts';
import type { CaseHead } from './head-row.ts';
import { findStakes } from './find-stakes.ts';
import { loadCases } from './load-cases.ts';
import { officerNamedIn } from './plan-commands.ts';

/**
 * Carries out the requests together: heads are read at once, everything is decided, and all that follows is
 * written by one statement. Requests for one case are folded in their order. If another process was faster
 * with one of the cases, the batch is halved and run again until the slow one stands alone.
 */
export async function runBatch(
  requests: readonly CaseRequest[],
  world: CaseWorld,
  cache: CaseCache,
): Promise<CommandResult[]> {
  const first = await attempt(requests, world, cache, { fromCache: true });
  return first ?? split(requests, world, cache, 0);
}

// A case that is overtaken this often in a row is left to its caller.
const mostConflicts = 12;

/** The slow way: on the state in the database, and without what was carried out before. */
async function split(
  requests: readonly CaseRequest[],
  world: CaseWorld,
  cache: CaseCache,
  conflicts: number,
): Promise<CommandResult[]> {
  const answers = await earlierAnswers(world.db, requests);
  const left = requests.filter((request) => !answers.has(request));
  const again = left.length === 0 ? [] : await attempt(left, world, cache, { fromCache: false });
  if (again !== undefined) {
    left.forEach((request, index) => answers.set(request, again[index]!));
    return requests.map((request) => answers.get(request)!);
  }
  if (conflicts >= mostConflicts) throw new Error('The same cases were overtaken again and again.');
  for (const part of halves(left)) {
    const results = await split(part, world, cache, conflicts + 1);
    part.forEach((request, index) => answers.set(request, results[index]!));
  }
  return requests.map((request) => answers.get(request)!);
}

/** The requests of one half of the cases and of the other; those of a single case stay together. */
function halves(requests: readonly CaseRequest[]): CaseRequest[][] {
  const caseIds = [...new Set(requests.map(({ caseId }) => caseId))];
  const left = new Set(caseIds.slice(0, Math.ceil(caseIds.length / 2)));
  return [
    requests.filter(({ caseId }) => left.has(caseId)),
    requests.filter(({ caseId }) => !left.has(caseId)),
  ].filter((part) => part.length > 0);
}

/** One go at all of it; undefined when a case was overtaken and nothing was stored. */
async function attempt(
  requests: readonly CaseRequest[],
  world: CaseWorld,
  cache: CaseCache,
  { fromCache }: { fromCache: boolean },
): Promise<CommandResult[] | undefined> {
  const heads = await headsFor(requests, world, fromCache ? cache : undefined);
  const batch = new Batch(world, heads, await helpFor(requests, world));
  const results = requests.map((request) => batch.take(request));
  const doubtful = requests.filter((_, index) => results[index]?.ok === false);
  try {
    await batch.store();
  } catch (error) {
    for (const { caseId } of requests) cache.delete(caseId);
    if (isLedgerConflict(error)) return undefined;
    throw error;
  }
  const bySilence = new Set(
    requests.filter(({ actor }) => actor === timeLimits).map(({ caseId }) => caseId),
  );
  for (const head of batch.changed()) {
    // Nobody is at work on a case that a clock moved on: of a hundred thousand at midnight none need be remembered.
    if (bySilence.has(head.caseId)) cache.delete(head.caseId);
    else cache.set(head);
  }
  if (doubtful.length === 0) return results;
  const settled = await settle(doubtful, { world, cache, fromCache, results, requests });
  return requests.map((request, index) => settled.get(request) ?? results[index]!);
}

/**
 * A refusal is given only on the state in the database, and not to a command that was carried out before: its
 * repeat gets the first answer.
 */
async function settle(
  doubtful: readonly CaseRequest[],
  given: {
    world: CaseWorld;
    cache: CaseCache;
    fromCache: boolean;
    requests: readonly CaseRequest[];
    results: readonly CommandResult[];
  },
): Promise<Map<CaseRequest, CommandResult>> {
  const { world, cache, fromCache, requests, results } = given;
  const settled = await earlierAnswers(world.db, doubtful);
  const left = doubtful.filter((request) => !settled.has(request));
  if (fromCache && left.length > 0) {
    for (const { caseId } of left) cache.delete(caseId);
    const again = await split(left, world, cache, 0);
    left.forEach((request, index) => settled.set(request, again[index]!));
    return settled;
  }
  for (const request of left) settled.set(request, results[requests.indexOf(request)]!);
  return settled;
}

async function headsFor(
  requests: readonly CaseRequest[],
  world: CaseWorld,
  cache: CaseCache | undefined,
): Promise<Map<CaseId, CaseHead>> {
  const heads = new Map<CaseId, CaseHead>();
  const missing = new Set<CaseId>();
  for (const { caseId, act } of requests) {
    const known = cache?.get(caseId);
    if (known !== undefined) heads.set(caseId, known);
    // A submission is expected to be the first entry; if it is not, the version is taken and we come back.
    else if (cache === undefined || act.type !== 'submit') missing.add(caseId);
  }
  if (missing.size > 0) {
    for (const [caseId, head] of await loadCases(world.db, [...missing])) heads.set(caseId, head);
  }
  return heads;
}

async function helpFor(requests: readonly CaseRequest[], world: CaseWorld): Promise<BatchHelp> {
  const now = world.clock();
  const officers = new Set<string>();
  for (const request of requests) {
    if (request.actor.kind === 'officer') officers.add(request.actor.officerId);
    const named = officerNamedIn(request);
    if (named !== undefined) officers.add(named);
  }
  const appointments =
    officers.size === 0 ? new Map() : await world.posts.appointmentsOf([...officers]);
  const stakes = await findStakes(world, requests, appointments);
  const numbers = new Map<CaseRequest, CaseNumber>();
  for (const request of requests) {
    if (request.act.type !== 'submit') continue;
    const { regionCode, branchCode } = request.act.filing;
    const [number] = await world.numbers.take({ regionCode, branchCode, on: dayOf(now) }, 1);
    if (number !== undefined) numbers.set(request, number);
  }
  return { now, appointments, numbers, stakes };
}
