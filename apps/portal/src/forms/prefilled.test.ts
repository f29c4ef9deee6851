import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ItemForm } from './form-definition.ts';
import { isFilledIn, prefilled } from './prefilled.ts';

const text = (prefill?: string) => ({
  type: 'string',
  title: '问',
  minLength: 1,
  maxLength: 20,
  ui: { title: { zh: '问', en: 'Ask' }, widget: 'text', ...(prefill && { prefill }) },
});
const form = {
  schema: {
    properties: {
      plateNumber: text('plateNumber'),
      note: text(),
      goods: { type: 'array', minItems: 1, maxItems: 3, items: text(), ui: text().ui },
    },
  },
  prefill: { plateNumber: '粤B9X9X9' },
} as unknown as ItemForm;

describe('what is filled in for the reader', () => {
  it('is what is registered, and is said where it stands', () => {
    assert.equal(prefilled(form, ['plateNumber'], {})['plateNumber'], '粤B9X9X9');
    assert.equal(isFilledIn(form, ['plateNumber', 'note'], {}), true);
  });

  it('gives way to what was typed, and nothing is said of it', () => {
    const typed = { plateNumber: '粤B9X9X8' };
    assert.equal(prefilled(form, ['plateNumber'], typed)['plateNumber'], '粤B9X9X8');
    assert.equal(isFilledIn(form, ['plateNumber'], typed), false);
  });

  it('is not an empty entry of a list, nor a page of other questions', () => {
    assert.equal(isFilledIn(form, ['note', 'goods'], {}), false);
  });
});
