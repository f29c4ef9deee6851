import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { testPlatform, type TestPlatform } from '@tongban/platform/testing';
import { openBrowser, people } from '@tongban/testing';
import * as walkway from './citizen-walk.ts';
import { applyFromGuide } from './fill-any-form.ts';
import { itemsOf, sampleOf } from './random-items.ts';

/** A run is repeated with `RANDOM_ITEMS_SEED`; `.ci/run` walks 40, and `RANDOM_ITEMS=548` all of them. */
const seed = Number(process.env['RANDOM_ITEMS_SEED'] ?? Math.floor(Date.now() / 86_400_000));
const size = Number(process.env['RANDOM_ITEMS'] ?? 10);
const regionCode = '440305';
const pagesAtOnce = 2;

describe(`${size} random items of the 548, seed ${seed}`, () => {
  let platform: TestPlatform;
  let browser: Browser;
  let context: BrowserContext;
  let photo: Buffer;

  before(async () => {
    platform = await testPlatform('2026-03-27T01:00:00Z');
    browser = await openBrowser();
    context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 360, height: 800 } });
    context.setDefaultTimeout(10_000);
    await makeSurePerson();
  });
  after(async () => {
    await browser?.close();
    await platform?.stop();
  });

  it('are explained, filled in page by page and handed in, or say why they cannot be on-line', async (t) => {
    const all = await itemsOf(platform.url);
    assert.equal(all.length, 548);
    const sample = sampleOf(all, { seed, size });
    const filed: string[] = [];
    const explained: string[] = [];
    const failed: string[] = [];
    const queue = [...sample];
    await Promise.all(
      Array.from({ length: pagesAtOnce }, async (_, at) => {
        const page = await context.newPage();
        for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
          const open = (seed + queue.length + at) % 2 === 0;
          const found = await walkItem(page, item.itemCode, item.name.zh, open).catch(
            async (error: Error) => {
              await picture(page, item.itemCode);
              failed.push(`${item.itemCode} ${item.name.zh}: ${error.message.split('\n')[0]}`);
              return undefined;
            },
          );
          if (found !== undefined) (found === '' ? explained : filed).push(item.itemCode);
        }
        await page.close();
      }),
    );
    t.diagnostic(`seed ${seed}: ${filed.length} filed, ${explained.length} explained`);
    assert.deepEqual(failed, []);
    assert.equal(filed.length + explained.length, Math.min(size, all.length));
  });

  it('ask what hangs on an answer of an earlier page, with scripts as without', async () => {
    const page = await context.newPage();
    const itemCode = 'GA-CRJ-0008';
    await page.goto(`${platform.url}/guides/${itemCode}?region=${regionCode}`);
    assert.match(await applyFromGuide(page, fillAs(itemCode, true)), /^[0-9A-Z-]{10,}$/);
    await page.close();
  });

  it('would be told apart if a form could not be finished', async () => {
    const page = await context.newPage();
    await page.goto(`${platform.url}/guides/GA-HZ-0059?region=${regionCode}`);
    // The filler knows no answer: the page is posted empty and does not go on.
    const broken = { ...fillAs('GA-HZ-0059', true), answersOf: () => ({}) };
    await assert.rejects(applyFromGuide(page, broken), /does not go on: [^]*请选择/);
    await page.close();
  });

  it('are suggested while one types, and found without scripts by words, branch, reader and life event', async () => {
    const typing = await context.newPage();
    await typing.goto(`${platform.url}/`);
    await typing.getByLabel('搜索服务事项').pressSequentially('驾照丢');
    await typing.locator('#suggestions option').first().waitFor({ state: 'attached' });
    const names = await typing
      .locator('#suggestions option')
      .evaluateAll((options) => options.map((one) => (one as HTMLOptionElement).value));
    assert.ok(
      names.some((name) => name.includes('驾驶证')),
      names.join(),
    );
    await typing.close();

    const plain = await browser.newContext({
      locale: 'zh-CN',
      javaScriptEnabled: false,
      viewport: { width: 360, height: 800 },
    });
    const page = await plain.newPage();
    await page.goto(`${platform.url}/?region=${regionCode}`);
    await page.getByLabel('搜索服务事项').fill('身份证丢了怎么办');
    await page.getByRole('button', { name: '搜索' }).click();
    await page
      .getByRole('link', { name: /居民身份证丢失补领/ })
      .first()
      .waitFor();
    await page.goto(`${platform.url}/search?region=${regionCode}`);
    await page.getByLabel('办事对象').selectOption({ label: '企业' });
    await page.getByLabel('业务分类').selectOption({ label: '网安' });
    await page.getByRole('button', { name: '筛选' }).click();
    await page
      .getByRole('link', { name: /网络安全等级保护备案/ })
      .first()
      .waitFor();
    assert.equal(await page.getByRole('link', { name: /普通护照/ }).count(), 0);
    await page.goto(`${platform.url}/search`);
    await page.getByRole('link', { name: '生育', exact: true }).click();
    await page
      .getByRole('link', { name: /新生儿出生登记/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /新生儿出生登记/ }).waitFor();
    await plain.close();
  });

  function fillAs(itemCode: string, open: boolean) {
    return { url: platform.url, itemCode, regionCode, open, photo };
  }

  /** The receipt's number, or nothing where the guide says why there is none. */
  async function walkItem(
    page: Page,
    itemCode: string,
    name: string,
    open: boolean,
  ): Promise<string> {
    const answer = await page.goto(`${platform.url}/guides/${itemCode}?region=${regionCode}`);
    assert.equal(answer?.status(), 200);
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    const guide = await page.request.get(
      `${platform.url}/api/service-items/${itemCode}?regionCode=${regionCode}`,
    );
    const { canApplyOnline, status, whyNotOnline } = await guide.json();
    if (!canApplyOnline || status !== 'available') {
      await page.locator('.apply').getByText(whyNotOnline.zh).filter({ visible: true }).waitFor();
      assert.equal(await page.getByRole('link', { name: '立即办理' }).count(), 0);
      return '';
    }
    const number = await applyFromGuide(page, fillAs(itemCode, open));
    assert.match(number, /^[0-9A-Z-]{10,}$/);
    return number;
  }

  /** What stood there when it went wrong. */
  async function picture(page: Page, itemCode: string): Promise<void> {
    const file = new URL(`../test-results/random/${itemCode}.png`, import.meta.url).pathname;
    await page.screenshot({ path: file, fullPage: true }).catch(() => {});
  }

  /** Signed in, proved and confirmed a moment ago: nothing is refused for want of certainty. */
  async function makeSurePerson(): Promise<void> {
    const page = await context.newPage();
    // What a camera would give: a real JPEG of some size.
    photo = await page.screenshot({ type: 'jpeg' });
    const walk = { page, platform, scripts: true, name: 'random' };
    await page.goto(`${platform.url}/sign-in?returnTo=/identity?level=3`);
    await walkway.signIn(walk, people.B);
    await page.goto(`${platform.url}/identity/real-name?returnTo=/account`);
    await walkway.proveName(walk, people.B);
    await page.waitForURL(/\/account/);
    await page.goto(`${platform.url}/identity/step-up?returnTo=/account`);
    await walkway.stepUp(walk, people.B);
    await page.close();
  }
});
