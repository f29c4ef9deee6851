import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everyWidget } from '../../test/mock/form.ts';
import { postedFrom } from './posted.ts';
import { readAnswers } from './read-answers.ts';

const form = everyWidget({ zh: '换发', en: 'Renewal' });

function read(
  names: readonly string[],
  fields: readonly (readonly [string, string])[],
  whole = {},
) {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  const properties = Object.fromEntries(names.map((name) => [name, form.schema.properties[name]!]));
  return readAnswers(properties, postedFrom(data), whole);
}

describe('reading a posted page', () => {
  it('a question left empty is absent, not an empty text', () => {
    assert.deepEqual(
      read(
        ['applicantName', 'phone'],
        [
          ['applicantName', '  '],
          ['phone', ''],
        ],
      ).answers,
      {},
    );
  });

  it('numbers, yes and no, days and regions get their types', () => {
    const { answers } = read(
      ['copies', 'travels', 'expiresOn', 'livesIn', 'truthful'],
      [
        ['copies', '２'],
        ['travels', 'false'],
        ['expiresOn:year', '2026'],
        ['expiresOn:month', '３'],
        ['expiresOn:day', '2'],
        ['livesIn:1', '440000'],
        ['livesIn:2', '440300'],
        ['livesIn:3', '440305'],
        ['truthful', 'true'],
      ],
    );
    assert.deepEqual(answers, {
      copies: 2,
      travels: false,
      expiresOn: '2026-03-02',
      livesIn: '440305',
      truthful: true,
    });
  });

  it('what is no number stays as it was typed, so that it can be shown again', () => {
    assert.deepEqual(read(['copies'], [['copies', '两份']]).answers, { copies: '两份' });
  });

  it('a date that lacks a part is kept as a date that does not exist', () => {
    const { answers } = read(
      ['expiresOn'],
      [
        ['expiresOn:year', '2026'],
        ['expiresOn:month', '2'],
      ],
    );
    assert.deepEqual(answers, { expiresOn: '2026-02-' });
  });

  it('a district of another province is not taken over when the province changes', () => {
    const { answers } = read(
      ['livesIn'],
      [
        ['livesIn:1', '610000'],
        ['livesIn:2', '440300'],
        ['livesIn:3', '440305'],
      ],
    );
    assert.deepEqual(answers, { livesIn: '610000' });
  });

  it('a question that an answer has just called for is newly asked, not missing', () => {
    const { answers, newlyAsked } = read(['reason', 'otherReason'], [['reason', 'other']]);
    assert.deepEqual(answers, { reason: 'other' });
    assert.deepEqual(newlyAsked, ['otherReason']);
  });

  it('a question that is no longer asked is not read', () => {
    const { answers } = read(
      ['reason', 'otherReason'],
      [
        ['reason', 'full'],
        ['asked', 'otherReason'],
        ['otherReason', '旧的回答'],
      ],
    );
    assert.deepEqual(answers, { reason: 'full' });
  });

  it('the entries of a list are read by their number', () => {
    const { answers } = read(
      ['children'],
      [
        ['children:count', '2'],
        ['children.0.name', '甲'],
        ['children.1.name', '乙'],
        ['children.1.bornOn:year', '2018'],
        ['children.1.bornOn:month', '3'],
        ['children.1.bornOn:day', '2'],
      ],
    );
    assert.deepEqual(answers, { children: [{ name: '甲' }, { name: '乙', bornOn: '2018-03-02' }] });
  });

  it('a forged count asks for no more than fifty entries', () => {
    const { answers } = read(['children'], [['children:count', '1000000']]);
    assert.equal((answers['children'] as unknown[]).length, 50);
  });

  it('fields the form does not have are not read', () => {
    assert.deepEqual(
      read(
        ['phone'],
        [
          ['isOfficer', 'true'],
          ['phone', '13800138000'],
        ],
      ).answers,
      { phone: '13800138000' },
    );
  });
});
