import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { nationalCalendar } from '@tongban/calendar';
import type { Day } from '@tongban/kernel';
import type { TextRef } from './filing.ts';
import { joinedBy, openDepartments, opinionDueOf, reminderDayOf } from './consultation.ts';
import type { AskedDepartment, Consultation } from './consultation.ts';
import type { Join } from './handling.ts';

const text = { textId: 't', digest: 'd' } as unknown as TextRef;
const calendar = nationalCalendar();

type Answer = 'agree' | 'object' | 'late' | 'open';

const answers = fc.array(fc.constantFrom<Answer>('agree', 'object', 'late', 'open'), {
  minLength: 1,
  maxLength: 8,
});
const joins = fc.oneof(
  fc.constant<Join>({ by: 'all' }),
  fc.constant<Join>({ by: 'veto' }),
  fc.integer({ min: 1, max: 8 }).map((agreeing): Join => ({ by: 'quorum', agreeing })),
);

function consultationOf(
  given: readonly Answer[],
  join: Join,
  askedOn = '2026-03-02',
): Consultation {
  return {
    askedOn: askedOn as Day,
    question: text,
    join,
    silence: 'proceeds',
    departments: given.map(departmentOf),
  };
}

function departmentOf(answer: Answer, index: number): AskedDepartment {
  const asked = { organId: 'o', branchCode: `B${index}`, withinWorkingDays: 1 + (index % 5) };
  if (answer === 'open') return asked;
  return answer === 'late'
    ? { ...asked, lapsed: true }
    : { ...asked, answer: { outcome: answer, text } };
}

describe('the opinions of several departments', () => {
  it('come to the same in whatever order they are given', () => {
    fc.assert(
      fc.property(answers, joins, fc.infiniteStream(fc.nat()), (given, join, random) => {
        const shuffled = given
          .map((answer) => ({ answer, at: random.next().value as number }))
          .toSorted((one, other) => one.at - other.at)
          .map(({ answer }) => answer);
        assert.equal(
          joinedBy(consultationOf(given, join)),
          joinedBy(consultationOf(shuffled, join)),
        );
      }),
    );
  });

  it('are never open when everybody has answered or is late', () => {
    fc.assert(
      fc.property(answers, joins, (given, join) => {
        const settled = given.map((one) => (one === 'open' ? 'late' : one));
        assert.notEqual(joinedBy(consultationOf(settled, join)), 'open');
      }),
    );
  });

  it('once joined stay as they are, whatever those say who had not answered', () => {
    fc.assert(
      fc.property(
        answers,
        joins,
        fc.constantFrom<Answer>('agree', 'object', 'late'),
        (given, join, last) => {
          const before = joinedBy(consultationOf(given, join));
          if (before === 'open') return;
          const after = given.map((one) => (one === 'open' ? last : one));
          assert.equal(joinedBy(consultationOf(after, join)), before);
        },
      ),
    );
  });

  it('by veto are agreed exactly when nobody objects', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const joined = joinedBy(consultationOf(given, { by: 'veto' }));
        assert.equal(joined === 'objected', given.includes('object'));
      }),
    );
  });

  it('by quorum are agreed exactly when enough agree', () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: 1, max: 8 }), (given, agreeing) => {
        const joined = joinedBy(consultationOf(given, { by: 'quorum', agreeing }));
        const agreed = given.filter((one) => one === 'agree').length;
        assert.equal(joined === 'agreed', agreed >= agreeing);
      }),
    );
  });

  it('by all wait for the last, and one more agreement never turns them to an objection', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const consultation = consultationOf(given, { by: 'all' });
        assert.equal(joinedBy(consultation) === 'open', openDepartments(consultation).length > 0);
        if (joinedBy(consultation) !== 'agreed') return;
        assert.equal(joinedBy(consultationOf([...given, 'agree'], { by: 'all' })), 'agreed');
      }),
    );
  });

  it('by all are agreed exactly when nobody of those who answered objects', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const settled = given.map((one) => (one === 'open' ? 'agree' : one));
        const joined = joinedBy(consultationOf(settled, { by: 'all' }));
        assert.equal(joined, settled.includes('object') ? 'objected' : 'agreed');
      }),
    );
  });

  it('have each a day of their own, a reminder before it, and none of them before the day they were asked', () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: 0, max: 200 }), (given, days) => {
        const asked = new Date(Date.UTC(2026, 0, 5 + days)).toISOString().slice(0, 10);
        const consultation = consultationOf(given, { by: 'all' }, asked);
        for (const department of consultation.departments) {
          const due = opinionDueOf(consultation, department, calendar).day;
          const reminder = reminderDayOf(consultation, department, calendar, 1);
          assert.ok(due > consultation.askedOn);
          assert.ok(reminder > consultation.askedOn && reminder <= due);
        }
      }),
    );
  });
});
