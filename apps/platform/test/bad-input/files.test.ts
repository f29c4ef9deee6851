import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from '@tongban/database';
import type { Language } from '@tongban/kernel';
import { people } from '@tongban/testing';
import { beginDraft, dogLicence, photo } from '../applying.ts';
import { citizen, type Visitor } from '../people.ts';
import { refused } from '../refused.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

const megabyte = 1024 * 1024;

describe('a file that is handed in wrongly', () => {
  let platform: TestPlatform;
  let wang: Visitor;
  let draftId: string;
  before(async () => {
    platform = await testPlatform('2026-03-02T01:00:00Z');
    wang = await citizen(platform, people.A.phone);
    ({ draftId } = await beginDraft(wang, dogLicence));
  });
  after(() => platform.stop());

  const upload = (file: File, language?: Language, materialKey = 'dog_photo') =>
    wang.send('POST', `/api/drafts/${draftId}/attachments?materialKey=${materialKey}`, {
      file,
      ...(language !== undefined && { language }),
    });

  it('is refused as a photo of 20 MB, which says how large it may be', async () => {
    const large = new File([await photo('a.jpg'), new Uint8Array(20 * megabyte)], '狗.jpg');
    await refused((language) => upload(large, language), {
      status: 413,
      code: 'attachments/too-large',
      zh: '文件超过 10 MB 的上限。照片可以在手机上选择“压缩”或者降低分辨率后重新上传。',
      en: 'The file is larger than 10 MB. Choose a smaller size for the photo and send it again.',
    });
    await nothingKept();
  });

  it('is refused as a PDF that is named .jpg, which says what it is', async () => {
    const pdf = new File([minimalPdf], '狗.jpg', { type: 'image/jpeg' });
    await refused((language) => upload(pdf, language), {
      status: 415,
      code: 'attachments/name-does-not-match',
      zh: '文件名说这是 JPG，内容却是 PDF。请选择正确的文件，或者把扩展名改为实际类型后重新上传。',
      en: 'The name says JPG, the content is PDF. Choose the right file, or give it its real extension.',
    });
    await nothingKept();
  });

  it('is refused as a PDF where a photo is asked for, under its own name too', async () => {
    const pdf = new File([minimalPdf], '狗.pdf', { type: 'application/pdf' });
    await refused((language) => upload(pdf, language), {
      status: 415,
      code: 'attachments/type-not-accepted',
      zh: '这里只接受 JPG、PNG 文件，您上传的是PDF。请转换后重新上传。',
      en: 'Only JPG, PNG files are accepted here; this one is pdf.',
    });
    await nothingKept();
  });

  it('is refused when it is empty', async () => {
    await refused((language) => upload(new File([], '狗.jpg'), language), {
      status: 422,
      code: 'attachments/empty',
      zh: '文件是空的，请检查后重新选择。',
      en: 'The file is empty. Please choose it again.',
    });
    await nothingKept();
  });

  it('is refused for a material that the office obtains itself', async () => {
    const file = await photo('身份证.jpg');
    await refused((language) => upload(file, language, 'id_card'), {
      status: 422,
      code: 'attachments/material-not-asked',
      zh: '该事项不要求您上传这项材料；可以通过共享获取的材料不需要重复提交。',
      en: 'This item does not ask you for that material. What can be obtained by sharing need not be handed in.',
    });
    await nothingKept();
  });

  it('is taken once when it is sent again after a time-out', async () => {
    const file = await photo('狗.jpg');
    const first = await upload(file);
    const again = await upload(file);
    assert.equal(first.status, 201, JSON.stringify(first.body));
    assert.equal(again.body.attachmentId, first.body.attachmentId);
    assert.equal(await kept(), 1);
  });

  it('is refused as one file more than the material takes, and the first stays', async () => {
    const other = new File([await photo('a.jpg'), 'x'], '另一只.jpg');
    await refused((language) => upload(other, language), {
      status: 409,
      code: 'attachments/too-many',
      zh: '该材料最多上传 1 个文件，请先删除不需要的文件。',
      en: 'This material takes at most 1 files. Remove one first.',
    });
    assert.equal(await kept(), 1);
  });

  async function nothingKept(): Promise<void> {
    assert.equal(await kept(), 0, 'a file that was refused is not kept');
    const { body } = await wang.get(`/api/drafts/${draftId}`);
    assert.deepEqual(body.attachments, []);
  }

  async function kept(): Promise<number> {
    const row = await platform.db.one<{ files: number }>(
      sql`select count(*)::int as files from cases.attachments`,
    );
    return row.files;
  }
});

const minimalPdf = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>endobj',
  'trailer<</Root 1 0 R>>',
  '%%EOF',
].join('\n');
