import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toInstant } from '@tongban/kernel';
import { outsideWorld } from './outside-world.ts';

const pages = ['/', '/sms', '/authenticator', '/registries', '/courier', '/faults'];

describe('the pages of the outside world', () => {
  for (const path of pages) {
    it(`${path} can be read in Chinese and in English and needs no script`, async (t) => {
      const world = await outsideWorld(t);
      const chinese = await (await world.get(path)).text();
      const english = await (await world.get(`${path}?language=en`)).text();
      assert.match(chinese, /<html lang="zh-CN">/);
      assert.match(english, /<html lang="en">/);
      for (const page of [chinese, english]) {
        assert.match(page, /<h1>/);
        assert.doesNotMatch(page, /<script/);
        assert.equal(page.match(/<input(?![^>]*type="hidden")/g)?.length ?? 0, labelled(page));
      }
    });
  }

  it('remembers the language', async (t) => {
    const world = await outsideWorld(t);
    const chosen = await world.get('/?language=en');
    assert.match(chosen.headers.get('set-cookie') ?? '', /^language=en;/);
    const next = await fetch(`${world.url}/sms`, { headers: { cookie: 'language=en' } });
    assert.match(await next.text(), /Text messages/);
  });
});

describe('the authenticator', () => {
  // RFC 6238, appendix B: the secret "12345678901234567890" at 59 s gives 94287082; six digits are its end.
  it('shows the code of the present time step', async (t) => {
    const world = await outsideWorld(t, {
      clock: () => toInstant(59_000),
      authenticator: [
        { officerNumber: '440301', name: '受理员', secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' },
      ],
    });
    const codes = await (await world.get('/authenticator/codes')).json();
    assert.deepEqual(codes, {
      items: [{ officerNumber: '440301', name: '受理员', code: '287082', secondsLeft: 1 }],
    });
    assert.match(await (await world.get('/authenticator')).text(), /287082/);
  });
});

function labelled(page: string): number {
  return page.match(/<label[^>]*>(?:(?!<\/label).)*<input/gs)?.length ?? 0;
}
