import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Guide } from '@tongban/catalogue';
import type { Instant } from '@tongban/kernel';
import { createGuidePages, type RenderedPage } from './guide-pages.ts';

const headers = { 'x-page-for': 'everyone', vary: 'cookie', 'content-type': 'text/html' };

/** A portal that writes the guide's organ and promise, and counts how often it is asked. */
function portal(change: (page: RenderedPage) => RenderedPage = (page) => page) {
  let promised = 3;
  let rendered = 0;
  let overridden = false;
  const materials: readonly [] = [];
  const organs: Readonly<Record<string, string>> = { '440305': '南山分局', '110101': '东城分局' };
  const pages = createGuidePages(
    {
      catalogue: {
        edition: 1,
        getImplementation: ({ regionCode }) => {
          if (overridden) return { ok: false } as never;
          const organ = { name: organs[regionCode], regionCode, level: 'county' };
          const item = { hash: `days ${promised}`, materials };
          return { ok: true, value: { item, organ, materials } } as never;
        },
        guide: ({ regionCode = '' }) => {
          const organ = { name: organs[regionCode], regionCode, level: 'county' };
          return { ok: true, value: { promised, organ } as unknown as Guide };
        },
      },
      organisations: {
        resolveRegion: (code) => (organs[code] === undefined ? undefined : ({} as never)),
        regionPath: (code) => [{ name: organs[code]!.slice(0, 2) }] as never,
      },
      clock: () => '2026-03-27T01:00:00.000Z' as Instant,
    },
    async (_request, guide) => {
      rendered += 1;
      const { organ } = guide as { organ?: { name: string } };
      const html = `<a href="?region=909090">${organ?.name} ${JSON.stringify(promised)}</a>`;
      return change({ status: 200, headers, html });
    },
  );
  return {
    open: async (url: string, cookie = '') => (await pages(url, { cookie }))?.body.toString(),
    times: () => rendered,
    promise: (days: number) => (promised = days),
    /** From here on an organ goes its own way: only the whole guide tells. */
    override: () => (overridden = true),
  };
}

describe('pages of guides that are stored', () => {
  const nanshan = '/guides/GA-HZ-0067?region=440305';
  const dongcheng = '/guides/GA-HZ-0067?region=110101';

  it('are rendered once for places that carry the item out alike', async () => {
    const { open, times } = portal();
    assert.equal(await open(nanshan), '<a href="?region=440305">南山分局 3</a>');
    assert.equal(await open(dongcheng), '<a href="?region=110101">东城分局 3</a>');
    assert.equal(times(), 1);
  });

  it('are another page from the moment the catalogue says anything else', async () => {
    const { open, times, promise } = portal();
    await open(nanshan);
    promise(2);
    assert.equal(await open(nanshan), '<a href="?region=440305">南山分局 2</a>');
    assert.equal(times(), 2);
  });

  it('are another page where an organ goes its own way, and the same where it comes to the same', async () => {
    const { open, times, promise, override } = portal();
    override();
    assert.equal(await open(nanshan), '<a href="?region=440305">南山分局 3</a>');
    assert.equal(await open(dongcheng), '<a href="?region=110101">东城分局 3</a>');
    assert.equal(times(), 1);
    promise(1);
    assert.equal(await open(nanshan), '<a href="?region=440305">南山分局 1</a>');
    assert.equal(times(), 2);
  });

  it('are only for who has told nothing of themselves, at an address of a guide', async () => {
    const { open, times } = portal();
    assert.equal(await open(nanshan, '__Host-session=abc'), undefined);
    assert.equal(await open(nanshan, 'situation=parents:unmarried'), undefined);
    assert.equal(await open(`${nanshan}&returnTo=/x`), undefined);
    assert.equal(await open('/guides/GA-HZ-0067/situation'), undefined);
    assert.equal(await open('/guides/GA-HZ-0067?region=999999'), undefined);
    assert.equal(times(), 0);
  });

  it('are not kept when they set a cookie, are for one reader, failed, or show the placeholder', async () => {
    const changes: ((page: RenderedPage) => RenderedPage)[] = [
      (page) => ({ ...page, headers: { ...headers, 'set-cookie': 'a=b' } }),
      (page) => ({ ...page, headers: { vary: 'cookie' } }),
      (page) => ({ ...page, status: 500 }),
      (page) => ({ ...page, html: `${page.html} 909090` }),
    ];
    for (const change of changes) assert.equal(await portal(change).open(nanshan), undefined);
  });
});
