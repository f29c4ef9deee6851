import assert from 'node:assert/strict';
import type { Visitor } from './people.ts';
import type { TestPlatform } from './test-platform.ts';

/** What a system of the outside world shows of who has opened it: each name on its page, and what stands beside it. */
export async function openedSystem(
  { outsideWorldUrl, url }: TestPlatform,
  visitor: Visitor,
  system: string,
): Promise<ReadonlyMap<string, string>> {
  const there = async (address: string, cookie = '') =>
    fetch(address, { redirect: 'manual', headers: { cookie } });
  const home = `${outsideWorldUrl}/systems/${system}`;
  let at = (await there(`${home}/open`)).headers.get('location') ?? '';
  // To the provider and back; nobody is asked anything.
  for (let hops = 0; hops < 5 && at.startsWith(url); hops += 1) {
    const answer = await visitor.get(at.slice(url.length));
    at = new URL(answer.headers.get('location') ?? '', url).href;
  }
  assert.ok(at.startsWith(`${home}/return`), at);
  const [cookie = ''] = (await there(at)).headers.getSetCookie();
  const page = await (await there(`${home}?language=en`, cookie.split(';')[0])).text();
  const facts = page.matchAll(/<dt>(.*?)<\/dt>\s*<dd>(.*?)<\/dd>/gs);
  const plain = (html = '') =>
    html
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .trim();
  return new Map([...facts].map(([, name, value]) => [plain(name), plain(value)]));
}
