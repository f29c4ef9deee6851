// Alone in its process: it measures how much memory it takes.
import assert from 'node:assert/strict';
import { createWriteStream } from 'node:fs';
import { mkdtemp, open, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import { deflateSync, gzipSync } from 'node:zlib';
import { memoryDataKeys, softwareKeys } from '@tongban/crypto';
import { newId } from '@tongban/kernel';
import { testDatabase } from '@tongban/testing';
import sharp from 'sharp';
import { createContentStore, isStorageFull } from '../src/attachments/content-store.ts';
import { standardAttachmentSettings, takeAttachment } from '../src/attachments/take-attachment.ts';
import type { AttachmentParts, UploadRule } from '../src/attachments/take-attachment.ts';
import { listAttachments } from '../src/attachments/store/attachment-rows.ts';

const casesMigrations = { name: 'cases', folder: new URL('../src/migrations/', import.meta.url) };
const photo: UploadRule = {
  materialKey: 'photo',
  accept: ['image/jpeg', 'image/png'],
  maximumBytes: 10 * 1024 * 1024,
  maximumFiles: 1,
};
const proof: UploadRule = {
  materialKey: 'address_proof',
  accept: ['image/jpeg', 'image/png', 'application/pdf'],
  maximumBytes: 10 * 1024 * 1024,
  maximumFiles: 5,
};
const plainPdf = pdf('1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj');

describe('handing in files', () => {
  let parts: AttachmentParts;
  let folder: string;
  before(async () => {
    const { db } = await testDatabase({ after }, [casesMigrations]);
    folder = await mkdtemp(join(tmpdir(), 'attachments-'));
    after(() => rm(folder, { recursive: true, force: true }));
    parts = {
      db,
      keys: softwareKeys({ masterKey: new Uint8Array(32).fill(7), dataKeys: memoryDataKeys() }),
      content: createContentStore(folder),
      settings: standardAttachmentSettings,
    };
  });

  it('keeps a photograph drawn anew: upright and without the place where it was taken', async () => {
    const taken = await send(parts, photo, 'me.jpg', await jpegWithPlace());
    assert.ok(taken.ok);
    const kept = Buffer.from((await parts.content.read(taken.value.sha256))!);
    const { width, height, exif, orientation } = await sharp(kept).metadata();
    assert.deepEqual(
      { width, height, exif, orientation },
      { width: 60, height: 80, exif: undefined, orientation: undefined },
    );
    assert.equal(kept.includes('Nanshan'), false);
  });

  it('answers the same attachment when the same bytes are sent again', async () => {
    const caseId = newId();
    const bytes = await picture(40, 40);
    const sent = await Promise.all([1, 2, 3].map(() => send(parts, photo, 'a.png', bytes, caseId)));
    const again = await send(parts, photo, 'a.png', bytes, caseId);
    const ids = new Set(
      [...sent, again].map((one) => (one.ok ? one.value.attachmentId : one.refusal.code)),
    );
    assert.equal(ids.size, 1);
    assert.equal((await listAttachments(parts.db, caseId)).length, 1);
    const told = [...sent, again].filter((one) => one.ok && one.value.sameAsBefore === true);
    assert.equal(told.length, 3, 'only the first of them added anything');
  });

  it('refuses a PDF that is named .jpg, and says which is which', async () => {
    const refused = await send(parts, proof, 'scan.jpg', plainPdf);
    assert.equal(codeOf(refused), 'attachments/name-does-not-match');
    assert.match(!refused.ok ? refused.refusal.detail.zh : '', /JPG.*PDF/);
  });

  it('refuses a photograph of 20 MB with the limit in the answer', async () => {
    const refused = await send(parts, photo, 'big.jpg', Buffer.alloc(20 * 1024 * 1024, 0xff));
    assert.equal(codeOf(refused), 'attachments/too-large');
    assert.match(!refused.ok ? refused.refusal.detail.zh : '', /10 MB/);
  });

  it('refuses a PDF where only pictures are asked for', async () => {
    assert.equal(
      codeOf(await send(parts, photo, 'me.pdf', plainPdf)),
      'attachments/type-not-accepted',
    );
  });

  it('refuses a second photograph where one is asked for, and a file over the quota', async () => {
    const caseId = newId();
    assert.ok((await send(parts, photo, 'a.png', await picture(10, 10), caseId)).ok);
    assert.equal(
      codeOf(await send(parts, photo, 'b.png', await picture(11, 11), caseId)),
      'attachments/too-many',
    );
    const tight = { ...parts, settings: { ...parts.settings, mostBytesOfCase: 100 } };
    assert.equal(
      codeOf(await send(tight, proof, 'c.pdf', plainPdf, caseId)),
      'attachments/quota-exceeded',
    );
  });

  it('takes a better photograph beside one that was filed before', async () => {
    const caseId = newId();
    const first = await send(parts, photo, 'a.png', await picture(10, 10), caseId);
    assert.ok(first.ok);
    const again = { ...photo, replaces: [first.value.attachmentId] };
    assert.ok((await send(parts, again, 'b.png', await picture(12, 12), caseId)).ok);
    const third = await send(parts, again, 'c.png', await picture(13, 13), caseId);
    assert.equal(codeOf(third), 'attachments/too-many');
  });

  it('refuses 50,000 × 50,000 pixels by the header, without drawing them', async () => {
    const started = performance.now();
    const refused = await send(parts, photo, 'flood.png', hugePng(50_000, 50_000));
    assert.equal(codeOf(refused), 'attachments/too-many-pixels');
    assert.ok(performance.now() - started < 2_000);
  });

  for (const [what, bytes] of activePdfs()) {
    it(`refuses a PDF with ${what}`, async () => {
      assert.equal(
        codeOf(await send(parts, proof, 'a.pdf', bytes)),
        'attachments/pdf-active-content',
      );
    });
  }

  it('refuses an encrypted PDF, a cut PDF, and one with an archive behind its end', async () => {
    const locked = pdf('1 0 obj <</Type /Catalog>> endobj trailer <</Encrypt 5 0 R>>');
    assert.equal(codeOf(await send(parts, proof, 'a.pdf', locked)), 'attachments/pdf-encrypted');
    const cut = plainPdf.subarray(0, -7);
    assert.equal(codeOf(await send(parts, proof, 'b.pdf', cut)), 'attachments/pdf-unreadable');
    const both = Buffer.concat([plainPdf, Buffer.from('PK\x05\x06 archive')]);
    assert.equal(codeOf(await send(parts, proof, 'c.pdf', both)), 'attachments/pdf-unreadable');
  });

  it('refuses a PDF whose object stream unpacks a thousandfold', async () => {
    const bomb = pdfWithObjectStream(Buffer.alloc(64 * 1024 * 1024, 0x20));
    assert.equal(codeOf(await send(parts, proof, 'bomb.pdf', bomb)), 'attachments/pdf-unreadable');
  });

  it('takes an ordinary PDF as it is, byte for byte', async () => {
    const taken = await send(parts, proof, '租赁合同.pdf', plainPdf);
    assert.ok(taken.ok);
    assert.deepEqual(Buffer.from((await parts.content.read(taken.value.sha256))!), plainPdf);
  });

  for (const [name, bytes] of Object.entries(neverAccepted())) {
    it(`never accepts ${name}`, async () => {
      assert.equal(codeOf(await send(parts, proof, name, bytes)).startsWith('attachments/'), true);
    });
  }

  it('refuses an empty file, a broken picture and one that carries the mark of a virus', async () => {
    assert.equal(codeOf(await send(parts, photo, 'a.png', Buffer.alloc(0))), 'attachments/empty');
    const broken = (await picture(600, 600)).subarray(0, 300);
    assert.equal(
      codeOf(await send(parts, photo, 'b.png', broken)),
      'attachments/picture-unreadable',
    );
    const eicar = pdf(
      `1 0 obj (${'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD'}${'-ANTIVIRUS-TEST-FILE!$H+H*'}) endobj`,
    );
    assert.equal(codeOf(await send(parts, proof, 'c.pdf', eicar)), 'attachments/malware');
  });

  it('says that an upload broke off, and leaves nothing half written', async () => {
    const broken = Readable.from(
      (async function* () {
        yield plainPdf.subarray(0, 20);
        throw new Error('The phone went into a tunnel.');
      })(),
    );
    const refused = await takeAttachment(parts, {
      caseId: newId(),
      personId: 'wang',
      rule: proof,
      name: 'a.pdf',
      stream: broken,
    });
    assert.equal(codeOf(refused), 'attachments/interrupted');
    assert.deepEqual(await readdir(join(folder, 'incoming')), []);
  });

  it('answers that there is no room when the disk is full', async () => {
    const full = await new Promise((resolve) => {
      const stream = createWriteStream('/dev/full');
      stream.on('error', resolve);
      stream.write('x');
    });
    assert.equal(isStorageFull(full), true);
    const content = {
      ...parts.content,
      incoming: async () => {
        const file = await parts.content.incoming();
        const device = await open('/dev/full', 'w');
        return {
          ...file,
          write: async (chunk: Uint8Array) => void (await device.write(chunk)),
          discard: async () => {
            await device.close();
            await file.discard();
          },
        };
      },
    };
    const caseId = newId();
    const refused = await send({ ...parts, content }, proof, 'a.pdf', plainPdf, caseId);
    assert.equal(codeOf(refused), 'attachments/storage-full');
    assert.deepEqual(await listAttachments(parts.db, caseId), []);
    assert.deepEqual(await readdir(join(folder, 'incoming')), []);
  });

  it('takes thirty photographs of a phone at once without growing without bound', async () => {
    const rule = { ...proof, maximumFiles: 60 };
    const big = await picture(3000, 4000);
    const caseId = newId();
    const before = process.memoryUsage().rss;
    for (let index = 0; index < 30; index += 5) {
      const five = await Promise.all(
        [0, 1, 2, 3, 4].map((offset) =>
          send(parts, { ...rule, materialKey: `m${index + offset}` }, 'p.png', big, caseId),
        ),
      );
      assert.ok(five.every(({ ok }) => ok));
    }
    const grown = (process.memoryUsage().rss - before) / 1024 / 1024;
    assert.ok(grown < 300, `The process grew by ${Math.round(grown)} MB.`);
  });
});

function send(
  parts: AttachmentParts,
  rule: UploadRule,
  name: string,
  bytes: Uint8Array,
  caseId: string = newId(),
) {
  return takeAttachment(parts, {
    caseId,
    personId: 'wang',
    rule,
    name,
    stream: Readable.from(
      [bytes.subarray(0, 10), bytes.subarray(10)].filter((one) => one.length > 0),
    ),
  });
}

function codeOf(result: Awaited<ReturnType<typeof takeAttachment>>): string {
  return result.ok ? 'taken' : result.refusal.code;
}

function picture(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#336699' } })
    .png()
    .toBuffer();
}

/** A picture lying on its side, as phones take them, with a place in its EXIF. */
function jpegWithPlace(): Promise<Buffer> {
  return sharp({ create: { width: 80, height: 60, channels: 3, background: '#993322' } })
    .withExif({ IFD0: { ImageDescription: 'Nanshan' }, IFD3: { GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** Only a header: 2.5 thousand million pixels in 60 bytes. */
function hugePng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(100))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, sum]);
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1)
      value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

function pdf(body: string | Buffer): Buffer {
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from(body), Buffer.from('\n%%EOF\n')]);
}

