import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { FieldDefinition } from './form-definition.ts';
import { normaliseForm } from './normalise-form.ts';

const formats = [
  'citizen-id',
  'day',
  'mobile',
  'region-code',
  'telephone',
  'plate-number',
] as const;
const schema: FieldDefinition = {
  type: 'object',
  properties: {
    ...Object.fromEntries(formats.map((format) => [format, { type: 'string', format }])),
    text: { type: 'string' },
    people: {
      type: 'array',
      items: { type: 'object', properties: { phone: { type: 'string', format: 'mobile' } } },
    },
  },
};

describe('making answers plain', () => {
  it('changes nothing the second time, whatever was typed', () => {
    const typed = fc.string({ unit: 'binary', maxLength: 60 });
    const form = fc.record(
      {
        ...Object.fromEntries([...formats, 'text'].map((name) => [name, typed])),
        people: fc.array(fc.record({ phone: typed }), { maxLength: 3 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(form, (answers) => {
        const once = normaliseForm(schema, answers);
        assert.deepEqual(normaliseForm(schema, once), once);
      }),
      { numRuns: 500 },
    );
  });

  it('makes a code plain at once: no accent is joined and no prefix dropped the second time', () => {
    for (const answers of [{ telephone: 'ῒ' }, { mobile: '+86+8613800138000' }]) {
      const once = normaliseForm(schema, answers);
      assert.deepEqual(normaliseForm(schema, once), once);
    }
  });

  it('reads the ways people write a day as one day', () => {
    for (const day of [
      '2026-2-3',
      '2026/02/03',
      '2026.2.3',
      '2026年2月3日',
      '20260203',
      '２０２６－０２－０３',
    ]) {
      assert.deepEqual(normaliseForm(schema, { day }), { day: '2026-02-03' });
    }
  });

  it('takes an empty answer for none, and an empty group for none', () => {
    assert.deepEqual(normaliseForm(schema, { text: ' \u200b ', people: [{ phone: '' }] }), {
      people: [],
    });
  });

  it('keeps line breaks and drops what cannot be seen', () => {
    const { text } = normaliseForm(schema, { text: 'a\r\nb\u0007\u202Ec' }) as { text: string };
    assert.equal(text, 'a\nbc');
  });

  it('leaves what has another shape to be refused', () => {
    assert.deepEqual(normaliseForm(schema, { text: 7, people: 'x' }), { text: 7, people: 'x' });
    assert.deepEqual(normaliseForm(schema, null), {});
  });
});
