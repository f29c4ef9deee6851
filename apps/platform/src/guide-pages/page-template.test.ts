import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { pageTemplate } from './page-template.ts';

const slots = /\{([a-z]+)\}/g;

describe('a page with slots', () => {
  const template = pageTemplate('<p>{place} · {organ}</p>'.repeat(200), slots);
  const page = '<p>南山区 · A&amp;B</p>'.repeat(200);

  it('is filled in, and what is filled in cannot become markup', () => {
    assert.equal(template.fill({ place: '南山区', organ: 'A&B' }).toString(), page);
    const evil = pageTemplate('<b>{place}</b>', slots).fill({ place: '<script>"\'' });
    assert.equal(evil.toString(), '<b>&lt;script&gt;&#34;&#39;</b>');
  });

  it('is the same page compressed, and much smaller', () => {
    const small = template.fillCompressed({ place: '南山区', organ: 'A&B' });
    assert.equal(gunzipSync(small).toString(), page);
    const repeated = pageTemplate('通办'.repeat(10_000) + '{place}', slots);
    assert.ok(repeated.fillCompressed({ place: 'x' }).length < 1000);
  });

  it('may begin and end with a slot, or have none, or nothing at all', () => {
    for (const [html, filled] of [
      ['{place}', '南山区'],
      ['{place}{organ}', '南山区'],
      ['', ''],
      ['only text', 'only text'],
    ] as const) {
      const made = pageTemplate(html, slots);
      assert.equal(made.fill({ place: '南山区' }).toString(), filled);
      assert.equal(gunzipSync(made.fillCompressed({ place: '南山区' })).toString(), filled);
    }
  });
});
