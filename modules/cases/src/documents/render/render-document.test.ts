import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, describe, it } from 'node:test';
import type { Day } from '@tongban/kernel';
import { composeDocument } from '../compose-document.ts';
import { samples } from '../samples.ts';
import type { DocumentSample } from '../samples.ts';
import { createDocumentRenderer } from './document-renderer.ts';
import { renderDocument } from './render-document.ts';

const url = 'https://tongban.example.cn/verify/7K3M9XQ2VB4TH8WD6RJN000000';

describe('drawing a document', () => {
  const renderer = createDocumentRenderer();
  after(() => renderer.close());

  it('makes a tagged PDF in Chinese with a title, whose fonts are inside', async () => {
    const { bytes } = await renderDocument(document(samples[0]!));
    const text = Buffer.from(bytes).toString('latin1');
    assert.match(text, /^%PDF-1\.7/);
    assert.match(text, /\/Marked true/);
    assert.match(text, /\/Lang \(zh-CN\)/);
    assert.match(text, /\/DisplayDocTitle true/);
    assert.match(text, /\/FontFile2/);
  });

  it('is not done without a number', async () => {
    await assert.rejects(renderDocument({ ...document(samples[0]!), number: '' }), /number/);
  });

  it('keeps every kind on one page', async () => {
    for (const sample of samples) {
      const { bytes } = await renderDocument(document(sample));
      assert.equal(pagesOf(bytes), 1, sample.name);
    }
  });

  it('never leaves the seal alone on a page', { skip: !hasPdftotext() }, async () => {
    const sample = samples.find(({ name }) => name === 'supplement-notice')!;
    const reason = '未提交或者不符合法定形式，请按照办事指南的要求重新提供原件的扫描件';
    for (const length of [4, 6, 7, 8, 9, 12, 30]) {
      const defects = Array.from({ length }, (_, index) => ({ name: `材料${index + 1}`, reason }));
      const matter = { ...sample.matter, defects } as DocumentSample['matter'];
      const { bytes } = await renderDocument(document({ ...sample, matter }));
      const last = String(pagesOf(bytes));
      const text = execFileSync('pdftotext', ['-f', last, '-', '-'], { input: bytes }).toString();
      assert.match(text, /监督电话/, `${length} defects`);
    }
  });

  it('draws rare names that the font has, and marks those it has not', async () => {
    const sample = samples.find(({ name }) => name === 'no-crime-certificate')!;
    assert.deepEqual((await renderDocument(document(sample))).missingGlyphs, []);
    const facts = {
      ...sample.facts,
      applicant: { ...sample.facts.applicant, name: '王\u{2B820}\u{31350}' },
    };
    const { missingGlyphs } = await renderDocument(document({ ...sample, facts }));
    assert.ok(missingGlyphs.includes('U+31350'));
  });

  it('gives text that can be copied out', { skip: !hasPdftotext() }, async () => {
    const { bytes } = await renderDocument(
      document(samples.find(({ name }) => name === 'no-crime-certificate')!),
    );
    const text = execFileSync('pdftotext', ['-', '-'], { input: bytes }).toString();
    assert.match(text.replace(/\s/g, ''), /王䶮𠅤（公民身份号码：310101200712319927）无犯罪记录/);
  });

  it('costs the server’s own thread a small part of what drawing there would cost', async () => {
    const all = samples.map((sample) => document(sample));
    await renderer.render(all[0]!);
    const beside = await cpuOfThisThread(() => Promise.all(all.map((one) => renderer.render(one))));
    const here = await cpuOfThisThread(async () => {
      for (const one of all) await renderDocument(one);
    });
    assert.ok(beside < here / 4, `${Math.round(beside)} ms beside, ${Math.round(here)} ms here.`);
  });

  it('gives up a document that takes too long and draws the next one', async () => {
    const hasty = createDocumentRenderer({ timeoutMs: 1 });
    await assert.rejects(hasty.render(document(samples[0]!)), /too long/);
    await hasty.close();
    assert.ok((await renderer.render(document(samples[0]!))).bytes.length > 10_000);
  });
});

/** Processor time, not time passed: what else the machine does must not decide. */
async function cpuOfThisThread(work: () => Promise<unknown>): Promise<number> {
  const before = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}

function document({ facts, matter, number }: DocumentSample) {
  return composeDocument(facts, matter, {
    number,
    issuedOn: '2026-09-18' as Day,
    verification: { code: '7K3M-9XQ2-VB4T-H8WD-6RJN-000000', url },
  });
}

function pagesOf(bytes: Uint8Array): number {
  const text = Buffer.from(bytes).toString('latin1');
  return [...text.matchAll(/\/Type \/Page\b(?!s)/g)].length;
}

function hasPdftotext(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
