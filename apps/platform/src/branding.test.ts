import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBranding } from './branding.ts';

const whole = {
  name: { zh: '粤通办', en: 'Guangdong services' },
  subtitle: { zh: '广东公安政务服务', en: 'Public security services of Guangdong' },
  operator: { zh: '广东省公安厅', en: 'Public Security Department of Guangdong' },
  phone: '0755-12345',
  emblem: 'emblem.svg',
  accent: '#8a1c12',
};

describe('the branding of a deployment', () => {
  it('is its name, who runs it, a telephone, an emblem and a colour', () => {
    assert.deepEqual(readBranding(JSON.stringify(whole)), { ok: true, value: whole });
  });

  it('says everything that is wrong at once', () => {
    const answer = readBranding(
      JSON.stringify({ ...whole, name: { zh: '' }, phone: 'x', emblem: '../../key', logo: 1 }),
    );
    assert.ok(!answer.ok);
    for (const word of ['name', 'phone', 'emblem', 'logo']) {
      assert.match(answer.refusal.detail.en, new RegExp(word));
    }
  });

  it('takes no colour on which white cannot be read', () => {
    for (const accent of ['#f0c000', 'red', '#12345']) {
      const answer = readBranding(JSON.stringify({ ...whole, accent }));
      assert.ok(!answer.ok, accent);
      assert.match(answer.refusal.detail.zh, /对比度/);
    }
  });

  it('is refused when it is no JSON object', () => {
    for (const text of ['', '[]', 'null', '{']) assert.ok(!readBranding(text).ok, text);
  });
});
