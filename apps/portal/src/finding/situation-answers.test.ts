import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answersBefore, withAnswer } from './situation-answers.ts';

describe('the answers of a situation', () => {
  const told = 'who:adult,home:rent,post:no';

  it('go back to a question and leave out what followed from it', () => {
    assert.equal(answersBefore(told, 'home'), 'who:adult');
    assert.equal(answersBefore(told, 'who'), '');
    assert.equal(answersBefore(told, 'never-asked'), told);
  });

  it('take one more, in place of a former answer and what followed', () => {
    assert.equal(withAnswer('', { question: 'who', chosen: 'minor' }), 'who:minor');
    assert.equal(withAnswer(told, { question: 'home', chosen: 'own' }), 'who:adult,home:own');
  });

  it('take nothing that is no answer', () => {
    assert.equal(withAnswer(told, { question: 'who', chosen: '' }), undefined);
    assert.equal(withAnswer(told, { question: 'who', chosen: 'x.y;z' }), undefined);
  });
});
