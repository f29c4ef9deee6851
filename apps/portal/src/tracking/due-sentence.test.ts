import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dueSentence } from './due-sentence.ts';

const dueOn = '2026-02-10';

describe('by when something happens', () => {
  it('is the day the authority has promised to decide', () => {
    assert.equal(dueSentence({ status: 'under-examination', dueOn }, 'zh'), '2026年2月10日前办结');
    assert.equal(
      dueSentence({ status: 'under-examination', dueOn }, 'en'),
      'Decision by 10 February 2026',
    );
  });

  it('is called expected while next year’s holidays are not published', () => {
    const estimated = { status: 'accepted', dueOn: '2027-01-06', dueEstimated: true };
    assert.equal(dueSentence(estimated, 'zh'), '预计2027年1月6日前办结');
  });

  it('is the day of the notice before acceptance, and of the delivery after the decision', () => {
    assert.equal(dueSentence({ status: 'received', dueOn }, 'zh'), '2026年2月10日前告知是否受理');
    assert.equal(dueSentence({ status: 'shipping', dueOn }, 'zh'), '2026年2月10日前送达');
  });

  it('is what the applicant owes, when it is the applicant’s turn', () => {
    assert.equal(
      dueSentence({ status: 'awaiting-supplement', dueOn }, 'zh'),
      '请在2026年2月10日（含当日）前补齐',
    );
  });

  it('is not said when nothing is due', () => {
    assert.equal(dueSentence({ status: 'delivered', dueOn }, 'zh'), '');
    assert.equal(dueSentence({ status: 'special-procedure' }, 'zh'), '');
  });
});
