import assert from 'node:assert/strict';
import { sampleAnswers } from '@tongban/testing';
import type { people } from '@tongban/testing';
import { apply, realPerson, stepUp, type Application } from './applying.ts';
import type { Answer, Visitor } from './people.ts';
import type { TestPlatform } from './test-platform.ts';

type Person = (typeof people)[keyof typeof people];

const usual = {
  contactPhone: '13800000001',
  signatureConsent: true,
} as const;

/**
 * What anybody could fill in for the item, from the form the platform offers: every question answered, and one file for each
 * material that is required. `form` says what matters to the test.
 */
export async function fillIn(
  visitor: Visitor,
  itemCode: string,
  form: Readonly<Record<string, unknown>> = {},
  regionCode = '440305',
): Promise<Application> {
  const offered = await visitor.get(`/api/service-items/${itemCode}/form?regionCode=${regionCode}`);
  assert.equal(offered.status, 200, JSON.stringify(offered.body));
  const { schema, uploads, rules } = offered.body;
  const told = { ...usual, ...deliveryOf(schema), ...form };
  const sample = sampleAnswers({ schema, rules }, false, told);
  const known = Object.keys(schema.properties);
  const answers = Object.fromEntries(
    Object.entries(sample).filter(([name]) => known.includes(name)),
  );
  return {
    itemCode,
    form: answers,
    files: uploads
      .filter(({ required }: { required: boolean }) => required)
      .map(({ materialKey }: { materialKey: string }) => materialKey),
  };
}

/** Collected at the window where that is possible, so that no parcel has to travel. */
function deliveryOf(schema: { properties: Record<string, { enum?: readonly string[] }> }) {
  const methods = schema.properties['deliveryMethod']?.enum ?? [];
  const method = methods.find((one) => one === 'window') ?? methods[0];
  return method === undefined ? {} : { deliveryMethod: method };
}

/** Begins, fills in and submits an application for any item; the answer is the receipt. */
export async function applyFor(
  visitor: Visitor,
  itemCode: string,
  {
    form = {},
    regionCode = '440305',
  }: { form?: Readonly<Record<string, unknown>>; regionCode?: string } = {},
): Promise<Answer['body']> {
  return apply(visitor, await fillIn(visitor, itemCode, form, regionCode), { regionCode });
}

/** Signed in, proved and confirmed a moment ago: nothing is refused for want of certainty. */
export async function surePerson(platform: TestPlatform, person: Person): Promise<Visitor> {
  const somebody = await realPerson(platform, person);
  await stepUp(somebody, person);
  return somebody;
}
