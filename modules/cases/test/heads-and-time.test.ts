import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { nationalYears } from '@tongban/calendar';
import { sql } from '@tongban/database';
import type { Database } from '@tongban/database';
import type { Day } from '@tongban/kernel';
import { readStream } from '@tongban/ledger';
import { eventually } from '@tongban/testing';
import { timeLimits } from '../src/domain/follow-up.ts';
import type { CaseId, CaseNotice, CaseRequest } from '../src/index.ts';
import { findDueFollowUps } from '../src/store/follow-up-due.ts';
import type { DueFollowUp } from '../src/store/follow-up-due.ts';
import { loadCases } from '../src/store/load-cases.ts';
import { countAstray, replayCases } from '../src/store/replay-cases.ts';
import { readOn, startSubscription } from '../src/subscriptions/case-event-reader.ts';
import { publishYear } from './publish-calendar.ts';
import { carryOut, newCaseId, startEngine, submission } from './engine.ts';
import { officer, workingDays } from './given-case.ts';
import { wang } from './given-case.ts';

const limits = (days: number) => ({
  limits: { promised: workingDays(days), statutory: workingDays(days + 10) },
});

describe('what follows from the passing of time', () => {
  let engine: Awaited<ReturnType<typeof startEngine>>;
  before(async () => {
    engine = await startEngine('2026-09-28T02:00:00Z');
  });
  const statusOf = async (caseId: CaseId) =>
    (await loadCases(engine.db, [caseId])).get(caseId)?.state.status;
  const typesOf = async (caseId: CaseId) =>
    (await readStream(engine.db, `case/${caseId}`)).map(({ type }) => type);

  it('J8: warns after four silent working days and deems the case accepted after five, each once', async () => {
    const caseId = newCaseId();
    await carryOut(engine.cases, caseId, [
      [wang, submission()],
      [officer('acceptor'), { type: 'receive' }],
    ]);
    engine.clock.set('2026-10-08T16:00:00Z');
    const other = await engine.another();
    await Promise.all([engine.cases.followUp(), other.followUp()]);
    await engine.cases.followUp();
    engine.clock.set('2026-10-10T15:59:59Z');
    assert.equal(await engine.cases.followUp(), 0);
    engine.clock.set('2026-10-10T16:00:00Z');
    await Promise.all([engine.cases.followUp(), other.followUp()]);
    assert.deepEqual(await typesOf(caseId), [
      'CaseSubmitted',
      'CaseReceived',
      'WarningRaised',
      'CaseDeemedAccepted',
    ]);
    const due = await engine.db.one<{ due: Day; statutory: Day }>(sql`
      select due_on as due, statutory_on as statutory from cases.case_heads where case_id = ${caseId}`);
    assert.equal(due.statutory, '2026-10-30');
  });

  it('fires a clock once, however often and from however many processes at once it is asked', async () => {
    const caseId = newCaseId();
    engine.clock.set('2026-09-28T02:00:00Z');
    await carryOut(engine.cases, caseId, [
      [wang, submission()],
      [officer('acceptor'), { type: 'receive' }],
    ]);
    engine.clock.set('2026-10-08T16:00:00Z');
    const rung: CaseRequest = {
      caseId,
      commandId: 'raise-warning/1',
      actor: timeLimits,
      expectedVersion: 2,
      act: { type: 'raise-warning' },
    };
    const others = await Promise.all(Array.from({ length: 3 }, () => engine.another()));
    const ring = () =>
      Promise.all([engine.cases, ...others].map((cases) => cases.handleCaseCommand(rung)));
    const answers = [...(await ring()), ...(await ring())];
    assert.deepEqual(
      answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal.code])),
      Array(7).fill('cases/changed-meanwhile'),
    );
    assert.deepEqual(await typesOf(caseId), ['CaseSubmitted', 'CaseReceived', 'WarningRaised']);
  });

  it('ends a case whose supplement did not come, and closes what ended thirty days ago', async () => {
    const caseId = newCaseId();
    await carryOut(engine.cases, caseId, [
      [wang, submission()],
      [officer('acceptor'), { type: 'receive' }],
      [
        officer('acceptor'),
        { type: 'request-supplement', defects: [{ field: 'name', reason: '缺' }] },
      ],
    ]);
    engine.clock.set('2026-11-10T16:00:00Z');
    await engine.cases.followUp();
    assert.equal(await statusOf(caseId), 'terminated');
    engine.clock.set('2026-12-11T16:00:00Z');
    await engine.cases.followUp();
    assert.equal(await statusOf(caseId), 'closed');
  });

  it('pages through clocks that come due at one instant, and passes over one that cannot fire', async () => {
    const caseIds = Array.from({ length: 5 }, newCaseId);
    engine.clock.set('2026-10-12T02:00:00Z');
    for (const caseId of caseIds) await carryOut(engine.cases, caseId, [[wang, submission()]]);
    const [stuck = newCaseId()] = caseIds;
    await engine.db.run(
      sql`update cases.case_ends set follow_up = 'close' where case_id = ${stuck}`,
    );
    engine.clock.set('2026-10-15T16:00:00Z');
    const now = engine.clock();
    const pages: CaseId[][] = [];
    for (let after: DueFollowUp | undefined; ;) {
      const page = await findDueFollowUps(engine.db, { now, limit: 2, after });
      if (page.length === 0) break;
      pages.push(page.map(({ caseId }) => caseId));
      after = page.at(-1);
    }
    assert.deepEqual(pages.flat(), caseIds.toSorted());
    assert.equal(await engine.cases.followUp(), 4);
    assert.deepEqual(await typesOf(stuck), ['CaseSubmitted']);
    await engine.db.run(
      sql`update cases.case_ends set follow_up = 'raise-warning' where case_id = ${stuck}`,
    );
    assert.equal(await engine.cases.followUp(), 1);
  });

  it('reckons open cases again when a year of the calendar is published', async () => {
    const caseId = newCaseId();
    engine.clock.set('2026-12-15T02:00:00Z');
    await carryOut(engine.cases, caseId, [
      [wang, submission(limits(20))],
      [officer('acceptor'), { type: 'receive' }],
      [officer('acceptor'), { type: 'accept' }],
    ]);
    const dueNow = () =>
      engine.db.one<{ dueOn: Day; estimated: boolean; followUp: string | null }>(sql`
        select due_on as "dueOn", due_estimated as estimated, follow_up as "followUp"
          from cases.case_heads join cases.case_ends using (case_id) where case_id = ${caseId}`);
    assert.deepEqual(await dueNow(), { dueOn: '2027-01-12', estimated: true, followUp: null });
    const year = {
      year: 2027,
      source: '国办发明电〔2026〕9号',
      holidays: ['2027-01-01' as Day],
      makeUpDays: [],
    };
    const published = await publishYear(engine.cases, year);
    assert.ok(published.ok && published.moved >= 1);
    // Unpublished 2028 still lies behind the statutory limit only if it were that long.
    assert.deepEqual(await dueNow(), {
      dueOn: '2027-01-13',
      estimated: false,
      followUp: 'raise-warning',
    });
    assert.deepEqual(
      (await readStream(engine.db, 'calendar/2027')).map(({ type }) => type),
      ['CalendarYearPublished'],
    );
    const restarted = await engine.another();
    assert.equal(restarted.world.calendarOf('440305').lastYear, 2027);
    const gap = await publishYear(restarted, { ...year, year: 2030 });
    assert.equal(!gap.ok && gap.refusal.code, 'cases/calendar-not-next');
    assert.equal(nationalYears.at(-1)?.year, 2026);
  });

  it('rebuilds every head from the ledger and finds no difference', async () => {
    assert.ok((await differences(engine.db)) === 0);
    await engine.db.run(
      sql`update cases.case_ends set follow_up_at = follow_up_at + interval '1 day'`,
    );
    assert.ok((await differences(engine.db)) > 0);
    await engine.db.run(
      sql`update cases.case_ends set follow_up_at = follow_up_at - interval '1 day'`,
    );
    assert.ok((await differences(engine.db)) === 0);
    await engine.db.run(sql`update cases.case_heads set claimed_by = 'nobody'`);
    assert.ok((await differences(engine.db)) > 0);
  });

  async function differences(db: Database): Promise<number> {
    const { calendarOf, settings } = engine.cases.world;
    const { count } = await db.one<{ count: number }>(
      sql`select count(*) as count from cases.case_heads`,
    );
    let replayed = 0;
    let astray = 0;
    for await (const { heads } of replayCases(db)) {
      replayed += heads.length;
      astray += await countAstray(db, heads, { calendarOf, settings });
    }
    return astray + Math.abs(count - replayed);
  }
});

