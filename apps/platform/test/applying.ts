import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import type { people } from '@tongban/testing';
import { citizen, type Answer, type Visitor } from './people.ts';
import type { TestPlatform } from './test-platform.ts';

type Person = (typeof people)[keyof typeof people];

/** What a test fills in for an item: its form, and one file for each material that is asked for. */
export interface Application {
  readonly itemCode: string;
  readonly form: Readonly<Record<string, unknown>>;
  readonly files: readonly string[];
}

const courierTo = {
  deliveryMethod: 'courier',
  deliveryAddress: {
    name: '王小明',
    phone: '13800000001',
    regionCode: '440305',
    street: '粤海街道科苑路1号2栋301室',
  },
};

/** 犬类准养登记: flow T04, three working days promised. */
export const dogLicence: Application = {
  itemCode: 'GA-ZA-0107',
  form: {
    dogName: '旺财',
    dogBreed: '中华田园犬',
    dogSex: 'male',
    dogColour: '黄色',
    dogHeightCm: 42,
    keepingAddress: { regionCode: '440305', street: '粤海街道科苑路1号2栋301室' },
    vaccinatedOn: '2026-01-05',
    civilKeeping: true,
    contactPhone: '13800000001',
    ...courierTo,
  },
  files: ['dog_photo'],
};

/** 普通护照换发: flow T07, seven working days promised, fifteen natural days by law. */
export const passportRenewal: Application = {
  itemCode: 'GA-CRJ-0002',
  form: {
    passportNumber: 'E10000025',
    passportExpiresOn: '2026-05-30',
    renewalReason: 'expiring',
    surnamePinyin: 'LI',
    givenNamePinyin: 'JIANGUO',
    nameEndorsement: false,
    stateFunctionary: false,
    situationChanged: 'no',
    travelPurpose: 'tourism',
    emergencyName: '李晓燕',
    emergencyPhone: '13800000099',
    oldPassportHandling: 'cancel-return',
    signatureConsent: true,
    contactPhone: '13800000002',
    ...courierTo,
  },
  files: ['handwritten_sign'],
};

/** 无犯罪记录证明（个人查询）: flow T03, decided at once when the record is clean. */
export const noCrimeCertificate: Application = {
  itemCode: 'GA-HZ-0067',
  form: {
    applyFor: 'self',
    purpose: 'employment',
    inEnglish: false,
    contactPhone: '13800000003',
    deliveryMethod: 'electronic',
  },
  files: [],
};

/** Signed in, and proved against the population registry: level 2. */
export async function realPerson(platform: TestPlatform, person: Person): Promise<Visitor> {
  const visitor = await citizen(platform, person.phone);
  const { name, idNumber } = person;
  const checked = await visitor.send('POST', '/api/real-name-checks', { body: { name, idNumber } });
  assert.equal(checked.body.assuranceLevel, 2, JSON.stringify(checked.body));
  return visitor;
}

/** Confirms with the network identity, as a browser would by following its addresses: level 3, fresh. */
export async function stepUp(visitor: Visitor, person: Person): Promise<void> {
  const started = await visitor.send('POST', '/api/step-ups', { body: { returnTo: '/drafts' } });
  assert.equal(started.status, 200, JSON.stringify(started.body));
  const page = new URL(started.body.redirectUrl);
  const confirmed = await fetch(`${page.origin}${page.pathname}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      ...Object.fromEntries(
        ['client_id', 'return_address', 'state', 'nonce'].map((name) => [
          name,
          page.searchParams.get(name) ?? '',
        ]),
      ),
      person: person.idNumber,
      answer: 'confirm',
    }),
  });
  const back = new URL(confirmed.headers.get('location') ?? '');
  const returned = await visitor.get(`${back.pathname}${back.search}`);
  assert.equal(returned.status, 303, JSON.stringify(returned.body));
}

/** A draft with nothing in it. */
export async function beginDraft(
  visitor: Visitor,
  { itemCode }: Pick<Application, 'itemCode'>,
  regionCode = '440305',
  mandateId?: string,
): Promise<Answer['body']> {
  const body = { itemCode, regionCode, ...(mandateId && { mandateId }) };
  const begun = await visitor.send('POST', '/api/drafts', { body, key: randomUUID() });
  assert.equal(begun.status, 201, JSON.stringify(begun.body));
  return begun.body;
}

/** Where, with which other answers, and by whose mandate. */
interface Wish {
  readonly regionCode?: string;
  readonly form?: object;
  readonly mandateId?: string | undefined;
}

/** A draft with everything the item asks for. */
export async function completeDraft(
  visitor: Visitor,
  application: Application,
  { regionCode = '440305', form = {}, mandateId }: Wish = {},
): Promise<string> {
  const { draftId, version } = await beginDraft(visitor, application, regionCode, mandateId);
  const saved = await visitor.send('PUT', `/api/drafts/${draftId}`, {
    body: { form: { ...application.form, ...form } },
    version,
  });
  assert.equal(saved.status, 200, JSON.stringify(saved.body));
  for (const materialKey of application.files) {
    const handed = await visitor.send(
      'POST',
      `/api/drafts/${draftId}/attachments?materialKey=${materialKey}`,
      { file: await photo(`${materialKey}.jpg`) },
    );
    assert.equal(handed.status, 201, JSON.stringify(handed.body));
  }
  return draftId;
}

export function submitDraft(
  visitor: Visitor,
  draftId: string,
  { key = randomUUID(), language }: { key?: string; language?: 'zh' | 'en' } = {},
): Promise<Answer> {
  return visitor.send('POST', `/api/drafts/${draftId}/submission`, {
    body: { declarationAccepted: true },
    key,
    ...(language !== undefined && { language }),
  });
}

/** Begins, fills in, looks over and submits; the answer is the receipt. */
export async function apply(
  visitor: Visitor,
  application: Application,
  wish: Wish = {},
): Promise<Answer['body']> {
  const draftId = await completeDraft(visitor, application, wish);
  await visitor.get(`/api/drafts/${draftId}/check`);
  const submitted = await submitDraft(visitor, draftId);
  assert.equal(submitted.status, 201, JSON.stringify(submitted.body));
  return submitted.body;
}

/** A small real photograph. */
export async function photo(name: string, background = '#ffffff'): Promise<File> {
  const bytes = await sharp({
    create: { width: 480, height: 640, channels: 3, background },
  })
    .jpeg()
    .toBuffer();
  return new File([new Uint8Array(bytes)], name, { type: 'image/jpeg' });
}
