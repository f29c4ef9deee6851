import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCitizenId, parseMobile } from '@tongban/citizen-ids';
import { type Day, parseDay } from '@tongban/kernel';
import { checkPartialForm, checkWholeForm } from './check-form.ts';
import { createFormCompiler } from './compile-form.ts';
import type { FieldDefinition, FormDefinition } from './form-definition.ts';

const compile = createFormCompiler({
  'citizen-id': (text) => parseCitizenId(text).ok,
  mobile: (text) => parseMobile(text).ok,
  day: (text) => parseDay(text) !== undefined,
  'region-code': (text) => /^[1-8]\d{5}$/.test(text),
});

describe('checking a form', () => {
  it('takes full-width digits as the digits they are', async () => {
    const { form, problems } = await check({
      ...complete,
      idNumber: '４４０３０５１９９００１０１９９１ｘ',
      phone: '138 0000 0001',
      bornOn: '２０２６年３月１日',
    });
    assert.deepEqual(problems, []);
    assert.equal(form['idNumber'], '44030519900101991X');
    assert.equal(form['phone'], '13800000001');
    assert.equal(form['bornOn'], '2026-03-01');
  });

  it('says that 30 February does not exist, in both languages and at its place', async () => {
    assert.deepEqual((await check({ ...complete, bornOn: '2026-02-30' })).problems, [
      {
        pointer: '/bornOn',
        message: {
          zh: '2026年2月30日这一天不存在，请核对出生日期。',
          en: 'There is no 2026-02-30. Check: Date of birth.',
        },
      },
    ]);
  });

  it('says which part of a citizen number is wrong', async () => {
    assert.match(await only({ idNumber: '440308199901010011' }), /校验码不正确/);
    assert.match(await only({ idNumber: '33010620010229991X' }), /出生日期不存在/);
    assert.match(await only({ idNumber: '4403051990010199' }), /18 ?个字|18位/);
  });

  it('does not know a region that does not exist, also inside a list', async () => {
    assert.match(await only({ regionCode: '449999' }), /没有代码为 449999 的行政区划/);
    const { problems } = await check({
      ...complete,
      homes: [{ regionCode: '440305' }, { regionCode: '119999' }],
    });
    assert.deepEqual(
      problems.map(({ pointer }) => pointer),
      ['/homes/1/regionCode'],
    );
  });

  it('names everything that is missing at once, also a file', async () => {
    const { problems } = await check({}, new Set());
    assert.deepEqual(
      problems.map(({ pointer }) => pointer),
      ['/name', '/idNumber', '/phone', '/bornOn', '/regionCode', '/agreed', '/attachments/photo'],
    );
    assert.equal(problems[0]?.message.zh, '请填写姓名。');
  });

  it('asks for what a condition demands, and keeps nothing that was not asked', async () => {
    const courier = await check({ ...complete, method: 'courier' });
    assert.deepEqual(
      courier.problems.map(({ pointer }) => pointer),
      ['/street'],
    );
    const changed = await check({ ...complete, method: 'window', street: '粤海街道1号' });
    assert.deepEqual(changed.problems, []);
    assert.equal('street' in changed.form, false);
  });

  it('holds answers against one another and against the day of the application', async () => {
    const rules = [
      { property: 'bornOn', rule: 'past' },
      { property: 'street', rule: 'differs', from: 'name' },
    ] as const;
    const ruled = { ...definition, rules };
    const pointers = async (change: object, today?: Day) => {
      const question = {
        definition: ruled,
        compiled: compile(ruled),
        form: { ...complete, ...change },
      };
      const world = { regionExists: async () => true, uploaded: new Set(['photo']) };
      const { problems } = await checkWholeForm(question, {
        ...world,
        ...(today !== undefined && { today }),
      });
      return problems.map(({ pointer }) => pointer);
    };
    const bornOn = '2026-03-28';
    assert.deepEqual(await pointers({ bornOn }, '2026-03-27' as Day), ['/bornOn']);
    // What is put right days later is not held against the later day.
    assert.deepEqual(await pointers({ bornOn }), []);
    const twice = { method: 'courier', name: '深圳市南山区', street: '深圳市南山区' };
    assert.deepEqual(await pointers(twice), ['/street']);
    assert.deepEqual(await pointers({ ...twice, method: 'window' }), []);
  });

  it('refuses what the form does not ask, also under the names of objects themselves', async () => {
    const { problems } = await check({ ...complete, salary: 1 });
    assert.deepEqual(
      problems.map(({ pointer }) => pointer),
      ['/salary'],
    );
    const constructor = await check(JSON.parse(JSON.stringify({ ...complete, constructor: 'x' })));
    assert.deepEqual(
      constructor.problems.map(({ pointer }) => pointer),
      ['/constructor'],
    );
  });

  it('lets an agreement be given by a tick only', async () => {
    assert.match(await only({ agreed: false }), /请确认/);
  });

  it('takes a draft with gaps and unfinished answers, and refuses only other shapes', () => {
    const kept = checkPartialForm({
      definition,
      compiled: compile(definition),
      form: { name: '王', idNumber: '4403' },
    });
    assert.deepEqual(kept, { form: { name: '王', idNumber: '4403' }, problems: [] });
    const wrong = checkPartialForm({
      definition,
      compiled: compile(definition),
      form: { name: 7, other: 1 },
    });
    assert.deepEqual(wrong.problems.map(({ pointer }) => pointer).sort(), ['/name', '/other']);
  });

  it('removes marks that turn the direction of a text', async () => {
    const { form } = await check({ ...complete, name: '王\u202E小明\u0000 ' });
    assert.equal(form['name'], '王小明');
  });

  it('answers a thousand fields of nonsense quickly and with a bounded list', async () => {
    const nonsense = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, index) => [`x${index}`, index]),
    );
    const started = performance.now();
    const { problems } = await check(nonsense);
    assert.ok(problems.length <= 200 && performance.now() - started < 500);
  });
});

