import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkAsking, type Asking } from './asking.ts';

const asking: Asking = {
  personId: 'p',
  by: { kind: 'system' },
  caseId: 'c',
  purpose: '受理审查',
};

describe('asking about a person', () => {
  it('needs a case and a purpose', () => {
    assert.equal(checkAsking(asking, 'crime-records').ok, true);
    assert.equal(checkAsking({ ...asking, purpose: ' ' }, 'crime-records').ok, false);
    assert.equal(checkAsking({ ...asking, purpose: '为'.repeat(201) }, 'population').ok, false);
  });

  it('is open without a case only to the person’s own check of name and number', () => {
    const { caseId: _, ...without } = asking;
    const own = { ...without, by: { kind: 'self' } } as const;
    assert.equal(checkAsking(own, 'population').ok, true);
    assert.equal(checkAsking(own, 'crime-records').ok, false);
    assert.equal(checkAsking(without, 'population').ok, false);
    const nightly = { ...without, by: { kind: 'system', standing: true } } as const;
    assert.equal(checkAsking(nightly, 'business-registration').ok, true);
    assert.equal(checkAsking(nightly, 'guardianship').ok, true);
    assert.equal(checkAsking(nightly, 'population').ok, false);
    const officer = { ...without, by: { kind: 'officer', officerId: 'o' } } as const;
    assert.equal(checkAsking(officer, 'population').ok, false);
  });
});