function pdfWithObjectStream(content: Buffer, prefix = ''): Buffer {
  const packed = deflateSync(content);
  return pdf(
    Buffer.concat([
      Buffer.from(
        `${prefix}1 0 obj <</Type /ObjStm /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`,
      ),
      packed,
      Buffer.from('\nendstream endobj'),
    ]),
  );
}

function activePdfs(): [string, Buffer][] {
  const script = '<</S /JavaScript /JS (app.alert(1))>>';
  return [
    ['a script', pdf(`1 0 obj ${script} endobj`)],
    ['a script whose name is spelled with codes', pdf('1 0 obj <</S /J#61vaScr#69pt>> endobj')],
    ['a program to start', pdf('1 0 obj <</S /Launch /F (cmd.exe)>> endobj')],
    ['another file inside', pdf('1 0 obj <</Type /EmbeddedFile>> endobj')],
    ['a script in a compressed object stream', pdfWithObjectStream(Buffer.from(script))],
    [
      'a script behind a false stream',
      pdfWithObjectStream(Buffer.from(script), '9 0 obj <<>> % >>stream\n'),
    ],
  ];
}

function neverAccepted(): Record<string, Buffer> {
  const zip = Buffer.concat([Buffer.from('PK\x03\x04\x14\x00', 'latin1'), Buffer.alloc(200)]);
  return {
    'an-archive.zip': zip,
    'an-archive.pdf': zip,
    'a-bomb.gz': gzipSync(Buffer.alloc(10 * 1024 * 1024)),
    'a-program.exe': Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]),
    'a-drawing.svg': Buffer.from(
      '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>',
    ),
    'a-page.jpg': Buffer.from('<html><script>alert(1)</script></html>'),
  };
}
