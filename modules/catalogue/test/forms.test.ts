import type { ValidateFunction } from 'ajv/dist/2020.js';
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { evaluateEligibility } from '../src/domain/eligibility.ts';
import { handlingOf } from '../src/domain/material-handling.ts';
import type { ServiceItem } from '../src/domain/service-item.ts';
import type { FieldSchema, ItemForm } from '../src/forms/form.ts';
import { formFormatNames } from '../src/forms/form.ts';
import { formFormats } from '../src/forms/formats.ts';
import { formOf, isCovered, writtenForms } from '../src/forms/form-of.ts';
import { page } from '../src/forms/page.ts';
import {
  type CatalogueContent,
  readCatalogue,
  readCatalogueTexts,
} from '../src/load/read-catalogue-files.ts';
import { breachesOf, strictAjv } from './form-breaches.ts';
import type { Day } from '@tongban/kernel';
import { ruleBreaches } from '@tongban/form-rules';
import { sampleAnswers } from '@tongban/testing';

let content: CatalogueContent;
let forms: Map<string, { item: ServiceItem; form: ItemForm }>;

before(async () => {
  const read = readCatalogue(await readCatalogueTexts());
  assert.ok(read.ok);
  content = read.value;
  forms = new Map(
    content.items.map((item) => [item.itemCode, { item, form: formOf(item, content) }]),
  );
});

describe('the form of every one of the 661 items', () => {
  it('keeps to the declared subset, compiles, has titles in both languages, pages and possible conditions', () => {
    const breaches = [...forms].flatMap(([code, { form }]) =>
      breachesOf(form).map((breach) => `${code}: ${breach}`),
    );
    assert.deepEqual(breaches.slice(0, 20), []);
  });

  it('asks for something of its own if the item is published', () => {
    const shared = ['contact', 'handler', 'delivery', 'enterprise', 'applicant-kind'];
    const bare = [...forms.values()].filter(
      ({ item, form }) => item.published && form.pages.every(({ key }) => shared.includes(key)),
    );
    assert.deepEqual(
      bare.map(({ item }) => `${item.itemCode} ${item.name.zh}`),
      [],
    );
  });

  it('is never only a remark and an upload', () => {
    const remarks = ['applicationReason', 'requestReason', 'contactPhone', 'deliveryMethod'];
    const bare = [...forms.values()].filter(
      ({ item, form }) =>
        item.published &&
        Object.keys(form.schema.properties).every((name) => remarks.includes(name)),
    );
    assert.deepEqual(
      bare.map(({ item }) => `${item.itemCode} ${item.name.zh}`),
      [],
    );
  });

  it('asks for no file that is shared, read from a licence, typed or captured', () => {
    for (const { item, form } of forms.values()) {
      for (const { materialKey, requiredWhen } of form.uploads) {
        const material = content.materials.get(materialKey);
        assert.ok(material, `${item.itemCode} asks for ${materialKey}, which is no material`);
        const handling = handlingOf(material);
        assert.ok(
          handling === 'upload' || handling === 'upload-optional' || requiredWhen !== undefined,
          `${item.itemCode} asks for ${materialKey}, which comes by ${handling}`,
        );
      }
    }
  });

  it('has a typed field for every material that is filled in on-line, unless it is written by hand', () => {
    for (const { item, form } of forms.values()) {
      if (writtenForms[item.itemCode] !== undefined) continue;
      const asked = Object.entries(form.schema.properties).map(([name, schema]) =>
        page(name, '', '', { [name]: { schema, required: true } }),
      );
      for (const { materialKey } of item.materials) {
        if (isCovered(materialKey, asked)) continue;
        const fields = content.fields.get(materialKey);
        for (const name of Object.keys(fields ?? {})) {
          const dropped = content.itemQuestions.get(item.itemCode)?.dropped.has(name) ?? false;
          assert.equal(
            form.schema.properties[name] === undefined,
            dropped,
            `${item.itemCode} and ${name}`,
          );
        }
      }
    }
  });

  it('asks an address exactly when a courier is chosen', () => {
    const { form } = forms.get('GA-HZ-0067')!;
    const validate = strictAjv().compile(form.schema);
    assert.equal(validate(noCrime({ deliveryMethod: 'courier' })), false);
    assert.deepEqual(
      validate.errors?.map(({ params }) => params['missingProperty']).filter(Boolean),
      ['deliveryAddress'],
    );
    const recipient = {
      name: '王小明',
      phone: '13800001234',
      regionCode: '440305',
      street: '粤海街道 1 号',
    };
    const sent = noCrime({ deliveryMethod: 'courier', deliveryAddress: recipient });
    assert.equal(validate(sent), true, JSON.stringify(validate.errors));
    assert.equal(validate(noCrime({ deliveryMethod: 'electronic' })), true);
  });

  it('can be finished: with every further question opened, and with none', () => {
    const stuck: string[] = [];
    for (const [code, { form }] of forms) {
      const validate = validatorOf(code);
      for (const open of [true, false]) {
        const answers = sampleAnswers(form, open);
        const [broken] = ruleBreaches(form, answers, '2026-03-27');
        if (broken !== undefined)
          stuck.push(`${code} ${broken.path.join('.')} ${broken.message.zh}`);
        if (validate(answers)) continue;
        const [error] = validate.errors ?? [];
        stuck.push(`${code} ${error?.instancePath} ${error?.message} ${open}`);
      }
    }
    assert.deepEqual(stuck.slice(0, 10), []);
  });

  it('is not finished by nothing at all, unless it asks nothing that is required', () => {
    for (const [code, { form }] of forms) {
      assert.equal(validatorOf(code)({}), form.schema.required.length === 0, code);
    }
  });

  it('does not depend on the order in which it is made', () => {
    const { item, form } = forms.get('GA-ZA-0001')!;
    assert.equal(formOf(item, content).formVersion, form.formVersion);
    assert.match(form.formVersion, /^[0-9a-f]{16}$/);
  });
});

