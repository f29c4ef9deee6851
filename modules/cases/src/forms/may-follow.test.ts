import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mayFollow } from './may-follow.ts';
import type { UploadDefinition } from './form-definition.ts';

const upload = (materialKey: string, more: Partial<UploadDefinition> = {}): UploadDefinition => ({
  materialKey,
  name: { zh: materialKey, en: materialKey },
  required: false,
  accept: [],
  maximumBytes: 1,
  maximumFiles: 1,
  ...more,
});
const entrusted = { property: 'applyFor', equals: ['entrusted'] };

describe('what may follow after acceptance', () => {
  const uploads = [
    upload('photo'),
    upload('lease', { mayFollow: true }),
    upload('mandate', { mayFollow: true, owedWhen: entrusted }),
    upload('plan', { mayFollow: true, askedWhen: [{ property: 'kind', equals: ['hotel'] }] }),
  ];
  const keys = (form: Record<string, unknown>) =>
    mayFollow(uploads, form).map(({ materialKey }) => materialKey);

  it('is what the organ lets follow, and nothing that is merely welcome', () => {
    assert.deepEqual(keys({}), ['lease']);
  });

  it('is owed in the situations in which it would be asked for', () => {
    assert.deepEqual(keys({ applyFor: 'entrusted' }), ['lease', 'mandate']);
    assert.deepEqual(keys({ applyFor: 'self', kind: 'hotel' }), ['lease', 'plan']);
  });

  it('carries the name it has on that day', () => {
    assert.deepEqual(mayFollow(uploads, {}), [
      { materialKey: 'lease', name: { zh: 'lease', en: 'lease' } },
    ]);
  });
});
