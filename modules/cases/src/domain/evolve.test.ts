import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filingOf, given, submit, when } from '../../test/given-case.ts';
import type { Case } from './case.ts';
import type { CaseEvent, CaseFact } from './case-event.ts';
import { evolve } from './evolve.ts';

const at = when('2026-03-10');
const on = '2026-03-10' as never;
const text = { textId: 'c/t' as never, digest: 'd' };
const remedies = { reconsiderationDays: 60, litigationMonths: 6 };
const { filing } = given([
  submit('2026-03-02', filingOf({ delivery: { method: 'window' } })),
]).state;
const clock = { startedOn: '2026-03-03' as never, stops: [{ from: '2026-03-05' as never }] };
const ended = {
  startedOn: clock.startedOn,
  stops: [{ from: clock.stops[0]!.from, until: on }],
  endedOn: on,
};

/** Whatever a case can hold before its end, so that it shows what an event takes away. */
const before: Case = {
  status: 'under-examination',
  filing: filing!,
  submittedAt: when('2026-03-02'),
  receivedOn: '2026-03-02' as never,
  receivedAt: when('2026-03-02'),
  correction: { defects: [], requestedAt: when('2026-03-02') },
  supplement: { defects: [], requestedOn: '2026-03-02' as never, withinDays: 30 },
  acceptedAt: when('2026-03-03'),
  clock,
  claimedBy: 'examiner',
  acceptedBy: 'acceptor',
  examinedBy: ['first'],
  checks: [{ check: 'population', outcome: 'failed' }],
  special: { kind: 'hearing', days: 5, since: '2026-03-05' as never },
  opinion: { outcome: 'grant', text },
  parcel: { trackingNumber: 'T', courier: 'ems', failedAttempts: 1 },
  evaluation: { level: 4, at: when('2026-03-09') },
  warned: 'yellow',
};

type Row = readonly [fact: CaseFact, changes: Partial<Case>, gone?: readonly (keyof Case)[]];
const unclaimed = ['claimedBy'] as const;
const file = { attachmentId: 'n', materialKey: 'id_card', sha256: 'n' };
const refiled = { filing: { ...filing!, attachments: [file] }, receivedOn: on, receivedAt: at };
const examined = { examinedBy: ['first', 'examiner'] };
const decision = { outcome: 'granted', on } as const;
const denied = { grounds: text, lawBasis: '法', remedies };