describe('the forms written by hand', () => {
  it('are those of the items most asked for, and each belongs to an item', () => {
    assert.ok(Object.keys(writtenForms).length >= 12);
    for (const code of Object.keys(writtenForms)) assert.ok(forms.has(code), code);
    for (const code of [
      'GA-HZ-0067',
      'GA-CRJ-0002',
      'GA-HZ-0072',
      'GA-HZ-0074',
      'GA-HZ-0086',
      'GA-HZ-0001',
      'GA-JG-0070',
      'GA-CRJ-0010',
      'GA-HZ-0059',
      'GA-ZA-0001',
      'GA-ZA-0033',
      'GA-HZ-0045',
      'GA-CRJ-0048',
    ]) {
      assert.ok(writtenForms[code], code);
    }
  });

  it('hang only eligibility conditions on answers that the form asks', () => {
    for (const [itemCode, rules] of content.eligibility) {
      for (const rule of rules) {
        if (!('property' in rule)) continue;
        const field = forms.get(itemCode)!.form.schema.properties[rule.property];
        assert.ok(field, `${itemCode} has a condition on ${rule.property}`);
      }
    }
  });

  it('take the whole passport form of an applicant and refuse a small letter in the pinyin name', () => {
    const { form } = forms.get('GA-CRJ-0002')!;
    const validate = strictAjv().compile(form.schema);
    assert.equal(validate(passport()), true, JSON.stringify(validate.errors));
    assert.equal(validate({ ...passport(), surnamePinyin: 'Zhang' }), false);
    assert.equal(validate({ ...passport(), passportExpiresOn: '2026-02-30' }), false);
    assert.equal(validate({ ...passport(), emergencyPhone: '12800001234' }), false);
    assert.equal(validate({ ...passport(), signatureConsent: false }), false);
    assert.equal(validate({ ...passport(), hobby: 'chess' }), false);
  });
});

describe('the named formats', () => {
  const samples: Readonly<Record<string, readonly [good: string, bad: string]>> = {
    'citizen-id': ['44030519900101991X', '440308199901010011'],
    'credit-code': ['91440300MA5EXAMP0C', '91440300MA5EXAMP0D'],
    day: ['2024-02-29', '2026-02-30'],
    email: ['wang@example.com', 'wang@'],
    'identity-number': ['E12345678', '44030519900101991'.concat('0')],
    mobile: ['13800001234', '12800001234'],
    'plate-number': ['粤B12345', '粤I12345'],
    'region-code': ['440305', '940305'],
    telephone: ['0755-12345678', 'call me'],
  };
  for (const name of formFormatNames) {
    it(`${name} accepts a good one and refuses a bad one`, () => {
      const [good, bad] = samples[name]!;
      assert.equal(formFormats[name](good), true);
      assert.equal(formFormats[name](bad), false);
    });
  }
});

