import fc from 'fast-check';
import { drawnMovesOf, endsOf } from '../../src/bpmn/drawn-moves.ts';
import { compareFlows } from '../../src/bpmn/compare-flows.ts';
import { caseNumberOf, isCaseNumber } from '../../src/domain/case-number.ts';
import { fitOf } from '../../src/domain/fit-flow.ts';
import { spreadOf, wayOf } from '../../src/domain/hands.ts';
import { commandsOf } from '../../src/domain/flow.ts';
import { flowFaults, isService } from '../../src/domain/prove-flow.ts';
import { handOffsOf } from '../../src/flows/hand-offs.ts';
import { flowHash } from '../../src/flows/parse-flow.ts';
import { currentFlow, publishedFlows } from '../../src/flows/published-flows.ts';
import { someFlow, someService } from '../some-flow.ts';
import type { Property } from './property.ts';
import { ofAny, ofLives, ofSteps } from './property.ts';

const published = fc.constantFrom(...publishedFlows().filter((flow) => !isService(flow)));
/** What new cases begin with: the gate asks more today than of the versions they replaced. */
const current = publishedFlows().filter(
  (flow) => !isService(flow) && currentFlow(flow.template)?.hash === flow.hash,
);
const anything = fc.oneof(someFlow, someService);
const sets = (stages: readonly string[]) => stages.toSorted().join(' ');
const number = fc.record({
  regionCode: fc.stringMatching(/^[1-6]\d{5}$/),
  on: fc.constantFrom('2026-03-02', '2026-10-08', '2027-01-01') as fc.Arbitrary<never>,
  branchCode: fc.constantFrom('HZ', 'ZA', 'CRJ'),
  sequence: fc.integer({ min: 0, max: 999_999 }),
});
const figures = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 40 });
const actors = fc.array(
  fc
    .constantFrom('person:w', 'officer:a', 'officer:b', 'officer:c', 'system:t')
    .map((by) => ({ by })),
  { maxLength: 25 },
);

/** Flows whose acceptance starts a clock, and every way in which a case can be over. */
const clocked = publishedFlows().filter(({ commands }) => commands.accept?.clock === 'start');
const everyEnd = [
  'answered',
  'withdrawn',
  'terminated',
  'delivered',
  'absent',
  'settled',
  'closed',
] as const;

