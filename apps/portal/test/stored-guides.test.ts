import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { citizen, testPlatform, type TestPlatform } from '@tongban/platform/testing';
import { people } from '@tongban/testing';
import { itemsOf, sampleOf } from './random-items.ts';

interface Page {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly html: string;
}

/** A session nobody has: the page is for everyone and is rendered on the spot. */
const onTheSpot = '__Host-session=nobody';
const regions = ['440305', '110101', '440300', '650000', '460400'];

describe('guides that are rendered once for all places', () => {
  let platform: TestPlatform;
  before(async () => (platform = await testPlatform('2026-03-27T01:00:00Z')));
  after(() => platform?.stop());

  function open(path: string, cookie = '', headers: Record<string, string> = {}): Promise<Page> {
    return new Promise((resolve, reject) => {
      const asked = request(
        `${platform.url}${path}`,
        { headers: { ...headers, cookie } },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('end', () => {
            const body = Buffer.concat(chunks);
            const small = answer.headers['content-encoding'] === 'gzip';
            const html = (small ? gunzipSync(body) : body).toString();
            resolve({ status: answer.statusCode ?? 0, headers: answer.headers, html });
          });
        },
      );
      asked.on('error', reject).end();
    });
  }

  it('are letter by letter the page that would be rendered on the spot, in every region, language and size', async () => {
    const items = sampleOf(await itemsOf(platform.url), { seed: 20_260_327, size: 8 });
    const looks = ['', 'language=en', 'elder=1', 'language=en; elder=1'];
    for (const [at, { itemCode }] of items.entries()) {
      for (const [turn, region] of regions.entries()) {
        const look = looks[(at + turn) % looks.length]!;
        const places = [
          { path: `/guides/${itemCode}?region=${region}`, cookie: look },
          { path: `/guides/${itemCode}`, cookie: `${look}; region=${region}` },
          { path: `/guides/${itemCode}`, cookie: look },
        ];
        for (const { path, cookie } of places) {
          const slow = await open(path, `${cookie}; ${onTheSpot}`);
          const fast = await open(path, cookie, { 'accept-encoding': 'gzip' });
          assert.equal(fast.html, slow.html, `${path} ${cookie}`);
          assert.equal(
            (await open(path, cookie)).html,
            slow.html,
            `${path} ${cookie}, not compressed`,
          );
        }
      }
    }
  });

  it('carry the headers of every page, for one reader at a time', async () => {
    const path = '/guides/GA-HZ-0067?region=440305';
    const [slow, fast] = [await open(path, onTheSpot), await open(path)];
    for (const name of ['content-security-policy', 'cache-control', 'content-type', 'x-page-for']) {
      assert.equal(fast.headers[name], slow.headers[name], name);
    }
    assert.equal(fast.headers['cache-control'], 'private, no-cache');
    assert.match(String(fast.headers['vary']), /cookie/);
    assert.equal(fast.headers['set-cookie'], undefined);
  });

  it('never show a person to anybody else', async () => {
    const path = '/guides/GA-HZ-0072?region=440305';
    const wang = await citizen(platform, people.A.phone);
    const own = await open(path, wang.cookie());
    assert.match(own.html, /138\*{4}0001/);
    const others = await open(path);
    assert.doesNotMatch(others.html, /138\*{4}0001/);
    assert.match(others.html, /登录/);
  });

  it('do not exist where the guide does not', async () => {
    assert.equal((await open('/guides/GA-HZ-9999?region=440305')).status, 404);
    const nowhere = await open('/guides/GA-HZ-0067?region=909090');
    assert.equal(
      nowhere.status,
      (await open('/guides/GA-HZ-0067?region=909090', onTheSpot)).status,
    );
    assert.doesNotMatch(nowhere.html, /\uE000/);
  });

  it('name the organ of the place, and are another page on another day', async () => {
    const path = '/guides/GA-HZ-0067?region=440305';
    const before = await open(path);
    const { organ } = await (
      await fetch(`${platform.url}/api/service-items/GA-HZ-0067?regionCode=440305`)
    ).json();
    assert.ok(before.html.includes(organ.name));
    const english = await open(path, 'language=en');
    assert.match(english.html, /Monday to Friday 09:00–12:00/);
    // Another county's page comes from the same template and names its own organ.
    const other = await open('/guides/GA-HZ-0067?region=110101');
    assert.ok(!other.html.includes(organ.name));
    // The day is part of the page: the next one is another page of the same place.
    platform.clock.set('2026-04-27T01:00:00Z');
    assert.equal((await open(path)).html, (await open(path, onTheSpot)).html);
  });
});
