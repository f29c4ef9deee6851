import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import type { Browser } from 'playwright-core';
import { testPlatform, type TestPlatform } from '@tongban/platform/testing';
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

  step('the messages say what happened', async () => {
    const { page } = walk;
    await page.goto(`${platform.url}/messages`);
    await awaitText(walk, /无犯罪记录证明/);
    await look(walk, 'messages');
  });
});
