import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { canonicalJson, genesisHash, memoryDataKeys, softwareKeys } from '@tongban/crypto';
import { chained, verifyArchive, writeArchive } from '../src/index.ts';
import type { ArchiveInput, ChainedEntry } from '../src/index.ts';

const keys = keysOf(5);
const photo = Buffer.from('a picture of a dog');
const form = Buffer.from(canonicalJson({ dogName: '旺财' }));
const input = archiveOf();
const whole = writeArchive(input, keys);

describe('an archive package', () => {
  it('holds, and says what it is of, how much is in it and who signed it', () => {
    const report = verifyArchive(whole, Buffer.from(keys.signingKey.point).toString('hex'));
    assert.deepEqual(report.damages, []);
    assert.deepEqual([report.entries, report.files, report.manifest?.caseNumber], [3, 4, 'N1']);
    assert.equal(report.signedBy?.keyId, keys.signingKey.keyId);
  });

  it('is the same for the same case, but for the signature, and opens with any tar', () => {
    const folder = mkdtempSync(join(tmpdir(), 'archive-'));
    writeFileSync(join(folder, 'case.tar'), whole);
    const listed = spawnSync('tar', ['-tf', join(folder, 'case.tar')], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    assert.equal(listed.status, 0, listed.stderr);
    assert.deepEqual(listed.stdout.trim().split('\n'), [
      'manifest.json',
      'ledger/case-1.ndjson',
      'attachments/photo.jpg',
      'form.json',
      'documents/notice.pdf',
      'seal.json',
    ]);
  });

  it('shows every flipped byte, wherever it lies, and in which file', () => {
    const places = placesIn(whole);
    const end = whole.length - 1_024;
    for (let at = 0; at < whole.length; at += 1) {
      const flipped = Uint8Array.from(whole);
      flipped[at] = flipped[at]! ^ (1 << (at % 8));
      const [damage] = verifyArchive(flipped).damages;
      assert.ok(damage !== undefined, `byte ${at} of ${placeOf(at, places)}`);
      const here = placeOf(at, places);
      // A broken header is told by its place: its name may be what broke.
      const header = /header that follows, at byte (\d+)/.exec(damage.what.en)?.[1];
      const told = header === undefined ? damage.path : placeOf(Number(header), places);
      assert.ok(
        told === here || at >= end,
        `byte ${at} of ${here}, told as ${damage.path}: ${damage.what.en}`,
      );
    }
  });

  it('names the entry of the ledger that was changed', () => {
    const text = Buffer.from(whole).toString('latin1');
    const at = text.indexOf('"CaseAccepted"');
    const changed = Uint8Array.from(whole);
    changed[at + 1] = 'K'.charCodeAt(0);
    const { damages } = verifyArchive(changed);
    assert.ok(
      damages.some(({ what }) => what.zh === '第 2 条记录已被改动'),
      JSON.stringify(damages),
    );
  });
});

describe('a package that somebody made up', () => {
  const tampered = (change: Partial<ArchiveInput>) =>
    verifyArchive(writeArchive({ ...input, ...change }, keys)).damages.map(({ what }) => what.en);

  it('is found out when an entry was left out, put in or moved, though it is signed anew', () => {
    const [stream] = input.streams;
    const [first, second, third] = stream!.entries as [ChainedEntry, ChainedEntry, ChainedEntry];
    for (const entries of [
      [first, third],
      [second, third],
      [first, third, second],
      [first, second, second, third],
    ]) {
      assert.match(tampered({ streams: [{ stream: 'case/1', entries }] }).join(), /entry \d/);
    }
  });

  it('is found out when a file the ledger names is exchanged or left out', () => {
    const files = input.files.map((file) =>
      file.path === 'attachments/photo.jpg' ? { ...file, content: Buffer.from('a cat') } : file,
    );
    assert.deepEqual(tampered({ files }), ['it is not what the ledger names']);
    assert.deepEqual(tampered({ files: input.files.slice(1) }), [
      'the ledger names it and the package does not have it',
    ]);
  });

  it('may lack what was erased, when it says so', () => {
    const absent = [{ digest: input.files[0]!.namedAs!, why: 'erased' }];
    assert.deepEqual(tampered({ files: input.files.slice(1), absent }), []);
  });

  it('is found out by its key', () => {
    const forged = writeArchive(input, keysOf(6));
    const known = Buffer.from(keys.signingKey.point).toString('hex');
    assert.deepEqual(verifyArchive(forged).damages, []);
    assert.deepEqual(
      verifyArchive(forged, known).damages.map(({ what }) => what),
      [
        {
          zh: '签名所用的密钥不是给定的密钥',
          en: 'it is signed by another key than the one given',
        },
      ],
    );
  });

  it('that is cut off, empty or something else is refused without an error', () => {
    for (const bytes of [
      new Uint8Array(),
      whole.subarray(0, 700),
      whole.subarray(0, -512),
      Buffer.concat([whole, Buffer.alloc(512)]),
      Buffer.from('%PDF-1.7'),
    ]) {
      assert.equal(verifyArchive(bytes).damages.length, 1);
    }
  });
});

function archiveOf(): ArchiveInput {
  const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
  const entries: ChainedEntry[] = [];
  for (const [index, type] of ['CaseSubmitted', 'CaseAccepted', 'DecisionMade'].entries()) {
    const data =
      index === 0
        ? { form: { digest: sha256(form) }, attachments: [{ sha256: sha256(photo) }] }
        : {};
    const text = canonicalJson({ stream: 'case/1', version: index + 1, type, data });
    entries.push(chained(entries.at(-1)?.hash ?? genesisHash, text));
  }
  return {
    caseId: '1',
    caseNumber: 'N1',
    madeAt: '2026-03-02T01:00:00.000Z',
    streams: [{ stream: 'case/1', entries }],
    files: [
      { path: 'attachments/photo.jpg', content: photo, what: 'dog_photo', namedAs: sha256(photo) },
      { path: 'form.json', content: form, what: 'form', namedAs: sha256(form) },
      { path: 'documents/notice.pdf', content: Buffer.from('%PDF-1.7'), what: 'acceptance-notice' },
    ],
    absent: [],
  };
}

function keysOf(fill: number) {
  return softwareKeys({ masterKey: new Uint8Array(32).fill(fill), dataKeys: memoryDataKeys() });
}

/** Where each file begins, its header included. */
function placesIn(bytes: Uint8Array): { at: number; path: string }[] {
  const places: { at: number; path: string }[] = [];
  for (let at = 0; bytes[at] !== 0 && at < bytes.length;) {
    const text = Buffer.from(bytes.subarray(at, at + 512)).toString('latin1');
    places.push({ at, path: text.slice(0, text.indexOf('\0')) });
    at += 512 + Math.ceil(Number.parseInt(text.slice(124, 135), 8) / 512) * 512;
  }
  return places;
}

function placeOf(at: number, places: readonly { at: number; path: string }[]): string {
  return places.findLast((place) => place.at <= at)?.path ?? 'the beginning';
}