function check(form: unknown, uploaded: ReadonlySet<string> = new Set(['photo'])) {
  return checkWholeForm(
    { definition, compiled: compile(definition), form },
    { uploaded, regionExists: async (code) => code === '440305' },
  );
}

async function only(change: Record<string, unknown>): Promise<string> {
  const { problems } = await check({ ...complete, ...change });
  assert.equal(problems.length, 1);
  return problems[0]!.message.zh;
}

const complete = {
  name: '王小明',
  idNumber: '44030519900101991X',
  phone: '13800000001',
  bornOn: '1990-01-01',
  regionCode: '440305',
  agreed: true,
};

function text(zh: string, en: string, more: Partial<FieldDefinition> = {}): FieldDefinition {
  return {
    type: 'string',
    title: zh,
    ui: { title: { zh, en } },
    minLength: 1,
    maxLength: 100,
    ...more,
  };
}

const definition: FormDefinition = {
  formVersion: 'test-1',
  uploads: [
    {
      materialKey: 'photo',
      name: { zh: '照片', en: 'Photograph' },
      required: true,
      accept: ['image/jpeg'],
      maximumBytes: 1000,
      maximumFiles: 1,
    },
  ],
  schema: {
    type: 'object',
    properties: {
      name: text('姓名', 'Name'),
      idNumber: text('公民身份号码', 'Citizen number', { format: 'citizen-id' }),
      phone: text('手机号码', 'Mobile', { format: 'mobile' }),
      bornOn: text('出生日期', 'Date of birth', { format: 'day' }),
      regionCode: text('所在地区', 'Region', { format: 'region-code', minLength: 6 }),
      agreed: { type: 'boolean', const: true, ui: { title: { zh: '承诺属实', en: 'It is true' } } },
      method: text('领取方式', 'Delivery', { enum: ['courier', 'window'] }),
      street: text('详细地址', 'Street', {
        ui: {
          title: { zh: '详细地址', en: 'Street' },
          showWhen: { property: 'method', equals: ['courier'] },
        },
      }),
      homes: {
        type: 'array',
        maxItems: 5,
        items: {
          type: 'object',
          properties: { regionCode: text('所在地区', 'Region', { format: 'region-code' }) },
          required: ['regionCode'],
          additionalProperties: false,
        } as FieldDefinition,
      },
    },
    required: ['name', 'idNumber', 'phone', 'bornOn', 'regionCode', 'agreed'],
    additionalProperties: false,
    allOf: [
      {
        if: { properties: { method: { enum: ['courier'] } }, required: ['method'] },
        then: { required: ['street'] },
      },
    ],
  } as FieldDefinition,
};
