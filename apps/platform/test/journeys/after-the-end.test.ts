import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { eventually, people } from '@tongban/testing';
import { apply, dogLicence, realPerson } from '../applying.ts';
import { deskOf, examined, ownCase, type Desk } from '../handling.ts';
import { officer, type Visitor } from '../people.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

const verifier = join(import.meta.dirname, '../../../../tools/verify-archive.ts');

describe('a case after its end', () => {
  let platform: TestPlatform;
  let desk: Desk;
  let wang: Visitor;
  let head: Visitor;
  let reviewer: Visitor;
  let folder: string;
  before(async () => {
    platform = await testPlatform('2026-03-02T01:00:00Z');
    desk = deskOf(platform);
    wang = await realPerson(platform, people.A);
    head = await desk.of('organ-head');
    reviewer = await officer(platform, '443009');
    folder = mkdtempSync(join(tmpdir(), 'tongban-archive-'));
  });
  after(async () => {
    rmSync(folder, { recursive: true });
    await platform.stop();
  });

  const link = (who: Visitor, caseId: string, body: object) =>
    who.send('POST', `/api/officer/cases/${caseId}/linked-records`, { body, key: randomUUID() });
  const verify = (bytes: Uint8Array, key: string) => {
    const path = join(folder, 'case.tar');
    writeFileSync(path, bytes);
    // Nothing of the platform is at hand: no database, no environment.
    return spawnSync(process.execPath, [verifier, path, '--key', key], {
      encoding: 'utf8',
      env: {},
    });
  };

  it('is one file that proves itself to a program that knows nothing of the platform', async () => {
    const { caseId, caseNumber } = await apply(wang, dogLicence);
    const early = await head.get(`/api/officer/cases/${caseId}/archive`);
    assert.equal(early.body.code, 'cases/not-possible-now');
    await examined(desk, caseId, 'deny');
    await desk.act('approver', caseId, 'decision', {
      outcome: 'denied',
      grounds: '犬只未免疫。',
      lawBasis: '养犬管理条例第九条',
    });
    await ownCase(wang, caseId, ({ documents }) =>
      documents.some(({ kind }: { kind: string }) => kind === 'denial-decision'),
    );
    const opened = await link(reviewer, caseId, {
      kind: 'reconsideration',
      reason: '申请人不服不予许可决定。',
      reference: '深府复〔2026〕12号',
    });
    assert.equal(opened.status, 201, JSON.stringify(opened.body));
    const { publicKey } = (await wang.get('/api/archive-key')).body;
    const archive = await head.get(`/api/officer/cases/${caseId}/archive`);
    assert.equal(archive.status, 200);
    const bytes = archive.body as Buffer;
    const whole = verify(bytes, publicKey);
    assert.equal(whole.status, 0, whole.stdout + whole.stderr);
    assert.match(whole.stdout, new RegExp(`^${caseNumber}: 完整。.*\n${caseNumber}: whole\\.`));
    for (const name of ['attachments/', 'forms/1.json', 'texts/', 'documents/', 'ledger/record-']) {
      assert.ok(bytes.includes(name), name);
    }
    // One byte of each kind of content, and the auditor reads where it is; `packages/archive` tries every byte.
    const chains = ['case', 'record', 'document'].map((name) => `ledger/${name}-`);
    const files = ['attachments/', 'documents/', 'forms/'];
    for (const kind of [...chains, ...files]) {
      const { path, from } = memberOf(bytes, kind);
      const flipped = Buffer.from(bytes);
      flipped[from + 80]! ^= 1;
      const told = verify(flipped, publicKey);
      assert.equal(told.status, 1, path);
      assert.match(told.stdout, new RegExp(`^${path}: `, 'm'));
      assert.ok(!told.stdout.includes('whole'), told.stdout);
      // Of every file the ledger knows the digest: one exchanged by whoever seals packages is found as well.
      assert.match(told.stdout, files.includes(kind) ? /not what the ledger names/ : /entry 1 /);
    }
    const nowhere = spawnSync(process.execPath, [verifier, join(folder, 'none.tar')], {
      encoding: 'utf8',
    });
    assert.deepEqual([nowhere.status, nowhere.stderr.split('\n').length], [2, 2], nowhere.stderr);
    const seen = await ownCase(wang, caseId);
    assert.deepEqual(
      seen.linkedRecords.map(({ kind, reason }: { kind: string; reason: string }) => [
        kind,
        reason,
      ]),
      [['reconsideration', '申请人不服不予许可决定。']],
    );
  });

  it('that was granted is taken back by the head alone; its papers are void at once', async () => {
    const { caseId } = await apply(wang, dogLicence);
    await examined(desk, caseId);
    await desk.act('approver', caseId, 'decision', { outcome: 'granted' });
    const papers = async () => (await ownCase(wang, caseId)).documents as { kind: string }[];
    const decision = ({ kind }: { kind: string }) => kind === 'grant-decision';
    await eventually(papers, (found) => found.some(decision));
    const body = {
      kind: 'revocation',
      reason: '以欺骗手段取得。',
      lawBasis: '行政许可法第六十九条第二款',
    };
    assert.equal((await link(await desk.of('approver'), caseId, body)).status, 403);
    assert.equal(
      (await link(head, caseId, { ...body, lawBasis: ' ' })).body.code,
      'cases/law-basis-missing',
    );
    assert.equal((await link(head, caseId, body)).status, 201);
    assert.equal((await link(head, caseId, body)).body.code, 'cases/not-possible-now');
    assert.ok(!(await papers()).some(decision));
  });
});

/** The first file of the package whose name begins so, and where its content begins: a tar header has 512 bytes. */
function memberOf(bytes: Buffer, start: string): { path: string; from: number } {
  for (let at = 0; at < bytes.length; at += 512) {
    const path = bytes.toString('utf8', at, at + 100).split('\0')[0] ?? '';
    const isHeader = bytes.toString('latin1', at + 257, at + 262) === 'ustar';
    if (isHeader && path.startsWith(start)) return { path, from: at + 512 };
  }
  throw new Error(`Nothing in the package begins with ${start}.`);
}
