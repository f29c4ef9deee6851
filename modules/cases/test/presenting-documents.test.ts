import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from '@tongban/database';
import type { Server } from '@tongban/http';
import type { CaseId } from '../src/domain/words.ts';
import { createDocumentRenderer } from '../src/documents/render/document-renderer.ts';
import {
  listDocumentsOfCase,
  type RegisteredDocument,
} from '../src/documents/store/find-documents.ts';
import {
  documentWorld,
  granted,
  issueAll,
  posts,
  send,
  serve,
  takeBack,
} from './documents-house.ts';
import { papersWorld, type PapersWorld } from './papers-world.ts';

const shown = '2026-03-28T01:00:00.000Z';

describe('a document that is shown on a phone', () => {
  let world: PapersWorld;
  let app: Server;
  let caseId: CaseId;
  let papers: readonly RegisteredDocument[];
  const renderer = createDocumentRenderer();
  before(async () => {
    world = await papersWorld({ after }, { posts });
    app = await serve(world);
    caseId = await granted(world);
    await issueAll(documentWorld(world, renderer), caseId);
    papers = await listDocumentsOfCase(world.db, caseId);
  });
  after(async () => {
    await app.close();
    await renderer.close();
  });

  const certificate = () => papers.find(({ kind }) => kind === 'no-crime-certificate')!;
  const present = (as = 'chen', { documentId } = certificate()) =>
    send(app, `/api/cases/${caseId}/documents/${documentId}/presentations`, as);
  const show = async (): Promise<string> => {
    world.clock.set(shown);
    const made = await present();
    assert.equal(made.statusCode, 201, made.body);
    return made.json().address.replace('https://tongban.example.cn/verify/shown/', '');
  };
  const look = (code: string) => send(app, `/api/document-presentations/${code}/verification`);
  const over = async (code: string) => {
    const answer = await look(code);
    assert.deepEqual(
      [answer.statusCode, answer.json().code],
      [404, 'documents/presentation-over'],
      answer.body,
    );
  };

  it('is verified by whoever stands there: that it is in force and whose it is, masked', async () => {
    const code = await show();
    const { statusCode, body } = await look(code);
    assert.equal(statusCode, 200, body);
    const seen = JSON.parse(body);
    assert.deepEqual(
      [
        seen.valid,
        seen.title,
        seen.documentNumber,
        seen.holderMasked,
        seen.validUntil,
        seen.presentedAt,
      ],
      [true, '无犯罪记录证明', certificate().number, '陈*雨', '2026-09-26', shown],
    );
  });

  it('is worth nothing as a photograph: not after a look, and not after sixty seconds', async () => {
    const once = await show();
    assert.equal((await look(once)).statusCode, 200);
    await over(once);
    const photographed = await show();
    world.clock.set('2026-03-28T01:01:00.000Z');
    await over(photographed);
    const inTime = await show();
    world.clock.set('2026-03-28T01:00:59.999Z');
    assert.equal((await look(inTime)).statusCode, 200);
    // The code on the paper is for the paper, and opens no showing; nor the other way round.
    await over(certificate().verificationCode);
    const { statusCode } = await app.inject(`/api/document-verifications/${await show()}`);
    assert.equal(statusCode, 404);
  });

  it('answers one of fifty who look at once', async () => {
    const code = await show();
    const looks = await Promise.all(Array.from({ length: 50 }, () => look(code)));
    assert.equal(looks.filter(({ statusCode }) => statusCode === 200).length, 1);
  });

  it('is shown by its holder alone, and only a result that is in force', async () => {
    world.clock.set(shown);
    assert.equal((await present('wang')).json().code, 'documents/not-found');
    const receipt = papers.find(({ kind }) => kind === 'receipt')!;
    assert.equal((await present('chen', receipt)).json().code, 'documents/not-presentable');
    world.clock.set('2026-09-27T01:00:00Z');
    assert.equal((await present()).json().code, 'documents/not-presentable');
  });

  it('leaves nothing behind: what was shown a day ago goes as others are shown', async () => {
    const count = async () =>
      (
        await world.db.one<{ count: number }>(sql`
        select count(*)::int as count from cases.document_presentations`)
      ).count;
    await show();
    const before = await count();
    world.clock.set('2026-03-30T01:00:00Z');
    for (let one = 0; one < before; one += 1) assert.equal((await present()).statusCode, 201);
    assert.equal(await count(), before);
  });

  it('that is taken back between showing and looking is told as void', async () => {
    const code = await show();
    await takeBack(world, caseId);
    const seen = (await look(code)).json();
    assert.deepEqual([seen.valid, seen.voided], [false, true]);
    assert.equal((await present()).json().code, 'documents/not-presentable');
  });
});
