import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CaseNotice, ReadCase } from '@tongban/cases';
import { fieldSeal } from '@tongban/exchange-protocol';
import { mapCase } from './map-case.ts';
import type { CaseWords } from './case-words.ts';

const at = '2026-03-02T01:00:00.000Z';
const caseId = '019e0000-0000-7000-8000-000000000001';
const seal = fieldSeal(new Uint8Array(32));

const citizen = { name: '王小明', idNumber: '44030519900101991X' };

/** What an acceptance is worth for a case that stands on this version of its item. */
async function accepted(version: number, applicant: object = citizen) {
  const filing = { caseNumber: `no-${version}`, organId: 'o', applicantId: 'p', attachments: [] };
  const event = { type: 'CaseAccepted', startedOn: '2026-03-02', at, by: 'officer:1' };
  const notice = { eventId: '', caseId, version: 2, event, filing, published: [] };
  const state = { status: 'accepted', filing, submittedAt: at, acceptedAt: at };
  const words = {
    task: async () => ({ taskCode: 'T', version, promised: {}, results: [] }),
    organName: () => '南山分局',
    materialName: () => undefined,
    applicant: async () => applicant,
    officerName: async () => '李建国',
    promisedOn: () => undefined,
  };
  return mapCase(
    { words: words as unknown as CaseWords, seal },
    notice as unknown as CaseNotice,
    { caseId, state, events: [event], version: 2 } as unknown as ReadCase,
  );
}

describe('what a case is worth to the national platform', () => {
  it('stands on the version of its item, which is a row of its own: an older one sets no newer one back', async () => {
    const [newer, older] = [await accepted(2), await accepted(1)];
    const of = (rows: typeof newer, table: string) => rows.find((row) => row.table === table)!;
    for (const rows of [newer, older]) {
      const task = of(rows, 'up_task_general_basic');
      const accept = of(rows, 'up_pro_accept');
      assert.equal(accept.parent, task.rowGuid);
      assert.equal(accept.fields['task_version'], task.fields['task_version']);
    }
    assert.notEqual(
      of(newer, 'up_task_general_basic').rowGuid,
      of(older, 'up_task_general_basic').rowGuid,
    );
  });

  it('counts who claims a case that is decided, to make its paper, as no step of the examination', async () => {
    const filing = { caseNumber: 'no-1', organId: 'o', applicantId: 'p', attachments: [] };
    const event = { type: 'CaseClaimed', at, by: 'officer:1' };
    const notice = { eventId: '', caseId, version: 3, event, filing, published: [] };
    const rowsOf = (state: object) =>
      mapCase(
        { words: { task: async () => ({}), officerName: async () => '李建国' } as never, seal },
        notice as unknown as CaseNotice,
        { caseId, state: { filing, acceptedAt: at, ...state }, events: [event] } as never,
      );
    assert.equal((await rowsOf({})).length, 1);
    assert.deepEqual(await rowsOf({ decision: { outcome: 'granted' } }), []);
  });

  it('says no name and no number in the clear', async () => {
    const text = JSON.stringify(await accepted(1));
    assert.doesNotMatch(text, /王小明|44030519900101991X/);
    assert.match(text, /王\*|\*明|sm4\./);
  });

  it('of an organisation is its public name and code; a wrong code is held back', async () => {
    const company = { name: '深圳示例科技有限公司', creditCode: '91440300MA5EXAMP0C' };
    const of = (rows: Awaited<ReturnType<typeof accepted>>) =>
      rows.find(({ table }) => table === 'up_pro_accept')!;
    const { fields, fault } = of(await accepted(1, company));
    assert.equal(fault, undefined);
    assert.deepEqual(
      [fields['applyer_name'], fields['applyer_type'], fields['applyer_page_code']],
      [company.name, '2', company.creditCode],
    );
    const wrong = of(await accepted(1, { ...company, creditCode: '91440300MA5EXAMP0D' }));
    assert.equal(wrong.fault, 'credit-code-wrong');
  });
});
