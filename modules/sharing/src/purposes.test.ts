import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ownQueryPurpose, purposeInWords, purposes } from './purposes.ts';

describe('the purpose a receipt keeps', () => {
  it('is said in both languages where the platform stated it', () => {
    for (const stated of Object.values(purposes)) {
      assert.deepEqual(purposeInWords(stated.zh), stated);
    }
  });

  it('names the query in Chinese and whose it is in English', () => {
    const kept = ownQueryPurpose({ zh: '驾驶证记分查询', en: 'Licence points' });
    assert.deepEqual(purposeInWords(kept), {
      zh: '本人查询：驾驶证记分查询',
      en: 'Your own query',
    });
    assert.equal(ownQueryPurpose({ zh: '长'.repeat(300), en: '' }).length, 200);
  });

  it('is no code of ours where an officer who handles the case gave no reason', () => {
    for (const kept of ['case-handling', '办理本案']) {
      assert.deepEqual(purposeInWords(kept), { zh: '办理本案', en: 'Handling this case' });
    }
  });

  it('stays as it was written where an officer gave one', () => {
    assert.deepEqual(purposeInWords('群众来信核实'), { zh: '群众来信核实' });
  });
});