describe('the check of forms itself', () => {
  const field = (extra: object): FieldSchema =>
    ({
      type: 'string',
      title: '姓名',
      minLength: 1,
      maxLength: 50,
      ui: { title: { zh: '姓名', en: 'Name' }, widget: 'text' },
      ...extra,
    }) as unknown as FieldSchema;
  const cases: readonly [string, object, RegExp][] = [
    ['a keyword outside the subset', { $ref: 'https://example.com/x' }, /has \$ref/],
    ['a field without a bound', { maxLength: undefined }, /has no maxLength/],
    ['a field without an English title', { ui: { title: { zh: '姓名' } } }, /no English title/],
    ['a citizen number that is not personal', { format: 'citizen-id' }, /not declared personal/],
    ['personal data for no purpose', { personal: true }, /for no purpose/],
    ['choices that are not accepted', { enum: ['a'] }, /other choices/],
    [
      'a condition on a question that is not there',
      { ui: shown({ property: 'ghost', equals: [true] }) },
      /can never hold/,
    ],
    [
      'a condition that always holds',
      { ui: shown({ property: 'sure', equals: [true] }) },
      /can never fail/,
    ],
    [
      'a condition on a question that is not always asked itself',
      { ui: shown({ property: 'purposeNote', equals: ['x'] }) },
      /not always asked itself/,
    ],
    ['an unknown format', { format: 'horoscope' }, /does not compile/],
  ];
  for (const [says, extra, breach] of cases) {
    it(`finds ${says}`, () => {
      const { form } = forms.get('GA-HZ-0059')!;
      const sure = {
        type: 'boolean',
        const: true,
        title: '确认',
        ui: { title: { zh: '确认', en: 'Sure' }, widget: 'checkbox' },
      } as FieldSchema;
      const properties = { ...form.schema.properties, sure, odd: field(extra) };
      const pages = [
        ...form.pages,
        { key: 'odd', title: { zh: '某', en: 'Odd' }, properties: ['sure', 'odd'] },
      ];
      const found = breachesOf({ ...form, pages, schema: { ...form.schema, properties } });
      assert.match(found.join('\n'), breach);
    });
  }

  const rules: readonly [string, object, RegExp][] = [
    [
      'a rule about a question that is not there',
      { property: 'ghost', rule: 'past' },
      /is not asked/,
    ],
    [
      'a rule that looks at a question asked later',
      { property: 'certifyWhat', rule: 'differs', from: 'purpose' },
      /is asked later/,
    ],
    [
      'a rule on an answer of another kind',
      { property: 'inEnglish', rule: 'future' },
      /does not go with a boolean/,
    ],
    [
      'a rule in a list that is none',
      { list: 'purpose', property: 'x', rule: 'past' },
      /is no list/,
    ],
  ];
  for (const [says, rule, breach] of rules) {
    it(`finds ${says}`, () => {
      const { form } = forms.get('GA-HZ-0059')!;
      assert.match(breachesOf({ ...form, rules: [rule as never] }).join('\n'), breach);
    });
  }

  it('finds a property that stands on no page', () => {
    const { form } = forms.get('GA-HZ-0059')!;
    assert.match(
      breachesOf({ ...form, pages: form.pages.slice(1) }).join('\n'),
      /stands on 0 pages/,
    );
  });
});

