import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FieldSpec } from './field-spec.ts';
import { tidy } from './tidy.ts';

const label = 'itemName';
const fields: readonly FieldSpec[] = [
  { kind: 'text', name: ['basis'], label },
  { kind: 'text', name: ['elements', 'limit'], label, optional: true },
  { kind: 'both', name: ['reason'], label, optional: true },
  { kind: 'number', name: ['limit', 'amount'], label, optional: true },
  { kind: 'choice', name: ['limit', 'unit'], label, options: [], optional: true },
  { kind: 'yes', name: ['waived'], label, optional: true },
  {
    kind: 'list',
    name: ['rows'],
    label,
    entry: label,
    fresh: {},
    fields: [{ kind: 'text', name: ['note'], label, optional: true }],
  },
];

describe('what an editor sends', () => {
  it('leaves out what may be empty and is, and keeps a text that has to be there', () => {
    const sent = tidy(
      {
        basis: undefined,
        elements: { limit: '', kept: 1 },
        reason: { zh: '', en: '' },
        limit: { amount: null, unit: undefined },
        waived: false,
        rows: [{ note: '' }, { note: 'x' }],
      },
      fields,
    );
    assert.deepEqual(sent, {
      basis: '',
      elements: { kept: 1 },
      rows: [{}, { note: 'x' }],
    });
  });

  it('keeps zero, which is a number like any other', () => {
    assert.deepEqual(tidy({ limit: { amount: 0 } }, fields)['limit'], { amount: 0 });
  });
});
