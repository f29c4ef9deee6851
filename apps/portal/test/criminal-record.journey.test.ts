import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import type { Browser } from 'playwright-core';
import { breakOutside, testPlatform, type TestPlatform } from '@tongban/platform/testing';
import { people } from '@tongban/testing';
import { openBrowser } from '@tongban/testing';
import * as walkway from './citizen-walk.ts';
import { inOrder } from './in-order.ts';

const { awaitText, choose, follow, heading, look, press, tick } = walkway;

describe('a clean record is certified at once', () => {
  const step = inOrder();
  let platform: TestPlatform;
  let browser: Browser;
  let walk: walkway.Walk;
  let documentUrl = '';

  before(async () => {
    platform = await testPlatform('2026-03-27T01:00:00Z');
    browser = await openBrowser();
    walk = await walkway.onPhone(browser, platform, 'record');
  });
  after(async () => {
    await browser?.close();
    await platform?.stop();
  });

  step('a citizen applies with a confirmed name and no document at all', async () => {
    const { page } = walk;
    await page.goto(`${platform.url}/guides/GA-HZ-0067?region=440305`);
    await page.locator('.apply:visible').getByRole('link', { name: '立即办理' }).click();
    await walkway.signIn(walk, people.C);
    await follow(walk, /去完成/);
    await walkway.proveName(walk, people.C);
    await press(walk, '开始填写');
    await choose(walk, '查询对象', '本人');
    await press(walk, '保存并继续');
    await choose(walk, '开具用途', '求职');
    await choose(walk, '是否需要中英文对照', '否');
    await press(walk, '保存并继续');
    await heading(walk, '联系方式');
    await press(walk, '保存并继续');
    await choose(walk, '领取方式', '电子结果');
    await press(walk, '保存并继续');
  });

  step('submits, and has the certificate in the same minute', async () => {
    const { page } = walk;
    if (page.url().endsWith('/uploads')) await press(walk, '保存并继续');
    await heading(walk, '核对后提交');
    await tick(walk, '我已阅读并同意');
    await press(walk, '提交申请');
    await heading(walk, '申请已提交');
    await follow(walk, '查看办理进展');
    await awaitText(walk, /无犯罪记录证明（PDF/);
    await look(walk, 'granted');
    const link = page.getByRole('link', { name: /无犯罪记录证明（PDF/ });
    documentUrl = platform.url + ((await link.getAttribute('href')) ?? '');
    const document = await page.request.get(documentUrl);
    assert.equal(document.headers()['content-type'], 'application/pdf');
  });

  step('nobody else can open it', async () => {
    const context = await browser.newContext({ locale: 'zh-CN' });
    const stranger = await context.request.get(documentUrl);
    assert.equal(stranger.status(), 401);
    const page = await context.newPage();
    await page.goto(documentUrl.replace('/api', '').replace(/\/documents.*/, ''));
    await page.getByRole('heading', { name: '手机号登录' }).waitFor();
    await context.close();
  });

  step(
    'it is shown on the phone: whoever scans it sees it once, a photograph nothing',
    async () => {
      const { page } = walk;
      await page.goto(documentUrl.replace('/api', '').replace(/\/documents.*/, ''));
      await follow(walk, /^出示/);
      await heading(walk, '出示证照');
      await look(walk, 'showing');
      const stranger = await browser.newContext({
        locale: 'zh-CN',
        viewport: { width: 360, height: 800 },
      });
      const opened = async (address: string) => {
        const gate = await stranger.newPage();
        await gate.goto(address);
        return gate;
      };
      const looked = async (address: string) => {
        const gate = await opened(address);
        await gate.getByRole('button', { name: '核验证照' }).click();
        return gate;
      };
      const address = await shownAddress();
      // A scanner that opens the address beforehand uses nothing up.
      await look({ ...walk, page: await opened(address) }, 'before the look');
      const gate = await looked(address);
      await gate.getByText('真实有效').waitFor();
      await gate.getByText('陈*雨').waitFor();
      await look({ ...walk, page: gate }, 'looked at');
      await (await looked(address)).getByText('照片和截图不能代替当面出示').waitFor();
      const photographed = await shownAddress();
      platform.clock.set(new Date(Date.parse(platform.clock()) + 60_000).toISOString());
      const late = await looked(photographed);
      await late.getByRole('status').getByText('出示码已失效').waitFor();
      await look({ ...walk, page: late }, 'looked at late');
      await stranger.close();

      async function shownAddress(): Promise<string> {
        await page.getByRole('button', { name: /出示/ }).click();
        await awaitText(walk, /有效至/);
        await look(walk, 'shown');
        return (
          /https?:\S+/.exec((await page.getByText(/\/verify\/shown\//).textContent()) ?? '')?.[0] ??
          ''
        );
      }
    },
  );

  step('the messages say what happened', async () => {
    const { page } = walk;
    await page.goto(`${platform.url}/messages`);
    await awaitText(walk, /无犯罪记录证明/);
    await look(walk, 'messages');
  });

  step('a driver asks what is kept of the own car, filled in from the register', async () => {
    walk = await walkway.onPhone(browser, platform, 'query');
    const { page } = walk;
    await page.goto(`${platform.url}/guides/GA-JG-0128?region=440305`);
    await look(walk, 'guide');
    assert.equal(await page.getByRole('link', { name: '立即办理' }).count(), 0);
    await page.locator('.apply:visible').getByRole('link', { name: '立即查询' }).click();
    await walkway.signIn(walk, people.A);
    await follow(walk, /去完成/);
    await walkway.proveName(walk, people.A);
    await follow(walk, /去完成/);
    await walkway.stepUp(walk, people.A);
    await awaitText(walk, '机动车信息');
    assert.equal(await page.getByLabel('号牌号码').inputValue(), '粤B9X9X9');
    await look(walk, 'before asking');
    await page.getByLabel('号牌号码').fill('粤B');
    await press(walk, '立即查询');
    await walkway.refused(walk, /号牌号码/);
  });

  step('is told when the source does not answer, tries again, and has the answer', async () => {
    const { page } = walk;
    await breakOutside(platform, 'traffic', { down: true });
    await walkway.write(walk, '号牌号码', '粤B9X9X9');
    await press(walk, '立即查询');
    await page.getByRole('heading', { name: '来源没有应答' }).waitFor();
    await page.getByRole('link', { name: '到窗口查询' }).waitFor();
    await look(walk, 'source silent');
    await breakOutside(platform, 'traffic', {});
    await press(walk, '再查一次');
    await page.getByRole('heading', { name: '查询结果' }).waitFor();
    await page.getByText('违法未处理').waitFor();
    await page.getByText('2027年6月30日').waitFor();
    await look(walk, 'answer');
  });

  step('and finds both receipts again among the uses of the own data', async () => {
    const { page } = walk;
    const receiptId = (await page.locator('dd.number').textContent()) ?? '';
    await follow(walk, /谁用过我的信息/);
    await page.getByText(receiptId).waitFor();
    await page.getByText('来源没有应答，没有得到信息').waitFor();
    await look(walk, 'receipts');
  });

  step(
    'a query without a source says who to ask, in both languages, and offers no application',
    async () => {
      const { page } = walk;
      await page.goto(`${platform.url}/guides/GA-YM-0021`);
      const box = page.locator('.apply:visible');
      await box.getByRole('link', { name: '拨打 12367' }).waitFor();
      await look(walk, 'elsewhere');
      await page.goto(`${platform.url}/queries/GA-YM-0021`);
      assert.match(page.url(), /\/guides\/GA-YM-0021/);
      await page.goto(`${platform.url}/guides/GA-KX-0010`);
      await box.getByRole('link', { name: '去核验' }).click();
      await heading(walk, /核验/);
    },
  );
});
