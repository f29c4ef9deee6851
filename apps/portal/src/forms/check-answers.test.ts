import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Validator } from '@cfworker/json-schema';
import { everyWidget } from '../../test/mock/form.ts';
import { checkAnswers } from './check-answers.ts';
import type { Answers } from './form-definition.ts';

const form = everyWidget({ zh: '换发', en: 'Renewal' });
const names = Object.keys(form.schema.properties);

const complete: Answers = {
  applicantName: '王小明',
  applicantId: '44030519900101991X',
  phone: '13800138000',
  reason: 'expiring',
  expiresOn: '2026-06-01',
  travels: false,
  livesIn: '440305',
  address: '科技园 1 号',
  copies: 2,
  children: [{ name: '王小小', bornOn: '2018-03-02' }],
  truthful: true,
};

// Every question is asked, so that every answer counts.
const everyConditionHolds: Answers = {
  reason: 'other',
  otherReason: '改名',
  travels: true,
  departsOn: '2026-05-01',
};

function wrong(change: Answers): Record<string, string> {
  const errors = checkAnswers(form, names, { ...complete, ...change });
  return Object.fromEntries(errors.map(({ path, message }) => [path, message.zh]));
}

describe('checking the answers of an application', () => {
  it('finds nothing wrong with a complete one', () => {
    assert.deepEqual(wrong({}), {});
  });

  it('names 30 February as a day that does not exist', () => {
    assert.match(wrong({ expiresOn: '2026-02-30' })['expiresOn'] ?? '', /不是存在的日期/);
  });

  it('names a wrong check digit and a date of birth that does not exist', () => {
    assert.match(wrong({ applicantId: '440308199901010011' })['applicantId'] ?? '', /校验/);
    assert.match(wrong({ applicantId: '33010620010229991X' })['applicantId'] ?? '', /出生日期/);
  });

  it('asks for what a condition calls for, and only then', () => {
    assert.deepEqual(wrong({ reason: 'other' }), { otherReason: '请填写“请说明原因”' });
    assert.deepEqual(wrong({ reason: 'full' }), {});
  });

  it('says where in a list something is missing', () => {
    assert.deepEqual(wrong({ children: [{ name: '甲', bornOn: '2018-03-02' }, { name: '乙' }] }), {
      'children.1.bornOn': '请填写“出生日期”',
    });
  });

  it('bounds numbers, lengths and lists', () => {
    assert.match(wrong({ copies: 6 })['copies'] ?? '', /不能大于 5/);
    assert.match(wrong({ copies: 1.5 })['copies'] ?? '', /整数/);
    assert.match(wrong({ copies: '两份' })['copies'] ?? '', /填数字/);
    assert.match(wrong({ address: '路'.repeat(201) })['address'] ?? '', /最多 200 个字/);
    assert.match(
      wrong({ children: Array(4).fill(complete['children']) })['children'] ?? '',
      /最多填 3 项/,
    );
  });

  it('has every message in English as well', () => {
    const errors = checkAnswers(form, names, {});
    assert.ok(errors.length > 5);
    for (const { message } of errors) assert.match(message.en, /^[\x20-\x7e“”–]+$/);
  });

  it('holds the rules of the form against the day the server tells', () => {
    const rules = [
      { property: 'expiresOn', rule: 'future' },
      { property: 'departsOn', rule: 'not-before', than: 'expiresOn' },
    ] as const;
    const wrongOn = (today: string, change: Answers) =>
      checkAnswers({ ...form, rules, today }, names, { ...complete, ...change }).map(
        ({ path }) => path,
      );
    assert.deepEqual(wrongOn('2026-06-01', {}), []);
    assert.deepEqual(wrongOn('2026-06-02', {}), ['expiresOn']);
    const early = { travels: true, departsOn: '2026-05-01' };
    assert.deepEqual(wrongOn('2026-01-01', early), ['departsOn']);
    assert.deepEqual(wrongOn('2026-01-01', { ...early, travels: false }), []);
    assert.deepEqual(wrongOn('2026-01-01', { ...early, expiresOn: '2026-02-30' }), ['expiresOn']);
  });

  it('agrees with JSON Schema on every answer left out or of a wrong type', () => {
    const validator = new Validator(JSON.parse(JSON.stringify(toJsonSchema())), '2020-12');
    for (const name of names) {
      for (const value of [
        undefined,
        '',
        7,
        -1,
        1.5,
        true,
        false,
        [],
        {},
        'expiring',
        '甲'.repeat(300),
      ]) {
        const answers: Record<string, unknown> = {
          ...complete,
          ...everyConditionHolds,
          [name]: value,
        };
        if (value === undefined) delete answers[name];
        const ours = checkAnswers(form, names, answers).length === 0;
        const theirs = validator.validate(answers).valid;
        // Formats are ours alone: where they differ, ours may only be the stricter one.
        if (ours) assert.equal(theirs, true, `${name}: ${JSON.stringify(value)}`);
        if (!theirs) assert.equal(ours, false, `${name}: ${JSON.stringify(value)}`);
      }
    }
  });
});

function toJsonSchema() {
  const { properties, required, allOf } = form.schema;
  return {
    type: 'object',
    properties,
    required,
    allOf: allOf?.map(withRequired),
    additionalProperties: false,
  };
}

function withRequired(condition: NonNullable<typeof form.schema.allOf>[number]) {
  return { ...condition, if: { ...condition.if, required: Object.keys(condition.if.properties) } };
}
