import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  openedSystem,
  realPerson,
  stepUp,
  testPlatform,
  type TestPlatform,
  type Visitor,
} from '@tongban/platform/testing';
import type { Browser, Page } from 'playwright-core';
import { eventually, openBrowser, people } from '@tongban/testing';
import { look, signInAgain, type Walk } from './citizen-walk.ts';

const wang = { name: '王小明', idNumber: '44030519900101991X', phone: '13800138000' };
const statutory = ['guangdong-portal', 'shaanxi-residence', 'hrss-services'] as const;

interface Me {
  readonly kind: string;
  readonly assuranceLevel: number;
}

describe('one sign-in for many systems, without scripts', () => {
  let platform: TestPlatform;
  let browser: Browser;
  before(async () => {
    platform = await testPlatform(new Date().toISOString());
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await platform?.stop();
  });

  async function walk(name: string): Promise<Walk> {
    const context = await browser.newContext({ locale: 'zh-CN', javaScriptEnabled: false });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    return { page, platform, scripts: false, name };
  }

  /** On the page that asks for the phone. */
  async function signInHere(page: Page, phone: string): Promise<void> {
    await page.getByLabel('手机号').fill(phone);
    await page.getByRole('button', { name: '发送验证码' }).click();
    const messages = (await (
      await fetch(`${platform.outsideWorldUrl}/sms/messages?phone=${phone}&limit=1`)
    ).json()) as { items: { text: string }[] };
    await page.getByLabel('验证码').fill(/\d{6}/.exec(messages.items[0]?.text ?? '')?.[0] ?? '');
    await page.getByRole('button', { name: '登录', exact: true }).click();
  }

  const home = (system: string) => `${platform.outsideWorldUrl}/systems/${system}`;
  const status = (page: Page) => page.getByRole('status').innerText();

  it('signs in once, opens three systems without a prompt, signs out in one and is out of all', async () => {
    const citizen = await walk('single-sign-on');
    const { page } = citizen;
    await signInAgain(citizen, wang);
    const subjects = new Set<string>();
    for (const system of statutory) {
      const visited: string[] = [];
      page.on('framenavigated', (frame) => visited.push(new URL(frame.url()).pathname));
      await page.goto(`${home(system)}/open`);
      page.removeAllListeners('framenavigated');
      assert.equal(page.url(), home(system));
      assert.deepEqual(visited, [`/systems/${system}`], 'a page was shown on the way');
      assert.equal(await status(page), '已登录');
      subjects.add(await page.locator('code').first().innerText());
    }
    assert.equal(subjects.size, 3, 'two systems could join what they know');
    await look(citizen, 'signed in at three systems');

    await page.getByRole('link', { name: '退出登录' }).click();
    await page.waitForURL(home('hrss-services'));
    await page.waitForTimeout(1000);
    for (const system of statutory) {
      await page.goto(home(system));
      assert.equal(await status(page), '未登录', system);
    }
    await page.goto(`${platform.url}/account`);
    assert.equal(new URL(page.url()).pathname, '/sign-in');
    await page.context().close();
  });

  it('opens an old system that speaks CAS without a prompt, and is out of it by signing out anywhere', async () => {
    const citizen = await walk('old-system');
    const { page } = citizen;
    const old = home('guizhou-residence');
    await page.goto(`${old}/open?gateway=true`);
    assert.equal(page.url(), old);
    assert.equal(await status(page), '未登录', 'nobody was asked');
    await signInAgain(citizen, { ...wang, phone: '13800138004' });
    await page.goto(`${old}/open`);
    assert.equal(page.url(), old);
    assert.equal(await status(page), '已登录');
    await page.goto(`${home('guangdong-portal')}/open`);
    await page.getByRole('link', { name: '退出登录' }).click();
    await page.waitForURL(home('guangdong-portal'));
    await eventually(async () => {
      await page.goto(old);
      return (await status(page)) === '未登录';
    });

    // Not signed in: the way leads through signing in and on to the system.
    await page.goto(`${old}/open`);
    await page.getByRole('heading', { level: 1, name: '手机号登录' }).waitFor();
    await signInHere(page, '13800138005');
    await page.waitForURL(old);
    assert.equal(await status(page), '已登录');
    await page.goto(`${platform.url}/account/systems`);
    await page.getByText('贵州流动人口居住登记系统').waitFor();
    await page.goto(`${old}/sign-out`);
    await page.getByText('请求退出登录').waitFor();
    await look(citizen, 'signing out of an old system');
    await page.getByRole('button', { name: '全部退出' }).click();
    await page.waitForURL(old);
    await page.goto(`${platform.url}/account`);
    assert.equal(new URL(page.url()).pathname, '/sign-in');
    await page.context().close();
  });

  it('leads from the national platform into each of the 29 hooked items without a prompt', async () => {
    const citizen = await walk('hooked-items');
    const { page } = citizen;
    const context = page.context();
    const answer = await page.request.get(`${platform.url}/api/catalogue/hooks`);
    const { hooks } = (await answer.json()) as {
      hooks: { itemCode: string; singleSignOn: { startUrl: string } }[];
    };
    assert.equal(hooks.length, 29);
    const form = { person: '220102197905069979', level: '3' };
    await page.request.post(`${platform.outsideWorldUrl}/national/sign-in`, { form });
    for (const { itemCode, singleSignOn } of hooks) {
      // Signed in there, and nobody here.
      await context.clearCookies({ name: '__Host-session' });
      const visited: string[] = [];
      page.on('framenavigated', (frame) => visited.push(new URL(frame.url()).pathname));
      const opened = await page.goto(singleSignOn.startUrl);
      page.removeAllListeners('framenavigated');
      assert.equal(opened?.status(), 200, itemCode);
      assert.deepEqual(visited, [`/guides/${itemCode}`], 'a page was shown on the way');
      const me = (await (await page.request.get(`${platform.url}/api/me`)).json()) as Me;
      assert.deepEqual([me.kind, me.assuranceLevel], ['person', 3], itemCode);
    }
    await look(citizen, 'a hooked item');
    await context.close();
  });

  it('a system that knew somebody by two names hears it at the next sign-on after the accounts were merged', async () => {
    const before = { ...people.D, name: '梁嘉欣', idNumber: '810000199408230021' };
    const now = { ...before, idNumber: '440305199408239922', phone: '13800000032' };
    const [closed, kept] = [
      await realPerson(platform, { ...before, phone: '13800000031' } as never),
      await realPerson(platform, now as never),
    ];
    const systems = ['guangdong-portal', 'shaanxi-residence'];
    const subjectsOf = async (visitor: Visitor) => {
      const subjects: (string | undefined)[] = [];
      for (const system of systems) {
        const facts = await openedSystem(platform, visitor, system);
        assert.equal(facts.get('former_subjects'), undefined);
        subjects.push(facts.get('The number this system knows you by'));
      }
      return subjects;
    };
    const [former, standing] = [await subjectsOf(closed), await subjectsOf(kept)];
    assert.equal(new Set([...former, ...standing]).size, 4);
    await stepUp(closed, before as never);
    await stepUp(kept, now as never);
    const { code } = (await closed.send('POST', '/api/account-mergers')).body;
    const body = { code };
    const taken = await kept.send('POST', '/api/account-mergers/redemption', { body });
    const { mergerId } = taken.body;
    const done = await kept.send('POST', `/api/account-mergers/${mergerId}/confirmation`);
    assert.deepEqual(done.body, { status: 'done' }, JSON.stringify(taken.body));
    // One of the two is told nothing but the number: it hears this all the same.
    for (const [place, system] of systems.entries()) {
      const facts = await openedSystem(platform, kept, system);
      assert.equal(facts.get('The number this system knows you by'), standing[place], system);
      const told = JSON.parse(facts.get('former_subjects') ?? '[]');
      assert.deepEqual(told, [former[place]], system);
    }
  });

  it('is out of every system a second after signing out at the platform', async () => {
    const citizen = await walk('sign-out-at-the-platform');
    const { page } = citizen;
    await signInAgain(citizen, { ...wang, phone: '13800138001' });
    for (const system of statutory) await page.goto(`${home(system)}/open`);
    await page.goto(`${platform.url}/account`);
    await page.getByRole('main').getByRole('button', { name: '退出登录' }).click();
    await page.waitForTimeout(1000);
    for (const system of statutory) {
      await page.goto(home(system));
      assert.equal(await status(page), '未登录', system);
    }
    await page.context().close();
  });

  it('asks before anything is given to a system that needs consent, datum by datum, and once', async () => {
    const citizen = await walk('consent');
    const { page } = citizen;
    await page.goto(`${home('zhejiang-parking')}/open`);
    await page.getByRole('heading', { level: 1, name: '手机号登录' }).waitFor();
    await signInHere(page, '13800138002');
    await page.getByRole('heading', { level: 1, name: '授权登录' }).waitFor();
    await page.getByRole('listitem').filter({ hasText: '手机号码' }).waitFor();
    await look(citizen, 'consent');
    await page.getByRole('button', { name: '不同意' }).click();
    await page.waitForURL((url) => url.href.startsWith(platform.outsideWorldUrl));
    assert.equal(await status(page), '没有登录');

    await page.goto(`${home('zhejiang-parking')}/open`);
    await page.getByRole('button', { name: '同意并登录' }).click();
    await page.waitForURL(home('zhejiang-parking'));
    assert.match(await page.getByRole('main').innerText(), /\+8613800138002/);
    await page.goto(`${home('zhejiang-parking')}/open`);
    assert.equal(page.url(), home('zhejiang-parking'));

    await page.goto(`${platform.url}/account`);
    await page.getByRole('link', { name: /认识我的系统/ }).click();
    await page.getByText('得到过：手机号码').waitFor();
    await page.setViewportSize({ width: 360, height: 800 });
    await look(citizen, 'systems that know me');
    await page.getByRole('button', { name: /撤回同意/ }).click();
    await page.getByRole('status').filter({ hasText: '已撤回' }).waitFor();
    await page.goto(`${home('zhejiang-parking')}/open`);
    await page.getByRole('heading', { level: 1, name: '授权登录' }).waitFor();
    await look(citizen, 'consent on a phone');
    await page.context().close();
  });

  it('raises the level when a system asks for more, and comes back', async () => {
    const citizen = await walk('step-up-for-a-system');
    const { page } = citizen;
    await signInAgain(citizen, { ...wang, phone: '13800138003' });
    await page.goto(`${home('shaanxi-residence')}/open?level=urn:tongban:acr:L3`);
    await page.getByLabel('姓名').fill('赵雅琴');
    await page.getByLabel('公民身份号码').fill('110101198511089929');
    await page.getByRole('button', { name: '核验' }).click();
    await page.getByRole('button', { name: '去认证' }).click();
    await page.waitForURL((url) => url.pathname === '/network-identity/authorize');
    await page.locator('#person').selectOption('110101198511089929');
    await page.getByRole('button', { name: '确认是我本人' }).click();
    await page.waitForURL(home('shaanxi-residence'));
    assert.match(await page.getByRole('main').innerText(), /urn:tongban:acr:L3/);
    await page.context().close();
  });

  it('brings somebody from the national platform in without a prompt, on to a system, and out of both', async () => {
    const citizen = await walk('from-the-national-platform');
    const { page } = citizen;
    await page.goto(`${platform.outsideWorldUrl}/national`);
    await page.getByLabel('您是').selectOption('37010219600815993X');
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('link', { name: '公安：我的账户' }).click();
    await page.getByRole('heading', { level: 1, name: '我的账户' }).waitFor();
    assert.match(await page.getByRole('main').innerText(), /李\*国|李\*\*/);
    await page.goto(`${home('shaanxi-residence')}/open`);
    assert.equal(await status(page), '已登录');
    await page.goto(`${platform.outsideWorldUrl}/national`);
    await page.getByRole('button', { name: '退出' }).click();
    await page.getByLabel('您是').waitFor();
    await page.waitForTimeout(1000);
    await page.goto(home('shaanxi-residence'));
    assert.equal(await status(page), '未登录');
    await page.goto(`${platform.url}/account`);
    await page.getByRole('link', { name: '用国家政务服务平台账号登录' }).waitFor();
    await look(citizen, 'sign in again');
    await page.context().close();
  });

  it('signs somebody out of the national platform when they sign out here', async () => {
    const citizen = await walk('out-at-the-national-platform');
    const { page } = citizen;
    await page.goto(`${platform.outsideWorldUrl}/national`);
    await page.getByLabel('您是').selectOption('37010219600815993X');
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('link', { name: '公安：我的账户' }).click();
    await page.getByRole('heading', { level: 1, name: '我的账户' }).waitFor();
    await page.goto(`${home('shaanxi-residence')}/open`);
    assert.equal(await status(page), '已登录');
    // An address that any page could open, without a token of this session, ends nothing there.
    const lure = new URL('/national/sign-out', platform.outsideWorldUrl);
    lure.search = `${new URLSearchParams({ id_token_hint: 'x', post_logout_redirect_uri: `${platform.url}/` })}`;
    await page.goto(lure.href);
    await page.getByRole('button', { name: '退出' }).waitFor();

    await page.goto(`${platform.url}/account`);
    await page.getByRole('main').getByRole('button', { name: '退出登录' }).click();
    await page.waitForURL(`${platform.url}/`);
    await page.goto(`${platform.outsideWorldUrl}/national`);
    await page.getByLabel('您是').waitFor();
    await page.goto(`${platform.url}/account`);
    await page.getByRole('link', { name: '用国家政务服务平台账号登录' }).waitFor();
    const until = Date.now() + 10_000;
    do await page.goto(home('shaanxi-residence'));
    while ((await status(page)) !== '未登录' && Date.now() < until);
    assert.equal(await status(page), '未登录');
    await page.context().close();
  });
});