describe('readers of case events', () => {
  let engine: Awaited<ReturnType<typeof startEngine>>;
  before(async () => {
    engine = await startEngine();
  });

  it('are told each event in order, go on where they stopped, and see the published contract', async () => {
    const told: CaseNotice[] = [];
    const subscription = {
      name: 'test.everything',
      run: (_tx: unknown, notices: readonly CaseNotice[]) => {
        told.push(...notices);
        return Promise.resolve();
      },
    };
    await startSubscription(engine.db, subscription.name);
    const caseId = newCaseId();
    await carryOut(engine.cases, caseId, [
      [wang, submission()],
      [officer('acceptor'), { type: 'receive' }],
    ]);
    await eventually(() => readOn(engine.db, subscription).then(() => told.length === 2));
    await carryOut(engine.cases, caseId, [[officer('acceptor'), { type: 'accept' }]]);
    await eventually(() => readOn(engine.db, subscription).then(() => told.length === 3));
    assert.deepEqual(
      told.map(({ event }) => event.type),
      ['CaseSubmitted', 'CaseReceived', 'CaseAccepted'],
    );
    assert.deepEqual(
      told.map(({ published }) => published.map(({ name }) => name)),
      [['cases.case-submitted.v1'], [], ['cases.case-accepted.v1']],
    );
    assert.equal(told[2]!.filing.applicantId, 'wang');
    assert.equal(new Set(told.map(({ eventId }) => eventId)).size, 3);
  });

  it('that fail store nothing of their work, try again, and set aside what they cannot digest', async () => {
    const good: string[] = [];
    let poison: string | undefined;
    const subscription = {
      name: 'test.fragile',
      run: (_tx: unknown, notices: readonly CaseNotice[]) => {
        for (const { eventId, event } of notices) {
          if (event.type === 'CaseReceived') {
            poison = eventId;
            throw new TypeError('cannot digest this');
          }
        }
        good.push(...notices.map(({ eventId }) => eventId));
        return Promise.resolve();
      },
    };
    await startSubscription(engine.db, subscription.name);
    const caseId = newCaseId();
    await carryOut(engine.cases, caseId, [
      [wang, submission()],
      [officer('acceptor'), { type: 'receive' }],
      [officer('acceptor'), { type: 'accept' }],
    ]);
    await eventually(async () => {
      await engine.db.run(
        sql`update cases.subscriptions set retry_at = now() - interval '1 second'`,
      );
      await readOn(engine.db, subscription);
      return good.some((id) => id === `${caseId}@3`);
    });
    const parked = await engine.db.many<{ id: string; reason: string }>(sql`
      select case_id || '@' || version as id, reason from cases.parked_events`);
    assert.ok(parked.some(({ id, reason }) => id === poison && reason === 'TypeError'));
    assert.ok(good.includes(`${caseId}@1`));
  });

  it('are read for in the background until stopped', async () => {
    const told: string[] = [];
    const cases = await engine.another();
    cases.onCaseEvents({
      name: 'test.background',
      run: (_tx, notices) => {
        told.push(...notices.map(({ eventId }) => eventId));
        return Promise.resolve();
      },
    });
    await cases.start();
    const caseId = newCaseId();
    await carryOut(cases, caseId, [[wang, submission()]]);
    await eventually(() => Promise.resolve(told.includes(`${caseId}@1`)));
    await cases.stop();
  });
});
