import { isDeepStrictEqual as same } from 'node:util';
import { newCase } from '../../src/domain/case.ts';
import type { Case } from '../../src/domain/case.ts';
import type { CaseEvent } from '../../src/domain/case-event.ts';
import { decide } from '../../src/domain/decide.ts';
import { evolve } from '../../src/domain/evolve.ts';
import { nameOf } from '../../src/domain/words.ts';
import { caseProblems } from '../../src/problems.ts';
import { commandIn } from '../../src/domain/standing-commands.ts';
import type { Property } from './property.ts';
import { ofActs, ofLives, ofSteps } from './property.ts';

const json = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
const replay = (from: Case, events: readonly CaseEvent[]) => events.reduce(evolve, from);

/** What lets a case be made anew from its events, whoever reads them and when. */
export const ofTheLedger: readonly Property[] = [
  ofSteps('the same question gets the same answer', ({ before, command, context, answer }) =>
    same(decide(before, command, context), answer),
  ),
  ofSteps('an answer changes neither the case nor the command', (step) => {
    const [before, command] = [json(step.before), json(step.command)];
    decide(step.before, step.command, step.context);
    return same(json(step.before), before) && same(json(step.command), command);
  }),
  ofActs('an event changes nothing of the case it happened to', ({ before, events }) => {
    const copy = json(before);
    replay(before, events);
    return same(json(before), copy);
  }),
  ofLives('a case is what its events made of it', ({ first, events, last }) =>
    same(replay(first, events), last),
  ),
  ofLives('events read in two goes make the same case as in one', ({ first, events, last }) => {
    const half = Math.floor(events.length / 2);
    return same(replay(replay(first, events.slice(0, half)), events.slice(half)), last);
  }),
  ofLives(
    'events written down as JSON and read again make the same case',
    ({ first, events, last }) => same(json(replay(first, json(events) as CaseEvent[])), json(last)),
  ),
  ofLives('a case can be written down as JSON at any time', ({ steps }) =>
    steps.every(({ after }) => same(json(after), JSON.parse(JSON.stringify(json(after))))),
  ),
  ofActs('every event has the instant at which it was asked for', ({ events, context }) =>
    events.every(({ at }) => at === context.now),
  ),
  ofActs('every event names whoever did it', ({ events, context }) =>
    events.every(({ by }) => by === nameOf(context.actor)),
  ),
  ofLives('time in a case does not run backwards', ({ events }) =>
    events.every(({ at }, index) => index === 0 || events[index - 1]!.at <= at),
  ),
  ofLives('a case is submitted once', ({ events }) =>
    events.every(({ type }) => type !== 'CaseSubmitted'),
  ),
  ofSteps(
    'a refusal has a code that is in the table of problems',
    ({ answer }) => answer.ok || Object.hasOwn(caseProblems, answer.refusal.code),
  ),
  ofSteps(
    'a refusal says why in Chinese and in English',
    ({ answer }) =>
      answer.ok ||
      (/[一-鿿]/.test(answer.refusal.detail.zh) && /[a-z]/.test(answer.refusal.detail.en)),
  ),
  ofSteps(
    'what is refused leaves the case as it was',
    ({ answer, before, after }) => answer.ok || after === before,
  ),
  ofActs('an act leads from where the flow allows it', ({ command, before, flow }) =>
    commandIn(flow, command.type)!.from.includes(before.status),
  ),
  ofActs('an act leads to where the flow says', ({ command, after, flow }) =>
    commandIn(flow, command.type)!.to.includes(after.status as never),
  ),
  ofSteps('a case stands at a stage of its flow', ({ after, flow }) =>
    flow.stages.includes(after.status as never),
  ),
  ofSteps('a case under way is not new', ({ after }) => after.status !== 'new'),
  ofActs(
    'only a deed of the flow or of the organ’s order is written down',
    ({ command, flow }) => commandIn(flow, command.type) !== undefined,
  ),
  ofActs(
    'an event holds no free text, only its digest',
    ({ events }) =>
      !/(理由|原因|意见内容|现场情况|有利害关系|有何意见)/.test(JSON.stringify(events)),
  ),
  ofSteps('nothing happens to a case that nobody has submitted but its submission', (step) => {
    const answer = decide(newCase, step.command, step.context);
    return !answer.ok || step.command.type === 'submit';
  }),
];
