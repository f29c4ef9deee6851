import fc from 'fast-check';
import type { Flow, FlowCommand, FlowStep } from '../src/domain/flow.ts';
import { caseActions, caseStatuses, officerRoles } from '../src/domain/words.ts';
import type { CaseAction, CaseStatus } from '../src/domain/words.ts';

const words = fc.string({
  minLength: 1,
  maxLength: 12,
  unit: fc.constantFrom('受', '理', 'a', '&', '<', '"', '　'),
});
const bilingual = fc.record({ zh: words, en: words });
const who = fc.uniqueArray(
  fc.constantFrom('applicant' as const, 'system' as const, ...officerRoles),
  {
    minLength: 1,
    maxLength: 3,
  },
);

const step: fc.Arbitrary<FlowStep> = fc.record({
  code: fc.stringMatching(/^[A-Z]{1,8}$/),
  name: bilingual,
  who,
  clock: fc.constantFrom('off', 'start', 'run', 'stop', 'end', 'post'),
  optional: fc.boolean(),
});
const steps = fc.uniqueArray(step, { minLength: 1, maxLength: 6, selector: ({ code }) => code });

const head = {
  template: fc.stringMatching(/^T[0-9]{2}$/),
  version: fc.integer({ min: 1, max: 99 }),
  name: bilingual,
  entersAt: fc.constantFrom('pre-review' as const, 'received' as const),
  checks: fc.constantFrom('decide' as const, 'inform' as const),
  steps,
};

const extras = fc.record(
  {
    notBy: fc.uniqueArray(fc.constantFrom('accept' as const, 'examine' as const), { minLength: 1 }),
    clock: fc.constantFrom('start' as const, 'stop' as const, 'resume' as const, 'end' as const),
    document: words,
    law: words,
    days: fc.integer({ min: 1, max: 90 }),
    remedies: fc.record({
      reconsiderationDays: fc.integer({ min: 1, max: 90 }),
      litigationMonths: fc.integer({ min: 1, max: 12 }),
    }),
  },
  { requiredKeys: [] },
);

/** Any flow of the right shape: stages and acts between them, sensible or not. */
export const someFlow: fc.Arbitrary<Flow> = fc
  .uniqueArray(fc.constantFrom(...caseStatuses), { minLength: 1, maxLength: 9 })
  .chain((stages) =>
    fc.record({
      ...head,
      stages: fc.constant(stages),
      ends: fc.subarray([...stages]),
      commands: commandsAmong(stages),
    }),
  );

function commandsAmong(stages: readonly CaseStatus[]): fc.Arbitrary<Flow['commands']> {
  const command = fc
    .tuple(
      fc.shuffledSubarray(['new' as const, ...stages], { minLength: 1 }),
      fc.shuffledSubarray([...stages], { minLength: 1 }),
      who,
      extras,
    )
    .map(([from, to, whoMay, more]): FlowCommand => ({ from, to, who: whoMay, ...more }));
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom<CaseAction>(...caseActions), command), {
      maxLength: 8,
      selector: ([action]) => action,
    })
    .map((entries) => Object.fromEntries(entries) as Flow['commands']);
}

/** A service without cases: steps only. */
export const someService: fc.Arbitrary<Flow> = fc.record({
  ...head,
  kind: fc.constantFrom('query' as const, 'booking' as const, 'penalty' as const),
  stages: fc.constant([]),
  ends: fc.constant([]),
  commands: fc.constant({}),
});
