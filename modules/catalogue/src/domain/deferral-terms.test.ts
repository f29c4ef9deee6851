import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DeferralTerms } from '@tongban/vocabulary';
import { narrowedTerms } from './deferral-terms.ts';

const usual: DeferralTerms = {
  withinWorkingDays: 10,
  onLapse: 'terminate',
  rule: '国发〔2022〕5号',
};

describe('the terms on which papers may follow', () => {
  it('are those of the platform where no organ says anything', () => {
    assert.deepEqual(narrowedTerms(usual, [{}, { deferral: {} }]), usual);
  });

  it('are narrowed by the organs above and here alike, in whatever order', () => {
    const city = { deferral: { withinWorkingDays: 7, rule: '某市容缺受理办法' } };
    const county = { deferral: { withinWorkingDays: 5, onLapse: 'decide-without' as const } };
    const narrowed = narrowedTerms(usual, [city, county]);
    assert.deepEqual(narrowed, {
      withinWorkingDays: 5,
      onLapse: 'decide-without',
      rule: '某市容缺受理办法',
    });
    assert.deepEqual(narrowedTerms(usual, [county, city]), narrowed);
  });

  it('are never longer than the platform’s, whatever was said before it set them', () => {
    const longer = { deferral: { withinWorkingDays: 30 } };
    assert.equal(narrowedTerms(usual, [longer]).withinWorkingDays, 10);
  });
});