describe('who may apply on-line', () => {
  const facts = {
    on: '2026-01-30' as Day,
    birthOn: '1960-08-15' as Day,
    hukouRegionCode: '370102',
    holdsDocument: true,
    fingerprintOnFile: true,
    registeredStateFunctionary: false,
  };
  const passportRefusals = (change: object) =>
    evaluateEligibility(
      content.eligibility.get('GA-CRJ-0002')!,
      { ...facts, ...change },
      content.regionLists,
    ).refusals.map(({ code }) => code);

  it('lets a person of 65 with hukou in a pilot city renew the passport', () => {
    assert.deepEqual(passportRefusals({}), []);
  });

  it('refuses a person of 15 on the day before the sixteenth birthday and not on the day', () => {
    assert.deepEqual(passportRefusals({ birthOn: '2010-01-31' }), ['eligibility/under-age']);
    assert.deepEqual(passportRefusals({ birthOn: '2010-01-30' }), []);
  });

  it('refuses a city outside the pilot, a missing fingerprint and a state functionary, all at once', () => {
    assert.deepEqual(
      passportRefusals({
        hukouRegionCode: '542500',
        fingerprintOnFile: false,
        registeredStateFunctionary: true,
      }),
      [
        'eligibility/city-not-in-pilot',
        'eligibility/no-fingerprint',
        'eligibility/state-functionary',
      ],
    );
  });

  it('names what it was not told instead of guessing', () => {
    const { refusals, unknown } = evaluateEligibility(
      content.eligibility.get('GA-CRJ-0002')!,
      { on: facts.on },
      content.regionLists,
    );
    assert.deepEqual(refusals, []);
    assert.deepEqual(unknown, [
      'birthOn',
      'hukouRegionCode',
      'holdsDocument',
      'reportedLost',
      'fingerprintOnFile',
      'registeredStateFunctionary',
    ]);
  });

  it("refuses to show another's record without an authorisation, and one's own needs none", () => {
    const rules = content.eligibility.get('GA-HZ-0067')!;
    const on = facts.on;
    const own = evaluateEligibility(rules, { on, form: { applyFor: 'self' } }, {});
    assert.deepEqual([own.refusals, own.unknown], [[], []]);
    const other = evaluateEligibility(
      rules,
      { on, form: { applyFor: 'entrusted' }, authorisationPresented: false },
      {},
    );
    assert.deepEqual(
      other.refusals.map(({ code }) => code),
      ['eligibility/no-authorisation'],
    );
  });

  it('sends an event of 5,200 people to the city and one in 18 days away', () => {
    const refusals = evaluateEligibility(
      content.eligibility.get('GA-ZA-0033')!,
      {
        on: '2026-10-06' as Day,
        form: { expectedAttendance: 5200, eventStartOn: '2026-10-24' },
      },
      {},
    ).refusals.map(({ code }) => code);
    assert.deepEqual(refusals, ['eligibility/event-size', 'eligibility/event-too-late']);
  });

  it('takes an event of 2,800 people applied for exactly 20 days before', () => {
    const { refusals } = evaluateEligibility(
      content.eligibility.get('GA-ZA-0033')!,
      {
        on: '2026-10-04' as Day,
        form: { expectedAttendance: 2800, eventStartOn: '2026-10-24' },
      },
      {},
    );
    assert.deepEqual(refusals, []);
  });

  it('sends class-1 precursors to the city, however they are written among the others', () => {
    const refusals = (...names: string[]) =>
      evaluateEligibility(
        content.eligibility.get('GA-JD-0004')!,
        { on: '2026-09-24' as Day, form: { goods: names.map((name) => ({ name })) } },
        {},
      ).refusals.map(({ code }) => code);
    assert.deepEqual(refusals('乙醚', '醋酸酐'), []);
    for (const name of ['黄樟素', ' 黄 樟素', 'n－乙酰邻氨基苯酸', '１-苯基-2-丙酮'])
      assert.deepEqual(refusals('乙醚', name), ['eligibility/first-class-precursor'], name);
    const silent = evaluateEligibility(
      content.eligibility.get('GA-JD-0004')!,
      { on: '2026-09-24' as Day, form: {} },
      {},
    );
    assert.deepEqual([silent.refusals, silent.unknown], [[], ['form.goods']]);
  });

  it('asks six months of residence for a residence permit, to the day', () => {
    const refusals = (residenceSince: string) =>
      evaluateEligibility(
        content.eligibility.get('GA-HZ-0086')!,
        { on: '2026-08-31' as Day, form: { residenceSince } },
        {},
      ).refusals.length;
    assert.equal(refusals('2026-02-28'), 0);
    assert.equal(refusals('2026-03-01'), 1);
  });
});

const ajv = strictAjv();
const validators = new Map<string, ValidateFunction>();

/** Compiled once: that takes far longer than any answer. */
function validatorOf(itemCode: string): ValidateFunction {
  const known = validators.get(itemCode) ?? ajv.compile(forms.get(itemCode)!.form.schema);
  validators.set(itemCode, known);
  return known;
}

function shown(showWhen: object) {
  return { title: { zh: '姓名', en: 'Name' }, widget: 'text', showWhen };
}

function noCrime(extra: object) {
  return {
    applyFor: 'self',
    purpose: 'employment',
    inEnglish: false,
    contactPhone: '13800001234',
    ...extra,
  };
}

function passport() {
  return {
    passportNumber: 'E12345678',
    passportExpiresOn: '2026-05-30',
    renewalReason: 'expiring',
    surnamePinyin: 'WANG',
    givenNamePinyin: 'XIAOMING',
    nameEndorsement: false,
    stateFunctionary: false,
    situationChanged: 'no',
    travelPurpose: 'tourism',
    emergencyName: '李四',
    emergencyPhone: '13900001234',
    oldPassportHandling: 'cancel-return',
    signatureConsent: true,
    contactPhone: '13800001234',
    deliveryMethod: 'window',
  };
}
