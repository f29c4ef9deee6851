import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { Transport } from '../src/api/transport.ts';
import { openBrowser } from '@tongban/testing';
import { createMockApi, silentApi } from './mock-api.ts';
import { passport } from './mock/catalogue.ts';
import { phones } from './mock/people.ts';
import { servePortal, type ServedPortal } from './serve-portal.ts';
import { signInOverMock } from './sign-in.ts';

const draft = '/drafts/00000000-0000-7000-8000-000000000001';

describe('when something goes wrong', () => {
  const working = createMockApi();
  let api: Transport = working;
  let portal: ServedPortal;
  let browser: Browser;

  before(async () => {
    portal = await servePortal((path, init) => api(path, init));
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await portal?.close();
  });

  async function open(path: string, { signedIn = false, scripts = true } = {}): Promise<Page> {
    api = working;
    const context = await browser.newContext({
      locale: 'zh-CN',
      javaScriptEnabled: scripts,
      serviceWorkers: 'block',
    });
    if (signedIn) await signInOverMock(context, working, portal.url);
    const page = await context.newPage();
    page.setDefaultTimeout(5_000);
    await page.goto(portal.url + path);
    return page;
  }

  it('without an answer of the API the page says what to do next, and comes as 503', async () => {
    const page = await open('/help');
    api = silentApi;
    const answer = await page.goto(`${portal.url}/`);
    assert.equal(answer?.status(), 503);
    assert.equal(answer?.headers()['retry-after'], '60');
    await page.getByRole('heading', { level: 1, name: '系统暂时不可用' }).waitFor();
    await page.context().close();
  });

  it('an answer that cannot be saved stays on the page, typed as it was', async () => {
    const page = await open(`${draft}/pages/applicant`, { signedIn: true, scripts: false });
    await page.getByLabel('姓名').fill('王小明');
    await page.getByLabel('公民身份号码').fill('44030519900101991X');
    await page.getByLabel('联系手机').fill('13800138000');
    api = (path, init) => (init.method === 'PUT' ? silentApi(path, init) : working(path, init));
    await page.getByRole('main').getByRole('button', { name: '保存并继续' }).last().click();
    await page.getByRole('alert').getByText('系统暂时没有响应').waitFor();
    assert.equal(await page.getByLabel('公民身份号码').inputValue(), '44030519900101991X');
    api = working;
    await page.getByRole('main').getByRole('button', { name: '保存并继续' }).last().click();
    await page.getByRole('heading', { level: 1, name: '换发原因' }).waitFor();
    await page.context().close();
  });

  it('a draft changed elsewhere is not overwritten unseen', async () => {
    const page = await open(`${draft}/pages/address`, { signedIn: true });
    const other = await page.context().newPage();
    await other.goto(`${portal.url}${draft}/pages/applicant`);
    let once = true;
    api = async (path, init) => {
      if (init.method !== 'PUT' || !once) return working(path, init);
      once = false;
      return Response.json(
        { type: '/problems/drafts/changed-meanwhile', title: '已在别处修改' },
        { status: 409 },
      );
    };
    await other.getByLabel('姓名').fill('王小二');
    await other.getByLabel('公民身份号码').fill('44030519900101991X');
    await other.getByLabel('联系手机').fill('13800138000');
    await other.getByRole('main').getByRole('button', { name: '保存并继续' }).last().click();
    await other.getByRole('alert').getByText('刚在别处改过').waitFor();
    assert.equal(await other.getByLabel('姓名').inputValue(), '王小二');
    await page.context().close();
  });

  it('a session that ends while someone types costs nothing', async () => {
    const page = await open(`${draft}/pages/applicant`, { signedIn: true, scripts: false });
    await page.getByLabel('姓名').fill('王小三');
    await page.getByLabel('公民身份号码').fill('44030519900101991X');
    await page.getByLabel('联系手机').fill('13800138000');
    await page.context().clearCookies();
    await page.getByRole('main').getByRole('button', { name: '保存并继续' }).last().click();
    await page.getByRole('heading', { level: 1, name: /您填写的内容还在/ }).waitFor();
    await signInOverMock(page.context(), working, portal.url);
    await page.getByRole('button', { name: '继续保存' }).click();
    await page.getByRole('heading', { level: 1, name: '换发原因' }).waitFor();
    await page.goto(`${portal.url}${draft}/pages/applicant`);
    assert.equal(await page.getByLabel('姓名').inputValue(), '王小三');
    await page.context().close();
  });

  it('the gateway of text messages is down, or asked too often: the reader is told which', async () => {
    const page = await open('/sign-in', { scripts: false });
    for (const [phone, words] of [
      [phones.gatewayDown, '短信暂时发不出去'],
      [phones.tooOften, '60 秒后再试'],
    ] as const) {
      await page.getByLabel('手机号').fill(phone);
      await page.getByRole('button', { name: '发送验证码' }).click();
      await page.getByRole('alert').getByText(words).waitFor();
      assert.equal(await page.getByLabel('手机号').inputValue(), phone);
    }
    await page.context().close();
  });

  it('a form posted from another site is refused', async () => {
    const answer = await fetch(`${portal.url}/settings/language`, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        origin: 'https://evil.example',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'language=en',
    });
    assert.equal(answer.status, 403);
    assert.equal(answer.headers.get('set-cookie'), null);
  });

  it('without a network, a guide that was read can be read again, and nothing of a person', async () => {
    const context = await browser.newContext({ locale: 'zh-CN' });
    const page = await context.newPage();
    api = working;
    await page.goto(portal.url);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.goto(`${portal.url}/guides/${passport}?region=440305`);
    await signInOverMock(context, working, portal.url);
    await page.goto(`${portal.url}/cases`);
    await page.getByRole('heading', { level: 1, name: '我的办件' }).waitFor();
    await context.setOffline(true);
    await page.goto(`${portal.url}/guides/${passport}?region=440305`);
    await page.getByRole('heading', { level: 1, name: /普通护照换发/ }).waitFor();
    await page.goto(`${portal.url}/cases`);
    await page.getByRole('heading', { level: 1, name: '现在没有网络' }).waitFor();
    const stored = await page.evaluate(async () => {
      const names = await caches.keys();
      const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return lists.flat().map(({ url }) => new URL(url).pathname);
    });
    assert.deepEqual(
      stored.filter((path) => /^\/(cases|account|drafts|api|messages)/.test(path)),
      [],
    );
    await context.close();
  });
});
