import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { newId } from '@tongban/kernel';
import { append, readEnds, readStream } from '@tongban/ledger';
import type { CaseAct, CaseId } from '../src/index.ts';
import { carryOut, newCaseId, submission } from './engine.ts';
import { officer, wang } from './given-case.ts';
import { startHttp } from './http.ts';

describe('cases over HTTP', () => {
  let http: Awaited<ReturnType<typeof startHttp>>;
  before(async () => {
    http = await startHttp();
  });

  const submitted = async (): Promise<CaseId> => {
    const caseId = newCaseId();
    await carryOut(http.cases, caseId, [[wang, submission()]]);
    return caseId;
  };

  it('takes a case the whole way, each act with the version it saw', async () => {
    const caseId = await submitted();
    const own = `/api/cases/${caseId}`;
    const at = `/api/officer/cases/${caseId}`;
    let version = 1;
    const act = async (who: string, url: string, body: object = {}) => {
      const answer = await http.call(who, 'POST', url, { body, version });
      assert.equal(answer.status, 200, JSON.stringify(answer.body));
      assert.equal(answer.headers.etag, `"${answer.body.version}"`);
      version = answer.body.version;
      return answer.body.status;
    };
    await act('officer:acceptor', `${at}/receipt`);
    await act('officer:acceptor', `${at}/supplement-requests`, {
      defects: [
        { materialKey: 'id_card', reason: '照片模糊，请重拍' },
        { field: 'address', reason: '缺门牌号' },
      ],
    });
    const asked = await http.call('person:wang', 'GET', own);
    assert.deepEqual(asked.body.supplement.missing, [
      {
        materialKey: 'id_card',
        name: { zh: '材料id_card', en: 'id_card' },
        reason: '照片模糊，请重拍',
      },
      { field: 'address', question: 'address', reason: '缺门牌号' },
    ]);
    assert.equal(asked.body.supplement.dueOn, '2026-04-01');
    assert.equal(asked.body.awaited.from, 'applicant');
    assert.deepEqual(
      (await http.access.openUploads('wang', caseId))?.map(({ materialKey }) => materialKey),
      ['id_card'],
    );
    await act('person:wang', `${own}/supplement`, { form: { name: '王小明' } });
    assert.equal(await act('officer:acceptor', `${at}/acceptance`), 'accepted');
    await act('officer:examiner', `${at}/claim`);
    await act('officer:examiner', `${at}/examination-opinion`, {
      outcome: 'grant',
      opinion: '符合条件',
    });
    assert.equal(
      await act('officer:approver', `${at}/decision`, { outcome: 'granted' }),
      'granted',
    );
    await act('officer:certificate-maker', `${at}/production`);
    await act('officer:certificate-maker', `${at}/production/completion`, {
      certificateNumber: 'E123',
    });
    await act('officer:acceptor', `${at}/collection`);
    const handOver: CaseAct = { type: 'deliver', method: 'window', proof: 'id-card' };
    await carryOut(http.cases, caseId, [[officer('acceptor'), handOver]]);
    ({ version } = (await http.call('person:wang', 'GET', own)).body);
    await act('person:wang', `${own}/evaluation`, { level: 5, tags: ['fast'], text: '很好' });
    await act('person:wang', `${own}/evaluation/amendment`, { level: 4 });
    const end = await http.call('person:wang', 'GET', own);
    assert.deepEqual(
      [
        end.body.status,
        end.body.evaluation.level,
        end.body.evaluation.amended,
        end.body.decision.outcome,
      ],
      ['delivered', 4, true, 'granted'],
    );
    assert.equal(end.body.timeline.at(0).label.zh, '提交申请');
    assert.ok(end.body.timeline.every(({ type }: { type: string }) => type !== 'CaseClaimed'));
    const seen = await http.call('officer:examiner', 'GET', `${at}?purpose=review`);
    assert.equal(seen.status, 200, JSON.stringify(seen.body));
    assert.equal(seen.body.evaluation, undefined, 'who is rated does not see the rating');
    assert.doesNotMatch(JSON.stringify(seen.body.timeline), /CaseEvaluated|EvaluationAmended/);
  });

  it('answers a repeat under the same key with the first answer', async () => {
    const caseId = await submitted();
    const key = newId();
    const url = `/api/officer/cases/${caseId}/receipt`;
    const first = await http.call('officer:acceptor', 'POST', url, { body: {}, version: 1, key });
    const again = await http.call('officer:acceptor', 'POST', url, { body: {}, version: 1, key });
    assert.deepEqual([again.status, again.body], [first.status, first.body]);
    const other = await http.call(
      'officer:acceptor',
      'POST',
      `/api/officer/cases/${caseId}/acceptance`,
      { body: {}, version: 2, key },
    );
    assert.deepEqual([other.status, other.body.code], [422, 'cases/command-id-reused']);
  });

  it('answers 409 to an old version, and asks for one where there is none', async () => {
    const caseId = await submitted();
    const url = `/api/officer/cases/${caseId}/receipt`;
    const old = await http.call('officer:acceptor', 'POST', url, { body: {}, version: 7 });
    assert.deepEqual([old.status, old.body.code], [409, 'cases/changed-meanwhile']);
    const none = await http.call('officer:acceptor', 'POST', url, { body: {} });
    assert.deepEqual([none.status, none.body.code], [428, 'http/version-missing']);
  });

  it('refuses in the language of the reader, with the rule that was broken', async () => {
    const caseId = await submitted();
    await carryOut(http.cases, caseId, [
      [officer('acceptor'), { type: 'receive' }],
      [officer('acceptor'), { type: 'accept' }],
      [officer('examiner'), { type: 'claim' }],
      [officer('examiner'), { type: 'propose', outcome: 'deny', opinion: '不符合' }],
    ]);
    const url = `/api/officer/cases/${caseId}/decision`;
    const bare = { body: { outcome: 'denied' }, version: 5 };
    const zh = await http.call('officer:approver', 'POST', url, bare);
    const en = await http.call('officer:approver', 'POST', url, { ...bare, language: 'en' });
    assert.deepEqual(
      [zh.status, zh.body.code, zh.body.detail],
      [422, 'cases/grounds-missing', '作出不予决定应当说明理由。'],
    );
    assert.equal(en.body.detail, 'A denial must state its grounds.');
    const denied = await http.call('officer:approver', 'POST', url, {
      body: { outcome: 'denied', grounds: '材料不实', lawBasis: '行政许可法第三十八条' },
      version: 5,
    });
    assert.equal(denied.body.status, 'denied');
    const seen = await http.call('person:wang', 'GET', `/api/cases/${caseId}`);
    assert.deepEqual(seen.body.decision.remedies, { reconsiderationDays: 60, litigationMonths: 6 });
    assert.equal(seen.body.decision.grounds, '材料不实');
  });

  it('refuses unknown fields and other types', async () => {
    const caseId = await submitted();
    for (const body of [{ level: '5' }, { level: 5, stars: 1 }, { level: 6 }, { level: 2.5 }]) {
      const answer = await http.call('person:wang', 'POST', `/api/cases/${caseId}/evaluation`, {
        body,
        version: 1,
      });
      assert.equal(answer.status, 400, JSON.stringify(body));
    }
  });

  it('sends no notice that does not say what it is about, or that names what the form does not ask', async () => {
    const caseId = await submitted();
    const url = `/api/officer/cases/${caseId}`;
    const stranger = { field: 'salary', reason: '不清楚' };
    for (const [index, path] of ['correction-requests', 'supplement-requests'].entries()) {
      const version = index + 1;
      const tried = async (who: string, defect: object) => {
        const defects = [{ field: 'address', reason: '缺门牌号' }, defect];
        const body = { defects };
        const answer = await http.call(who, 'POST', `${url}/${path}`, { body, version });
        return [answer.status, answer.body.code, answer.body.detail];
      };
      assert.deepEqual(await tried('officer:acceptor', { reason: '不清楚' }), [
        422,
        'cases/defect-names-nothing',
        '第2项没有指明是哪份材料或者哪项表单内容，申请人无从补正。',
      ]);
      assert.deepEqual(await tried('officer:acceptor', stranger), [
        422,
        'cases/answer-not-asked',
        '所指的内容不在该事项的申请表之内，申请人无从更正。',
      ]);
      // Who may not act is told so before anything of the form.
      assert.equal((await tried('officer:stranger', stranger))[0], 403);
      if (index === 0)
        await carryOut(http.cases, caseId, [[officer('acceptor'), { type: 'receive' }]]);
    }
    assert.equal((await http.call('person:wang', 'GET', `/api/cases/${caseId}`)).body.version, 2);
  });

  it('lets every material be handed in for a notice from before each defect had to name something', async () => {
    const caseId = await submitted();
    const stream = `case/${caseId}`;
    const end = (await readEnds(http.db, [stream])).get(stream)!;
    const old = {
      type: 'CorrectionRequested',
      at: http.clock(),
      actor: 'officer:acceptor',
      data: { defects: [{ reason: { textId: 'old/defects/0', digest: 'd' } }] },
    };
    await append(http.db, [{ stream, after: end, parts: [{ entries: [old] }] }]);
    assert.deepEqual(
      (await http.access.openUploads('wang', caseId))?.map(({ materialKey }) => materialKey),
      ['id_card', 'photo'],
    );
  });

  it('tells what is wrong with a form that is handed in again, and stores nothing', async () => {
    const caseId = await submitted();
    await carryOut(http.cases, caseId, [
      [
        officer('acceptor'),
        { type: 'return-for-correction', defects: [{ field: 'name', reason: '姓名为空' }] },
      ],
    ]);
    const url = `/api/cases/${caseId}/correction`;
    const wrong = await http.call('person:wang', 'POST', url, {
      body: { form: { name: '' } },
      version: 2,
    });
    assert.deepEqual(
      [wrong.status, wrong.body.code, wrong.body.problems[0].pointer],
      [422, 'cases/form-not-complete', '/name'],
    );
    const foreign = await http.call('person:wang', 'POST', url, {
      body: { attachmentIds: [newId()] },
      version: 2,
    });
    assert.deepEqual([foreign.status, foreign.body.code], [404, 'attachments/not-found']);
    const right = await http.call('person:wang', 'POST', url, {
      body: { form: { name: '王小明', phone: '13800001234' } },
      version: 2,
    });
    assert.equal(right.body.status, 'pre-review');
    const seen = await http.call('person:wang', 'GET', `/api/cases/${caseId}`);
    assert.deepEqual(seen.body.form, { name: '王小明', phone: '138****1234' });
  });

  it("answers for somebody else's case as for one that does not exist", async () => {
    const caseId = await submitted();
    const theirs = await http.call('person:zhao', 'GET', `/api/cases/${caseId}`);
    const nobodys = await http.call('person:zhao', 'GET', `/api/cases/${newCaseId()}`);
    assert.equal(theirs.status, 404);
    assert.deepEqual({ ...theirs.body, instance: '' }, { ...nobodys.body, instance: '' });
    const act = await http.call('person:zhao', 'POST', `/api/cases/${caseId}/withdrawal`, {
      body: {},
      version: 1,
    });
    assert.deepEqual([act.status, act.body.code], [404, 'cases/not-found']);
    assert.equal(await http.access.openUploads('zhao', caseId), undefined);
  });

  it('keeps out whoever is not signed in, has not the role, or belongs to another county', async () => {
    const caseId = await submitted();
    const url = `/api/officer/cases/${caseId}`;
    const statuses = [];
    for (const who of ['nobody:x', 'person:wang', 'officer:stranger']) {
      statuses.push((await http.call(who, 'GET', url)).status);
      statuses.push(
        (
          await http.call(who, 'POST', `${url}/decision`, {
            body: { outcome: 'granted' },
            version: 1,
          })
        ).status,
      );
    }
    assert.deepEqual(statuses, [401, 401, 403, 403, 403, 403]);
    const stranger = await http.call('officer:stranger', 'GET', url);
    assert.equal(stranger.body.code, 'cases/outside-your-authority');
  });

  it('shows an officer the case, its applicant and the reasons for what is not possible, and writes the reading down', async () => {
    const caseId = await submitted();
    const seen = await http.call('officer:examiner', 'GET', `/api/officer/cases/${caseId}`);
    assert.equal(seen.status, 200, JSON.stringify(seen.body));
    assert.deepEqual(seen.body.applicant, {
      name: '王小明',
      idMasked: '4403**********991X',
      phoneMasked: '138****1234',
    });
    const receive = seen.body.availableActions.find(
      ({ action }: { action: string }) => action === 'receive',
    );
    assert.equal(receive.enabled, false);
    assert.match(receive.reason.zh, /受理员/);
    const [receipt] = await readStream(http.db, `read/${caseId}`);
    assert.deepEqual(
      [receipt?.type, receipt?.actor, receipt?.data],
      ['CaseRead', 'officer:examiner', { purpose: '办理本案' }],
    );
    assert.deepEqual((http.receipts.at(-1) as { caseId: string }).caseId, caseId);
    await Promise.all(
      Array.from({ length: 5 }, () =>
        http.call('officer:acceptor', 'GET', `/api/officer/cases/${caseId}`),
      ),
    );
    assert.equal((await readStream(http.db, `read/${caseId}`)).length, 6);
  });

  it("lists an officer's queue by urgency, page by page, with counts", async () => {
    const fresh = await startHttp();
    const caseIds = Array.from({ length: 7 }, newCaseId);
    for (const [index, caseId] of caseIds.entries()) {
      fresh.clock.set(`2026-03-0${index + 2}T02:00:00Z`);
      await carryOut(fresh.cases, caseId, [[wang, submission()]]);
    }
    await carryOut(fresh.cases, caseIds[6]!, [
      [officer('acceptor'), { type: 'receive' }],
      [officer('acceptor'), { type: 'accept' }],
    ]);
    const first = await fresh.call(
      'officer:acceptor',
      'GET',
      '/api/officer/queue?stage=intake&limit=4',
    );
    assert.equal(first.status, 200, JSON.stringify(first.body));
    const next = await fresh.call(
      'officer:acceptor',
      'GET',
      `/api/officer/queue?stage=intake&limit=4&cursor=${first.body.nextCursor}`,
    );
    const seen = [...first.body.items, ...next.body.items].map(
      ({ caseId }: { caseId: string }) => caseId,
    );
    assert.deepEqual(seen.toSorted(), caseIds.slice(0, 6).toSorted());
    assert.deepEqual(seen.slice(0, 4), caseIds.slice(0, 4));
    assert.equal(next.body.nextCursor, undefined);
    assert.deepEqual(first.body.counts, { intake: 6, examination: 0, decision: 0, production: 0 });
    assert.equal(first.body.items[0].applicantMasked, '王*');
    assert.equal(first.body.items[0].colour, 'yellow');
    const red = await fresh.call('officer:acceptor', 'GET', '/api/officer/queue?colour=red');
    assert.deepEqual(red.body.items, []);
    const examined = await fresh.call('officer:examiner', 'GET', '/api/officer/queue?stage=all');
    assert.deepEqual(
      examined.body.items.map(({ caseId }: { caseId: string }) => caseId),
      [caseIds[6]],
    );
    const mine = await fresh.call('officer:examiner', 'GET', '/api/officer/queue?mine=true');
    assert.deepEqual(mine.body.items, []);
    const other = await fresh.call('officer:examiner', 'GET', '/api/officer/queue?branch=ZA');
    assert.deepEqual(other.body.items, []);
    const day = await fresh.call('officer:acceptor', 'GET', '/api/officer/day');
    assert.deepEqual(day.body, {
      received: 1,
      accepted: 1,
      decided: 0,
      dueToday: 0,
      overdue: 0,
      open: 7,
    });
    const list = await fresh.call('person:wang', 'GET', '/api/cases?limit=5');
    const rest = await fresh.call(
      'person:wang',
      'GET',
      `/api/cases?limit=5&cursor=${list.body.nextCursor}`,
    );
    assert.deepEqual(
      [...list.body.items, ...rest.body.items].map(({ caseId }: { caseId: string }) => caseId),
      caseIds.toReversed(),
    );
    const bad = await fresh.call('person:wang', 'GET', '/api/cases?cursor=rubbish');
    assert.deepEqual([bad.status, bad.body.code], [400, 'http/bad-cursor']);
  });
});
