import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { sql } from '@tongban/database';
import type { Server } from '@tongban/http';
import { readStream } from '@tongban/ledger';
import { people } from '@tongban/testing';
import type { DocumentWorld } from '../src/documents/document-world.ts';
import { issueDocuments } from '../src/documents/issue-documents-job.ts';
import { createDocumentRenderer } from '../src/documents/render/document-renderer.ts';
import { listDocumentsOfCase } from '../src/documents/store/find-documents.ts';
import {
  act,
  documentWorld,
  granted,
  issueAll,
  open,
  posts,
  serve,
  submitted,
  takeBack,
} from './documents-house.ts';
import { papersWorld } from './papers-world.ts';
import type { PapersWorld } from './papers-world.ts';

describe('the documents of a case', () => {
  let world: PapersWorld;
  let documents: DocumentWorld;
  let app: Server;
  const renderer = createDocumentRenderer();
  before(async () => {
    world = await papersWorld({ after }, { posts });
    documents = documentWorld(world, renderer);
    app = await serve(world);
  });
  after(async () => {
    await app.close();
    await renderer.close();
  });

  it('come with each step, numbered, dated by the act and named in the register', async () => {
    const caseId = await granted(world);
    await issueAll(documents, caseId);
    const found = await listDocumentsOfCase(world.db, caseId);
    assert.deepEqual(
      found.map(({ kind, number, issuedOn }) => [kind, number, issuedOn]),
      [
        ['receipt', '粤深南公(户)服收字〔2026〕00001号', '2026-03-27'],
        ['acceptance-notice', '粤深南公(户)服受字〔2026〕00001号', '2026-03-27'],
        ['no-crime-certificate', '粤深南公(户)服无罪证字〔2026〕00001号', '2026-03-27'],
      ],
    );
    assert.deepEqual(
      found.map(({ validUntil }) => validUntil),
      [null, null, '2026-09-26'],
    );
  });

  it('are made once, however often the event is told', async () => {
    const caseId = await granted(world);
    await Promise.all([issueAll(documents, caseId), issueAll(documents, caseId)]);
    await issueAll(documents, caseId);
    assert.equal((await listDocumentsOfCase(world.db, caseId)).length, 3);
  });

  it('go on where they stopped when the program falls over between number and file', async () => {
    const caseId = await submitted(world);
    const failing = {
      ...documents,
      renderer: { ...renderer, render: () => Promise.reject(new Error('power cut')) },
    };
    await assert.rejects(issueDocuments(failing, { caseId, version: 1 }), /power cut/);
    const [before] = await listDocumentsOfCase(world.db, caseId);
    assert.equal(before?.sha256, null);
    await issueDocuments(documents, { caseId, version: 1 });
    const [after] = await listDocumentsOfCase(world.db, caseId);
    assert.equal(after?.number, before?.number);
    assert.match(after?.sha256 ?? '', /^[0-9a-f]{64}$/);
  });

  it('are bound to the ledger by the digest of the very file that is handed out', async () => {
    const caseId = await submitted(world);
    await issueDocuments(documents, { caseId, version: 1 });
    const [document] = await listDocumentsOfCase(world.db, caseId);
    const answer = await open(
      app,
      `/api/cases/${caseId}/documents/${document!.documentId}`,
      'chen',
    );
    assert.equal(answer.headers['content-type'], 'application/pdf');
    const digest = createHash('sha256').update(answer.rawPayload).digest('hex');
    const [entry] = await readStream(world.db, `document/${document!.documentId}`);
    assert.equal((entry!.data as { sha256: string }).sha256, digest);
    const file = await world.db.one<{ keyId: string; signature: Uint8Array }>(sql`
      select key_id as "keyId", signature from cases.document_files
       where document_id = ${document!.documentId}`);
    assert.equal(world.keys.verify(Buffer.from(digest, 'hex'), file), true);
  });

  it('bear their number on the paper itself', { skip: !hasPdftotext() }, async () => {
    const caseId = await submitted(world);
    await issueDocuments(documents, { caseId, version: 1 });
    const [document] = await listDocumentsOfCase(world.db, caseId);
    const path = `/api/cases/${caseId}/documents/${document!.documentId}`;
    const { rawPayload } = await open(app, path, 'chen');
    const text = execFileSync('pdftotext', ['-', '-'], { input: rawPayload }).toString();
    assert.ok(text.includes(document!.number));
    assert.ok(text.replaceAll('-', '').includes(document!.verificationCode));
  });

  it('are not opened by anyone else', async () => {
    const caseId = await submitted(world);
    await issueDocuments(documents, { caseId, version: 1 });
    const [document] = await listDocumentsOfCase(world.db, caseId);
    const path = `/api/cases/${caseId}/documents/${document!.documentId}`;
    assert.equal((await open(app, path, 'wang')).statusCode, 404);
    const other = await submitted(world);
    assert.equal(
      (await open(app, `/api/cases/${other}/documents/${document!.documentId}`, 'chen')).statusCode,
      404,
    );
  });

  it('are refused as damaged when the stored file was touched', async () => {
    const caseId = await submitted(world);
    await issueDocuments(documents, { caseId, version: 1 });
    const [document] = await listDocumentsOfCase(world.db, caseId);
    const address = document!.storedSha256!;
    await writeFile(join(world.folder, address.slice(0, 2), address.slice(2, 4), address), 'other');
    const answer = await open(
      app,
      `/api/cases/${caseId}/documents/${document!.documentId}`,
      'chen',
    );
    assert.equal(answer.json().code, 'documents/damaged');
  });

  it('cannot be read once the person is erased, while the register still verifies them', async () => {
    const caseId = await submitted(world, 'p-erased');
    await issueDocuments(documents, { caseId, version: 1 });
    const [document] = await listDocumentsOfCase(world.db, caseId);
    await world.keys.forget('p-erased');
    const path = `/api/cases/${caseId}/documents/${document!.documentId}`;
    assert.equal((await open(app, path, 'chen')).json().code, 'documents/erased');
    const verified = await open(app, `/api/document-verifications/${document!.verificationCode}`);
    assert.equal(verified.json().valid, true);
  });

  it('stand neither readable in the database nor on the disk', async () => {
    const caseId = await submitted(world);
    await issueDocuments(documents, { caseId, version: 1 });
    const rows = await world.db.many<{ text: string }>(sql`
      select d::text as text from cases.documents d where case_id = ${caseId} limit 10`);
    assert.doesNotMatch(JSON.stringify(rows), new RegExp(`${people.C.name}|${people.C.idNumber}`));
    const [document] = await listDocumentsOfCase(world.db, caseId);
    const stored = await world.drafts.content.read(document!.storedSha256!);
    assert.equal(Buffer.from(stored!).includes('%PDF'), false);
  });

  it('are verified by their code, which shows kind, number, organ, day and a masked holder only', async () => {
    const caseId = await granted(world);
    await issueAll(documents, caseId);
    const certificate = (await listDocumentsOfCase(world.db, caseId)).at(-1)!;
    const { statusCode, body } = await open(
      app,
      `/api/document-verifications/${certificate.verificationCode}`,
    );
    assert.equal(statusCode, 200);
    assert.deepEqual(JSON.parse(body), {
      valid: true,
      voided: false,
      expired: false,
      documentKind: 'no-crime-certificate',
      documentKindLabel: { zh: '无犯罪记录证明', en: 'Certificate of no criminal record' },
      title: '无犯罪记录证明',
      documentNumber: certificate.number,
      organName: '深圳市公安局南山分局',
      issuedOn: '2026-03-27',
      validUntil: '2026-09-26',
      holderMasked: '陈*雨',
    });
    const path = `/api/document-verifications/${certificate.verificationCode}`;
    const same = await open(app, `${path}?sha256=${certificate.sha256}`);
    assert.equal(same.json().fileMatches, true);
    const altered = await open(app, `${path}?sha256=${'0'.repeat(64)}`);
    assert.equal(altered.json().fileMatches, false);
    const spelled = certificate.verificationCode.toLowerCase().replace(/(.{4})/g, '$1-');
    assert.equal((await open(app, `/api/document-verifications/${spelled}`)).statusCode, 200);
    const guessed = certificate.verificationCode.replace(/.$/, (last) =>
      last === '0' ? '1' : '0',
    );
    assert.equal(
      (await open(app, `/api/document-verifications/${guessed}`)).json().code,
      'documents/code-unknown',
    );
  });

  it('are no longer valid once expired or taken back, and a void one keeps its number', async () => {
    const caseId = await granted(world);
    await issueAll(documents, caseId);
    const certificate = (await listDocumentsOfCase(world.db, caseId)).at(-1)!;
    const path = `/api/document-verifications/${certificate.verificationCode}`;
    world.clock.set('2026-09-27T01:00:00Z');
    assert.deepEqual(pick((await open(app, path)).json()), {
      valid: false,
      expired: true,
      voided: false,
    });
    world.clock.set('2026-03-27T01:00:00Z');
    await takeBack(world, caseId);
    assert.deepEqual(pick((await open(app, path)).json()), {
      valid: false,
      expired: false,
      voided: true,
    });
    const left = await listDocumentsOfCase(world.db, caseId);
    assert.deepEqual(
      left.map(({ kind, voided }) => [kind, voided]),
      [
        ['receipt', false],
        ['acceptance-notice', false],
        ['no-crime-certificate', true],
      ],
    );
    assert.equal(left.at(-1)?.number, certificate.number);
  });

  it('come out void when the case was taken back before they were written, or while they were drawn', async () => {
    const unwritten = await granted(world);
    await takeBack(world, unwritten);
    await issueAll(documents, unwritten);
    const halfway = await granted(world);
    const taking = {
      ...documents,
      renderer: {
        ...renderer,
        render: async (content: Parameters<typeof renderer.render>[0]) => {
          await takeBack(world, halfway);
          return renderer.render(content);
        },
      },
    };
    const decided = (await readStream(world.db, `case/${halfway}`)).length;
    await issueDocuments(taking, { caseId: halfway, version: decided });
    for (const caseId of [unwritten, halfway]) {
      const found = await listDocumentsOfCase(world.db, caseId);
      const certificate = found.find(({ kind }) => kind === 'no-crime-certificate');
      assert.equal(certificate?.voided, true);
      assert.match(certificate?.sha256 ?? '', /^[0-9a-f]{64}$/);
    }
  });

  it('say in a supplement notice everything the officer named, and in a denial the grounds', async () => {
    const caseId = await submitted(world);
    await act(world, caseId, 'acceptor', {
      type: 'request-supplement',
      defects: [
        { materialKey: 'apply_form', reason: '未签名' },
        { field: 'phone', reason: '联系电话无法接通' },
      ],
    });
    await issueAll(documents, caseId);
    const found = await listDocumentsOfCase(world.db, caseId);
    assert.deepEqual(
      found.map(({ kind }) => kind),
      ['receipt', 'supplement-notice'],
    );
  });
});

function hasPdftotext(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function pick({ valid, expired, voided }: { valid: boolean; expired: boolean; voided: boolean }) {
  return { valid, expired, voided };
}