const rows: readonly Row[] = [
  [
    { type: 'CorrectionRequested', defects: [] },
    { status: 'pre-returned', correction: { defects: [], requestedAt: at } },
    unclaimed,
  ],
  [
    { type: 'CorrectionSupplied', attachments: [file] },
    { ...refiled, status: 'pre-review' },
    ['correction', 'warned'],
  ],
  [{ type: 'CaseReceived' }, { status: 'received' }],
  [
    { type: 'SupplementRequested', defects: [], withinDays: 15 },
    { status: 'awaiting-supplement', supplement: { defects: [], requestedOn: on, withinDays: 15 } },
    unclaimed,
  ],
  [
    { type: 'SupplementSupplied', attachments: [file] },
    { ...refiled, status: 'received', supplement: { ...before.supplement!, suppliedAt: at } },
    ['warned'],
  ],
  [{ type: 'SupplementLapsed' }, { status: 'terminated', endedAt: at }, unclaimed],
  [
    { type: 'CaseAccepted', startedOn: on },
    {
      status: 'accepted',
      acceptedAt: at,
      clock: { startedOn: on, stops: [] },
      acceptedBy: 'examiner',
    },
    ['claimedBy', 'warned'],
  ],
  [
    { type: 'CaseDeemedAccepted', startedOn: on },
    {
      status: 'accepted',
      acceptedAt: at,
      clock: { startedOn: on, stops: [] },
      acceptedBy: 'examiner',
      deemed: true,
    },
    ['claimedBy', 'warned'],
  ],
  [
    { type: 'AcceptanceRefused', grounds: text, remedies },
    { status: 'not-accepted', endedAt: at, ending: { reason: text, remedies } },
    unclaimed,
  ],
  [
    { type: 'AcceptanceRefused', grounds: text, remedies, competentOrgan: 'o' },
    {
      status: 'not-accepted',
      endedAt: at,
      ending: { reason: text, remedies, competentOrgan: 'o' },
    },
    unclaimed,
  ],
  [
    { type: 'CaseNotRequired', grounds: text },
    { status: 'not-required', endedAt: at, ending: { reason: text } },
    unclaimed,
  ],
  [
    { type: 'CaseClaimed', officerId: 'second' },
    { claimedBy: 'second', examinedBy: ['first', 'second'] },
  ],
  [{ type: 'CaseReleased' }, {}, unclaimed],
  [
    { type: 'ChecksRecorded', ruleSet: 'r', checks: [{ check: 'population', outcome: 'match' }] },
    { checks: [{ check: 'population', outcome: 'match' }] },
  ],
  [
    { type: 'ChecksRecorded', ruleSet: 'r', checks: [{ check: 'crime', outcome: 'match' }] },
    { checks: [...before.checks!, { check: 'crime', outcome: 'match' }] },
  ],
  [{ type: 'SpecialProcedureEnded' }, { clock: { ...clock, stops: ended.stops } }, ['special']],
  [
    { type: 'TimeLimitExtended', days: 10, reason: text },
    { extension: { days: 10, on } },
    ['warned'],
  ],
  [
    { type: 'ExaminationOpinionFiled', outcome: 'deny', opinion: text },
    { ...examined, status: 'awaiting-decision', opinion: { outcome: 'deny', text } },
    unclaimed,
  ],
  [{ type: 'CaseSentBack', reason: text }, { sentBack: 1 }, unclaimed],
  [
    { type: 'DecisionMade', outcome: 'granted' },
    { status: 'granted', decision, clock: ended },
    ['claimedBy', 'warned'],
  ],
  [
    { type: 'DecisionMade', outcome: 'denied', ...denied },
    { status: 'denied', decision: { outcome: 'denied', on, ...denied }, clock: ended, endedAt: at },
    ['claimedBy', 'warned'],
  ],
  [{ type: 'CaseWithdrawn' }, { status: 'withdrawn', endedAt: at, clock: ended }, unclaimed],
  [
    { type: 'CaseWithdrawn', reason: text },
    { status: 'withdrawn', endedAt: at, clock: ended, ending: { reason: text } },
    unclaimed,
  ],
  [
    { type: 'CaseTerminated', reason: text, remedies },
    { status: 'terminated', endedAt: at, clock: ended, ending: { reason: text, remedies } },
    unclaimed,
  ],
  [{ type: 'ProductionStarted' }, { status: 'in-production', produced: 'started' }],
  [
    { type: 'ProductionFinished' },
    { status: 'ready-for-collection', produced: 'finished' },
    unclaimed,
  ],
  [{ type: 'CollectionOffered' }, { status: 'ready-for-collection' }],
  [
    { type: 'ParcelShipped', trackingNumber: 'N', courier: 'sf' },
    { status: 'shipping', parcel: { trackingNumber: 'N', courier: 'sf', failedAttempts: 0 } },
  ],
  [
    { type: 'DeliveryAttemptFailed', reasonCode: 'r' },
    { parcel: { ...before.parcel!, failedAttempts: 2 } },
  ],
  [{ type: 'ParcelReturned' }, { status: 'ready-for-collection' }],
  [
    { type: 'ResultDelivered', method: 'window', proof: 'p' },
    { status: 'delivered', endedAt: at },
    unclaimed,
  ],
  [{ type: 'CaseClosed' }, { status: 'closed' }, unclaimed],
  [{ type: 'CaseEvaluated', level: 5, tags: [] }, { evaluation: { level: 5, at } }],
  [
    { type: 'EvaluationAmended', level: 2, tags: [] },
    { evaluation: { level: 2, at: when('2026-03-09'), amendedAt: at } },
  ],
  [{ type: 'WarningRaised', colour: 'red' }, { warned: 'red' }],
  [{ type: 'CaseReassigned', officerId: 'second' }, { claimedBy: 'second' }],
  [
    { type: 'OfficerStoodAside', officerId: 'second', relation: 'interest' },
    { recused: ['second'] },
  ],
  [
    { type: 'OfficerStoodAside', officerId: 'examiner', relation: 'interest' },
    { recused: ['examiner'] },
    unclaimed,
  ],
  [
    { type: 'CaseForwarded', leg: 1, organId: 'o', as: 'superior' },
    { status: 'forwarded', leg: { index: 1, since: on } },
    ['opinion', 'warned', 'claimedBy'],
  ],
  [
    { type: 'RenewalDeemed', on },
    {
      status: 'granted',
      decision: { ...decision, deemed: true },
      clock: { ...clock, endedOn: on },
    },
    ['claimedBy', 'warned'],
  ],
  [
    { type: 'CaseAnswered', outcome: 'upheld', reply: text, remedies },
    {
      status: 'answered',
      answer: { outcome: 'upheld', text },
      ending: { reason: text, remedies },
      endedAt: at,
      clock: { ...clock, endedOn: on },
    },
    ['claimedBy', 'warned'],
  ],
];

describe('what an event makes of a case, and leaves as it was', () => {
  for (const [fact, changes, gone = []] of rows) {
    it(`${fact.type}: ${[...Object.keys(changes), ...gone.map((key) => `no ${key}`)].join(', ')}`, () => {
      const kept = Object.fromEntries(
        Object.entries(before).filter(([key]) => !gone.includes(key as keyof Case)),
      );
      const event = { ...fact, at, by: 'officer:examiner' } as CaseEvent;
      assert.deepEqual(evolve(before, event), { ...kept, ...changes });
    });
  }
});
