// Alone in its process: what it publishes holds for the whole process.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { CaseEventType } from '../../src/domain/case-event.ts';
import { live } from './live.ts';
import type { Defect } from './defects.ts';

/** What a life must come to: a simulation in which nothing happens finds nothing. */
const usual: readonly CaseEventType[] = [
  'CaseSubmitted',
  'CorrectionRequested',
  'CorrectionSupplied',
  'CaseReceived',
  'SupplementRequested',
  'SupplementSupplied',
  'SupplementLapsed',
  'CaseAccepted',
  'CaseDeemedAccepted',
  'AcceptanceRefused',
  'CaseNotRequired',
  'CaseClaimed',
  'CaseReleased',
  'CaseReassigned',
  'OfficerStoodAside',
  'ChecksRecorded',
  'SpecialProcedureStarted',
  'SpecialProcedureEnded',
  'TimeLimitExtended',
  'ExaminationOpinionFiled',
  'CaseSentBack',
  'DecisionMade',
  'CaseWithdrawn',
  'CaseTerminated',
  'ProductionStarted',
  'ProductionFinished',
  'CollectionOffered',
  'ParcelShipped',
  'DeliveryAttemptFailed',
  'ParcelReturned',
  'ResultDelivered',
  'CaseClosed',
  'CaseEvaluated',
  'EvaluationAmended',
  'WarningRaised',
  'FlowMigrated',
  'PlaceAssigned',
  'AttendanceChecked',
  'AbsenceNoted',
  'PenaltyAnnounced',
  'DefenceStated',
  'PenaltyImposed',
  'PaymentRecorded',
  'FeePaid',
  'FeeRefunded',
  'OpinionsRequested',
  'OpinionGiven',
  'OpinionsReminded',
  'OpinionsLapsed',
  'InspectionRecorded',
  'InspectionSigned',
  'CaseForwarded',
  'PartFinished',
  'CaseAnswered',
  'RenewalDeemed',
  'DeferredSupplied',
  'DeferredReminded',
  'DeferredRefused',
  'DeferredLapsed',
];

const commandsALife = 4_000;
const kept = JSON.parse(
  readFileSync(new URL('failing-seeds.json', import.meta.url), 'utf8'),
) as number[];

describe('cases in a simulated world with lost answers, repeats, overtaking and crashes', () => {
  it('break nothing, and everything that can happen to a case happens', () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 15; seed += 1) {
      const outcome = live(seed, commandsALife, { watch: ({ type }) => seen.add(type) });
      assert.equal(typeof outcome, 'number', JSON.stringify(outcome));
    }
    const missed = usual.filter((type) => !seen.has(type));
    assert.deepEqual(missed, []);
  });

  it('live the same life again for the same seed', () => {
    const life = () => {
      const written: string[] = [];
      live(7, 1_000, { watch: (event) => written.push(`${event.at} ${event.by} ${event.type}`) });
      return written;
    };
    assert.deepEqual(life(), life());
  });

  it('break nothing any more under the seeds that once did', () => {
    for (const seed of kept) {
      assert.equal(typeof live(seed, commandsALife), 'number', `seed ${seed}`);
    }
  });
});

describe('a defect put in on purpose is found', () => {
  const defects: Readonly<Record<Defect, RegExp>> = {
    'forgets-command-ids': /carried out once|first answer|replays to/,
    'forgets-versions': /./,
    'everybody-may': /organ|post|approver|head/,
    'replays-differently': /replays to|claimed/,
    'answers-before-storing': /what is answered is stored/,
    'forgets-what-is-owed': /while papers are owed/,
  };
  for (const [defect, broken] of Object.entries(defects)) {
    it(defect, () => {
      for (let seed = 1; seed <= 5; seed += 1) {
        const outcome = live(seed, commandsALife, { defect: defect as Defect });
        if (typeof outcome === 'number') continue;
        assert.match(outcome.broken, broken);
        return;
      }
      assert.fail('five lives went by and nobody noticed');
    });
  }
});
