import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import type { Browser } from 'playwright-core';
import { photo, testPlatform, type TestPlatform } from '@tongban/platform/testing';
import { openBrowser, people } from '@tongban/testing';
import * as walkway from './citizen-walk.ts';
import { pictures } from './handbook/a-country.ts';
import { actForCompany, apply, company, enterCompany } from './handbook/applying.ts';
import { inOrder } from './in-order.ts';

const { awaitText, choose, follow, heading, look, press, tick, write } = walkway;

describe('a citizen lets somebody act for them', () => {
  const step = inOrder();
  let platform: TestPlatform;
  let browser: Browser;
  let wang: walkway.Walk;
  let zhu: walkway.Walk;

  before(async () => {
    platform = await testPlatform('2026-03-27T01:00:00Z');
    browser = await openBrowser();
    wang = await walkway.onPhone(browser, platform, 'mandator');
    zhu = await walkway.onPhone(browser, platform, 'agent');
  });
  after(async () => {
    await browser?.close();
    await platform?.stop();
  });

  step('Wang gives Zhu a mandate for household matters, for thirty days', async () => {
    const { page } = wang;
    await page.goto(`${platform.url}/account/agents`);
    await walkway.signIn(wang, people.A);
    await heading(wang, '谁可以替我办');
    await follow(wang, '授权一个人');
    await follow(wang, /去完成/);
    await walkway.proveName(wang, people.A);
    await write(wang, '对方姓名', people.M.name);
    await write(wang, '对方公民身份号码', people.M.idNumber);
    await choose(wang, '可以替您办什么？', '只办选中的业务');
    await press(wang, '确认授权');
    await awaitText(wang, '请至少选择一类业务');
    await page.getByRole('checkbox', { name: '户政' }).check();
    await choose(wang, '授权多久？', '30 天');
    await tick(wang, '我授权上述人员');
    await press(wang, '确认授权');
    await awaitText(wang, '等待对方接受');
    await awaitText(wang, '2026年3月27日至2026年4月25日');
    await look(wang, 'mandate given');
  });

  step('Zhu accepts, and applies for him', async () => {
    const { page } = zhu;
    await page.goto(`${platform.url}/account/agents`);
    await walkway.signIn(zhu, people.M);
    await page.goto(`${platform.url}/identity/real-name?returnTo=/account/agents`);
    await walkway.proveName(zhu, people.M);
    await awaitText(zhu, '王*明');
    await press(zhu, '接受 王*明');
    await awaitText(zhu, '王小明');
    await page.goto(`${platform.url}/drafts/new?item=GA-HZ-0067&region=440305`);
    await choose(zhu, '给谁办？', '王小明');
    await look(zhu, 'for whom');
    await press(zhu, '开始填写');
    await awaitText(zhu, '正在替王小明填写');
    await look(zhu, 'filling in for another');
    await choose(zhu, '查询对象', '本人');
    await press(zhu, '保存并继续');
    await choose(zhu, '开具用途', '求职');
    await choose(zhu, '是否需要中英文对照', '否');
    await press(zhu, '保存并继续');
    await press(zhu, '保存并继续');
    await choose(zhu, '领取方式', '电子结果');
    await press(zhu, '保存并继续');
    if (page.url().endsWith('/uploads')) await press(zhu, '保存并继续');
    await tick(zhu, '我已阅读并同意');
    await press(zhu, '提交申请');
    await page.goto(`${platform.url}/cases`);
    await awaitText(zhu, '申请人王*明，由朱*燕代办');
  });

  step('Wang sees who acted for him, ends it, and Zhu has nothing any more', async () => {
    const { page } = wang;
    await page.goto(`${platform.url}/cases`);
    await follow(wang, /无犯罪记录/);
    await awaitText(wang, '朱*燕（代申请人）');
    await look(wang, 'case by an agent');
    await page.goto(`${platform.url}/account/agents`);
    await press(wang, '撤销 朱晓燕');
    await awaitText(wang, '已撤销');
    await zhu.page.goto(`${platform.url}/cases`);
    assert.equal(await zhu.page.getByText('申请人王*明').count(), 0);
  });

  step('Wang enters his company, names Zhu its clerk, and she applies in its name', async () => {
    const { page } = wang;
    await page.goto(`${platform.url}/identity/step-up?returnTo=/account`);
    await walkway.stepUp(wang, people.A);
    await enterCompany({ platform, citizen: wang });
    await follow(wang, `授权经办人 ${company.name}`);
    await write(wang, '对方姓名', people.M.name);
    await write(wang, '对方公民身份号码', people.M.idNumber);
    await choose(wang, '授权多久？', '30 天');
    await page.getByRole('checkbox', { name: /我代表本单位授权/ }).check();
    await pictures(wang, 'clerk named');
    await press(wang, '确认授权');
    await awaitText(wang, '等待对方接受');

    await zhu.page.goto(`${platform.url}/account/agents`);
    await press(zhu, `接受 ${company.name}`);
    await actForCompany({ platform, citizen: zhu });
    await pictures(zhu, 'clerk in the role');
    const file = await photo('material.jpg');
    const clerk = {
      platform,
      citizen: await withScripts(zhu),
      photo: Buffer.from(await file.arrayBuffer()),
    };
    await apply(clerk, { itemCode: 'GA-ZA-0001', told: { hotelRooms: 12 } });
  });

  /** The same session in a browser that runs scripts. */
  async function withScripts(walk: walkway.Walk): Promise<walkway.Walk> {
    const storageState = await walk.page.context().storageState();
    const viewport = { width: 360, height: 800 };
    const context = await browser.newContext({ locale: 'zh-CN', viewport, storageState });
    return { ...walk, page: await context.newPage(), scripts: true };
  }

  step('both find it among the cases of the company, and not among their own', async () => {
    for (const walk of [zhu, wang]) {
      await walk.page.goto(`${platform.url}/cases`);
      await follow(walk, company.name);
      await awaitText(walk, /旅馆业/);
      await pictures(walk, 'cases of the company');
      await follow(walk, '本人');
      await heading(walk, '我的办件');
      assert.equal(await walk.page.getByText(/旅馆业/).count(), 0);
    }
  });
});