/** Flows as data: proved, drawn, compared, migrated and counted. */
export const ofFlows: readonly Property[] = [
  ofAny('what is drawn of the acts can be read back', someFlow, (flow) => {
    const read = endsOf(drawnMovesOf(flow), {});
    return commandsOf(flow).every(
      ([action, { from, to }]) =>
        sets(read.get(action)?.from ?? []) === sets(from) &&
        sets(read.get(action)?.to ?? []) === sets(to),
    );
  }),
  ofAny(
    'a flow differs in nothing from itself',
    anything,
    (flow) => compareFlows(flow, flow).length === 0,
  ),
  ofAny(
    'what one flow has more, the other has less',
    fc.tuple(someFlow, someFlow),
    ([one, other]) => {
      const count = (what: string, from: typeof one, to: typeof one) =>
        compareFlows(from, to).filter((difference) => difference.what === what).length;
      return (
        count('stage-added', one, other) === count('stage-removed', other, one) &&
        count('act-added', one, other) === count('act-removed', other, one)
      );
    },
  ),
  ofAny('any flow, however odd, is proved or refused, never a crash', anything, (flow) =>
    Array.isArray(flowFaults(flow)),
  ),
  ofAny(
    'the name of a flow does not hang on the order in which it is written',
    anything,
    (flow) =>
      flowHash(Object.fromEntries(Object.entries(flow).toReversed()) as never) === flowHash(flow),
  ),
  ofAny(
    'another version number is another name',
    published,
    ({ hash, ...flow }) => flowHash({ ...flow, version: flow.version + 1 }) !== hash,
  ),
  ofAny(
    'another version number makes no flow unsound',
    fc.constantFrom(...current),
    (flow) => flowFaults({ ...flow, version: flow.version + 1 }).length === 0,
  ),
  ofAny('a flow without an act that every flow needs is refused', published, (flow) => {
    const {
      accept: _accept,
      'check-in': _arrival,
      penalise: _penalty,
      ...commands
    } = flow.commands;
    return flowFaults({ ...flow, commands }).some(({ fault }) => fault === 'control-point-missing');
  }),
  ofAny('a flow that refuses without a remedy is refused', published, (flow) => {
    const { 'refuse-acceptance': refusing, ...rest } = flow.commands;
    if (refusing === undefined) return true;
    const { remedies: _remedies, ...bare } = refusing;
    return flowFaults({ ...flow, commands: { ...rest, 'refuse-acceptance': bare } }).some(
      ({ fault, where }) => fault === 'remedy-missing' && where === 'refuse-acceptance',
    );
  }),
  ofAny('a flow whose silence has no consequence is refused', published, (flow) => {
    const { 'deem-accepted': silence, ...commands } = flow.commands;
    // Where nothing is received by the clock of Art 32, silence says nothing.
    if (silence === undefined) return !flow.stages.includes('received');
    return flowFaults({ ...flow, commands }).some(({ fault }) => fault === 'silence-unanswered');
  }),
  ofAny(
    'a clock that still runs at an end is found, whichever end it is',
    fc.tuple(fc.constantFrom(...clocked), fc.constantFrom(...everyEnd)),
    ([flow, end]) => {
      const ending = { from: ['accepted'], to: [end], who: ['system'] } as const;
      const faults = flowFaults({
        ...flow,
        stages: [...new Set([...flow.stages, end])],
        commands: { ...flow.commands, close: ending },
      });
      return faults.some(
        ({ fault, where }) => fault === 'clock-left-open' && where === `close to ${end}`,
      );
    },
  ),
  ofAny('a stage that no case comes to is found', published, (flow) => {
    const stage = 'answered';
    if (flow.stages.includes(stage)) return true;
    return flowFaults({ ...flow, stages: [...flow.stages, stage] }).some(
      ({ fault, where }) => fault === 'stage-unreachable' && where === stage,
    );
  }),
  ofAny('an act that leads to no stage is found', published, (flow) => {
    const last = flow.kind === 'penalty' ? 'informed' : 'booked';
    const stages = flow.stages.filter((stage) => stage !== 'accepted' && stage !== last);
    return flowFaults({ ...flow, stages }).some(({ fault }) => fault === 'stage-unknown');
  }),
  ofAny('a flow that nothing ever closes is refused', published, (flow) => {
    const { close: _close, ...commands } = flow.commands;
    return flowFaults({ ...flow, commands }).some(({ fault }) => fault === 'end-unreachable');
  }),
  ofSteps(
    'a case does not move to the version it is under',
    ({ after, flow }) =>
      fitOf(after, { ...flow, hash: after.filing!.flow.hash }).verdict !== 'migrates',
  ),
  ofSteps(
    'a case goes on where it is under a version with the same stages and acts',
    ({ after, flow }) => {
      const fit = fitOf(after, { ...flow, hash: 'twin of all' });
      return (
        after.endedAt !== undefined || (fit.verdict === 'migrates' && fit.status === after.status)
      );
    },
  ),
  ofSteps(
    'no case moves to another flow altogether',
    ({ after, flow }) =>
      fitOf(after, { ...flow, template: 'T99', hash: 'other' }).verdict === 'refused',
  ),
  ofSteps(
    'a case whose stage is gone waits for a decision, unless it is over',
    ({ after, flow }) => {
      const stages = flow.stages.filter((stage) => stage !== after.status);
      const fit = fitOf(after, { ...flow, stages, hash: 'without it' });
      return fit.verdict !== 'migrates';
    },
  ),
  ofAny(
    'desks change hands less often than there are steps',
    anything,
    (flow) => handOffsOf(flow) >= 0 && handOffsOf(flow) < Math.max(1, flow.steps.length),
  ),
  ofAny(
    'a further organ never makes it fewer hand-offs',
    fc.tuple(anything, fc.integer({ min: 1, max: 6 })),
    ([flow, organs]) => handOffsOf(flow, organs + 1) >= handOffsOf(flow, organs),
  ),
  ofAny('steps that may be left out count for no hand-off', anything, (flow) => {
    const steps = flow.steps.filter(({ optional }) => !optional);
    return handOffsOf(flow) === handOffsOf({ steps });
  }),
  ofAny('a case changes hands at least once for every person after the first', actors, (events) => {
    const { handOffs, hands } = wayOf(events);
    return handOffs >= Math.max(0, hands - 1) && handOffs <= Math.max(0, events.length - 1);
  }),
  ofAny('what the platform does changes no hands', actors, (events) => {
    const people = events.filter(({ by }) => !by.startsWith('system:'));
    return wayOf(events).handOffs === wayOf(people).handOffs;
  }),
  ofLives(
    'as many had a case in their hands as acted on it',
    ({ events }) =>
      wayOf(events).hands ===
      new Set(events.map(({ by }) => by).filter((by) => !by.startsWith('system:'))).size,
  ),
  ofAny('mean, median and the worst tenth lie between the least and the most', figures, (all) => {
    const { mean, median, p90 } = spreadOf(all)!;
    const [least, most] = [Math.min(...all), Math.max(...all)];
    return (
      least <= median && median <= p90 && p90 <= most && mean >= least - 0.01 && mean <= most + 0.01
    );
  }),
  ofAny(
    'a spread does not hang on the order of the figures',
    figures,
    (all) => JSON.stringify(spreadOf(all)) === JSON.stringify(spreadOf(all.toReversed())),
  ),
  ofAny(
    'nine of ten are not above the worst tenth',
    figures,
    (all) => all.filter((one) => one <= spreadOf(all)!.p90).length >= 0.9 * all.length,
  ),
  ofAny('a case number is well formed', number, (parts) => isCaseNumber(caseNumberOf(parts))),
  ofAny(
    'two numbers of one day and branch differ',
    fc.tuple(number, fc.integer({ min: 0, max: 999_999 })),
    ([parts, other]) =>
      other === parts.sequence ||
      caseNumberOf({ ...parts, sequence: other }) !== caseNumberOf(parts),
  ),
  ofAny(
    'a wrong digit in a case number is noticed',
    fc.tuple(number, fc.nat(13), fc.integer({ min: 1, max: 9 })),
    ([parts, place, by]) => {
      const right = caseNumberOf(parts);
      const digit = (Number(right[place]) + by) % 10;
      return !isCaseNumber(`${right.slice(0, place)}${digit}${right.slice(place + 1)}`);
    },
  ),
];
