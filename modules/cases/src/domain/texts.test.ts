import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { questionOf, textsOf } from './texts.ts';

describe('the free texts of a command', () => {
  it('go by the id of the command and what they say, and what says nothing is none', () => {
    assert.deepEqual(textsOf({ type: 'terminate', reason: '申请人死亡' }, 'c'), [
      { textId: 'c/reason', text: '申请人死亡' },
    ]);
    assert.deepEqual(textsOf({ type: 'terminate', reason: ' ' }, 'c'), []);
    assert.deepEqual(textsOf({ type: 'accept' }, 'c'), []);
  });

  it('are one for each thing that is missing', () => {
    const defects = [
      { materialKey: 'id_card', reason: '缺身份证' },
      { materialKey: 'photo', reason: '缺照片' },
    ];
    assert.deepEqual(textsOf({ type: 'request-supplement', defects }, 'c'), [
      { textId: 'c/defects/0', text: '缺身份证' },
      { textId: 'c/defects/1', text: '缺照片' },
    ]);
  });
});

describe('the question in whose answer something is wrong', () => {
  it('is where the place begins, written as a pointer or with dots', () => {
    const places = ['parents', '/parents', '/parents/0/name', 'parents.1.name'];
    for (const place of places) assert.equal(questionOf(place), 'parents', place);
  });
});
