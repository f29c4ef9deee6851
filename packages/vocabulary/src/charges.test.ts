import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chargeText } from './charges.ts';
import { openingHours } from './opening-hours.ts';

describe('a fee in English', () => {
  it('tells amount, unit and what it is for', () => {
    assert.equal(chargeText('120元/本', 'en'), '120 yuan per booklet');
    assert.equal(chargeText('换领20元;补领40元', 'en'), '20 yuan, exchange; 40 yuan, replacement');
    assert.equal(
      chargeText('汽车号牌100元/副（反光）', 'en'),
      '100 yuan per pair, car plates (reflecting)',
    );
    assert.equal(chargeText('120元/本', 'zh'), '120元/本');
  });

  it('is not told where a word is not known', () => {
    for (const note of ['制证费20元', '10元/箱', '换领20元;面议', '20元（减半）', '免费']) {
      assert.equal(chargeText(note, 'en'), undefined, note);
    }
  });
});

describe('opening hours in English', () => {
  it('tell days and times', () => {
    assert.equal(
      openingHours('周一至周五 09:00—12:00，13:30—17:30', 'en'),
      'Monday to Friday 09:00–12:00, 13:30–17:30',
    );
    assert.equal(openingHours('每天 8:30–20:00', 'en'), 'Every day 8:30–20:00');
  });

  it('are not told where the office says more', () => {
    for (const text of [
      '周一至周五 09:00—12:00（节假日除外）',
      '预约办理',
      '周一、周三 09:00—12:00',
    ]) {
      assert.equal(openingHours(text, 'en'), undefined, text);
    }
  });
});
