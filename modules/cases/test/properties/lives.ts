import fc from 'fast-check';
import { addDays } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import type { Case } from '../../src/domain/case.ts';
import type { CaseEvent } from '../../src/domain/case-event.ts';
import type { CaseCommand, CaseContext } from '../../src/domain/commands.ts';
import { decide } from '../../src/domain/decide.ts';
import { evolve } from '../../src/domain/evolve.ts';
import type { PublishedFlow } from '../../src/domain/flow.ts';
import { commandsOf } from '../../src/domain/flow.ts';
import { isService } from '../../src/domain/prove-flow.ts';
import { caseActions } from '../../src/domain/words.ts';
import type { CaseAction, CheckOutcome, DeliveryMethod } from '../../src/domain/words.ts';
import { publishedFlows } from '../../src/flows/published-flows.ts';
import { contextOf, officer, postsOf, when } from '../given-case.ts';
import { actors, firstOf, handlings, wellFormed } from '../well-formed.ts';

/** One attempt: what it met, what was answered, and what came of it. */
export interface Step {
  readonly flow: PublishedFlow;
  readonly before: Case;
  readonly command: CaseCommand;
  readonly context: CaseContext;
  readonly answer: ReturnType<typeof decide>;
  readonly events: readonly CaseEvent[];
  readonly after: Case;
}

/** A case from its first day, with everything that was tried on it. */
export interface Life {
  readonly flow: PublishedFlow;
  readonly first: Case;
  readonly steps: readonly Step[];
  readonly events: readonly CaseEvent[];
  readonly last: Case;
}

interface Whim {
  readonly pick: number;
  readonly anybody: number;
  readonly stray: boolean;
  readonly days: number;
  readonly outcome: CheckOutcome;
}

const whim = fc.record<Whim>({
  pick: fc.nat(60),
  anybody: fc.nat(actors.length - 1),
  stray: fc.nat(5).map((one) => one === 0),
  days: fc.constantFrom(0, 0, 0, 0, 1, 2, 6, 31),
  outcome: fc.constantFrom('match', 'match', 'match', 'cannot-judge', 'mismatch', 'failed'),
});

/** Acts after which little more can happen: most lives are longer. */
const cutsShort: ReadonlySet<CaseAction> = new Set<CaseAction>([
  'withdraw',
  'terminate',
  'refuse-acceptance',
  'declare-not-required',
  'return-for-correction',
  'request-supplement',
  'lapse-supplement',
  'raise-warning',
  'extend-time-limit',
  'record-checks',
]);

const flows = publishedFlows().filter((flow) => !isService(flow));

const anyLife = fc
  .tuple(
    fc.constantFrom(...flows),
    fc.constantFrom<DeliveryMethod>('courier', 'window', 'electronic'),
    fc.constantFrom(...handlings),
    fc.array(whim, { minLength: 50, maxLength: 130 }),
  )
  .map(([flow, method, handling, whims]) => live(firstOf(flow, method, handling), flow, whims));

let made: readonly Life[] | undefined;

/** The same lives for every property, made once: long ones, in every flow. A seed in the environment makes others. */
export function lives(): readonly Life[] {
  made ??= fc.sample(anyLife, {
    numRuns: 300,
    seed: Number(process.env['PROPERTY_SEED'] ?? 20260302),
  });
  return made;
}

function live(first: Case, flow: PublishedFlow, whims: readonly Whim[]): Life {
  let state = first;
  let today = '2026-03-02' as Day;
  const steps = whims.map((one): Step => {
    // Beyond the published years nothing would be certain.
    today = today < '2026-11-01' ? addDays(today, one.days) : today;
    const [action, actor] = choose(one, state, flow);
    const context: CaseContext = {
      ...contextOf(when(today), actors[actor]!, { template: flow.template }),
      flow,
      assignee: postsOf(officer('li')),
      flowNamed: (hash) => ({ ...flow, hash }),
    };
    const before = state;
    const command = wellFormed(action, before, context, one.outcome);
    const answer = decide(before, command, context);
    const events = answer.ok ? answer.value : [];
    state = events.reduce(evolve, before);
    return { flow, before, command, context, answer, events, after: state };
  });
  return { flow, first, steps, events: steps.flatMap(({ events }) => events), last: state };
}

const by = (kind: string, officerId?: string) =>
  actors.findIndex((actor) =>
    actor.kind === 'officer' ? actor.officerId === officerId : actor.kind === kind,
  );

/** What stands beside every flow where papers are owed. */
const aboutDebts: readonly [CaseAction, number][] = [
  ['supply-deferred', by('person')],
  ['lapse-deferred', by('system')],
  ['refuse-deferred', by('officer', 'examiner')],
  ['remind-deferred', by('officer', 'examiner')],
  ['remind-deferred', by('system')],
];

/** Mostly what the flow allows here, by somebody whose post it is; now and then anything by anybody. */
function choose(
  { pick, anybody, stray }: Whim,
  { status, deferred }: Case,
  flow: PublishedFlow,
): [CaseAction, number] {
  if (stray) return [caseActions[pick % caseActions.length]!, anybody];
  if (deferred !== undefined && pick % 4 === 0) return aboutDebts[pick % aboutDebts.length]!;
  const possible = commandsOf(flow).filter(
    ([action, { from }]) => from.includes(status) && (pick % 5 === 0 || !cutsShort.has(action)),
  );
  const chosen = possible[pick % Math.max(1, possible.length)];
  if (chosen === undefined) return ['evaluate', 0];
  const [action, { who }] = chosen;
  const post = who[anybody % who.length];
  const fit = actors.findIndex((actor) =>
    post === 'applicant'
      ? actor.kind === 'person'
      : post === 'system'
        ? actor.kind === 'system'
        : actor.kind === 'officer' && actor.officerId === post,
  );
  return [action, fit === -1 ? anybody : fit];
}
