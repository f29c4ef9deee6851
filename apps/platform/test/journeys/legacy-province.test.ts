import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { addJob } from '@tongban/database';
import { eventually } from '@tongban/testing';
import {} from '../handling.ts';
import { nationalBook } from '../national-book.ts';
import { officer, type Visitor } from '../people.ts';
import { breakOutside } from '../outside-world.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

const organ = '11440305MB0TE00040';

describe('a provincial system of before, connected by its own means', () => {
  let platform: TestPlatform;
  let national: Awaited<ReturnType<typeof nationalBook>>;
  let operator: Visitor;
  let basicCode: string;

  before(async () => {
    platform = await testPlatform('2026-03-27T02:00:00Z', {
      nationalPlatform: 'demonstration',
      legacy: { code: 'shaanxi', http: 'demonstration' },
    });
    national = await nationalBook(platform);
    operator = await officer(platform, '443012');
    const { body } = await operator.get('/api/catalogue/hooks');
    basicCode = body.hooks[0].nationalCode;
  });
  after(async () => {
    await national.close();
    await platform.stop();
  });

  it('has its cases fetched, reported upwards, and is told what became of each', async () => {
    await theirs('POST', {
      cases: [
        caseOf('SX-1'),
        caseOf('SX-2', { applicantNumber: '44030519900101991A' }),
        caseOf('SX-3', { acceptedOn: '2026-13-01' }),
      ],
    });
    await turn();
    await eventually(
      async () => (await national.received()).map(({ subject }) => subject),
      (subjects) => subjects.includes('SX-1'),
    );
    const statuses = await eventually(
      async () => (await turn(), await told()),
      ([first]) => first?.[1] === 'acknowledged',
    );
    assert.deepEqual(statuses, [
      ['SX-1', 'acknowledged', ''],
      ['SX-2', 'rejected', 'citizen-number-wrong'],
      ['SX-3', 'rejected', 'day-wrong: 受理日期'],
    ]);
    const { body } = await operator.get('/api/operations/exchange/corrections');
    assert.deepEqual(
      body.items.map(({ subject, foundBy }: { subject: string; foundBy: string }) => [
        subject,
        foundBy,
      ]),
      [['SX-2', 'sender']],
    );
  });

  it('gets the catalogue in force', async () => {
    const { items } = await theirs('GET');
    assert.equal(items, 549);
  });

  it('is asked again after it was down, and nothing is taken twice', async () => {
    await breakOutside(platform, 'legacy-province', { down: true });
    await theirs('POST', { cases: [caseOf('SX-4')] }).catch(() => undefined);
    await breakOutside(platform, 'legacy-province', {});
    await theirs('POST', { cases: [caseOf('SX-5')] });
    await turn();
    const subjects = await eventually(
      async () => (await national.received()).map(({ subject }) => subject),
      (found) => found.includes('SX-5'),
    );
    // Its acceptance and its step, each once.
    assert.equal(subjects.filter((one) => one === 'SX-1').length, 2);
  });

  async function turn(): Promise<void> {
    await addJob(platform.db, 'exchange.legacy-systems', {});
    await platform.jobs.settled(60_000);
  }

  async function told(): Promise<string[][]> {
    const { statuses } = await theirs('GET');
    return statuses
      .map(({ caseNumber, state, reasons }) => [caseNumber, state, reasons.join(' ')])
      .sort(([one], [other]) => (one! < other! ? -1 : 1));
  }

  /** What its own clerks see and enter. */
  async function theirs(method: 'GET' | 'POST', body?: object): Promise<Theirs> {
    const answer = await fetch(`${platform.outsideWorldUrl}/legacy-province/own-cases`, {
      method,
      ...(body && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    return answer.status === 204 ? { statuses: [], items: 0 } : ((await answer.json()) as Theirs);
  }

  function caseOf(number: string, more: Record<string, string> = {}): Record<string, string> {
    return {
      caseNumber: number,
      basicCode,
      organCode: organ,
      applicantName: '王小明',
      applicantNumber: '44030519900101991X',
      appliedOn: '2026-03-25',
      acceptedOn: '2026-03-26',
      ...more,
    };
  }
});

interface Theirs {
  readonly statuses: { caseNumber: string; state: string; reasons: string[] }[];
  readonly items: number;
}
