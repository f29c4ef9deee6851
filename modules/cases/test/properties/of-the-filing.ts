import { isDeepStrictEqual as same } from 'node:util';
import type { Case } from '../../src/domain/case.ts';
import type { Property } from './property.ts';
import { ofActs, ofLives, ofSteps } from './property.ts';

type Kept = keyof NonNullable<Case['filing']>;

/** What a running case keeps of the day it was submitted, whatever becomes of the catalogue. */
const kept = (name: string, key: Kept): Property =>
  ofActs(name, ({ before, after }) => same(before.filing?.[key], after.filing?.[key]));

/** Once there, it stays as it is. */
const forGood = (name: string, key: keyof Case): Property =>
  ofActs(name, ({ before, after }) => before[key] === undefined || same(before[key], after[key]));

const supplements = ({ type }: { type: string }) => type === 'SupplementRequested';

export const ofTheFiling: readonly Property[] = [
  kept('a case keeps its number', 'caseNumber'),
  kept('a case keeps its item', 'itemCode'),
  kept('a case keeps the version of its item', 'itemVersion'),
  kept('a case keeps its applicant', 'applicantId'),
  kept('a case keeps the organ it was filed with', 'organId'),
  kept('a case keeps its branch', 'branchCode'),
  kept('a case keeps its region', 'regionCode'),
  kept('a case keeps the limits that were promised on its first day', 'limits'),
  kept('a case keeps the parameters of its item', 'handling'),
  kept('a case keeps the checks it needs', 'requiredChecks'),
  kept('a case keeps what the platform obtains itself', 'sharedMaterials'),
  kept('a case keeps the way in which its result is handed over', 'delivery'),
  ofActs(
    'a case changes its flow by migration only',
    ({ command, before, after }) =>
      command.type === 'migrate-flow' || same(before.filing?.flow, after.filing?.flow),
  ),
  ofActs('a migration changes nothing but the flow', ({ command, before, after }) => {
    if (command.type !== 'migrate-flow') return true;
    return same({ ...before, filing: undefined }, { ...after, filing: undefined });
  }),
  ofActs(
    'a form changes only when it is handed in again',
    ({ command, before, after }) =>
      ['correct', 'supply-supplement'].includes(command.type) ||
      same(before.filing?.form, after.filing?.form),
  ),
  ofActs(
    'materials change only when they are handed in again',
    ({ command, before, after }) =>
      ['correct', 'supply-supplement', 'supply-deferred'].includes(command.type) ||
      same(before.filing?.attachments, after.filing?.attachments),
  ),
  forGood('the moment of submission never changes', 'submittedAt'),
  forGood('the moment of acceptance never changes', 'acceptedAt'),
  forGood('a decision once made never changes', 'decision'),
  forGood('an end is for good', 'endedAt'),
  forGood('an extension is granted once and stays', 'extension'),
  forGood('who accepted a case stays on record', 'acceptedBy'),
  forGood('an answer once given never changes', 'answer'),
  forGood('why a case ended is for good', 'ending'),
  forGood('what counts as acceptance by silence stays so', 'deemed'),
  ofLives(
    'a supplement is requested at most once',
    ({ events }) => events.filter(supplements).length <= 1,
  ),
  ofActs('a notice names what it is about: of each defect a material or an answer', ({ events }) =>
    events.every(
      (event) =>
        (event.type !== 'SupplementRequested' && event.type !== 'CorrectionRequested') ||
        (event.defects.length > 0 &&
          event.defects.every(
            ({ materialKey, field }) => materialKey !== undefined || field !== undefined,
          )),
    ),
  ),
  ofSteps(
    'a case that waits for a supplement has not got it yet',
    ({ after }) =>
      after.status !== 'awaiting-supplement' ||
      (after.supplement !== undefined && after.supplement.suppliedAt === undefined),
  ),
  ofSteps(
    'a case that waits for corrections was told which',
    ({ after }) => after.status !== 'pre-returned' || (after.correction?.defects.length ?? 0) > 0,
  ),
  ofSteps(
    'a case beyond receipt has a day of receipt',
    ({ after }) =>
      after.acceptedAt === undefined ||
      after.receivedOn !== undefined ||
      after.filing?.entersAt === 'pre-review',
  ),
];
