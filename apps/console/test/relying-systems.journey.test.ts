import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import {
  linkPost,
  realPerson,
  stepUp,
  testPlatform,
  type TestPlatform,
} from '@tongban/platform/testing';
import {
  accessibilityFaults,
  atRest,
  keepPicture,
  leaveConsole,
  officerAtConsole,
  openBrowser,
  people,
} from '@tongban/testing';
import { approveAct } from './workbench.ts';

const pictures = join(import.meta.dirname, '../../../test-results/console');

describe('administering systems on the workbench', { timeout: 300_000 }, () => {
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

  it('an officer gets an account by two, and the first password is shown once', async () => {
    const operator = await signedIn('611012');
    await operator.getByRole('link', { name: '工作人员账号' }).click();
    await operator.getByRole('button', { name: '开设账号' }).click();
    const dialog = operator.getByRole('dialog');
    await dialog.getByLabel('警号').fill('611098');
    await dialog.getByLabel('姓名').fill('顾新民');
    await dialog.getByLabel('机关').fill('11610000MB0TE0007J');
    await dialog.getByLabel('岗位').click();
    await operator.getByTitle('审查员').click();
    await dialog.getByLabel('起日').fill('2026-01-01');
    await dialog.getByLabel('理由').fill('新录用');
    await inspect(operator, 'new officer');
    await dialog.getByRole('button', { name: /提\s*出/ }).click();
    await operator.getByText('待批事项：1 项').waitFor();

    const security = await signedIn('611014');
    await security.locator('.nav-count').getByText('1', { exact: true }).waitFor();
    await approveAct(security, /611098/);
    await security.getByText('只显示这一次').waitFor();
    await security.getByRole('link', { name: '工作人员账号' }).click();
    await security.getByLabel('按警号查找').fill('611098');
    await security.getByLabel('按警号查找').press('Enter');
    await security.getByRole('heading', { name: /顾新民/ }).waitFor();
    await inspect(security, 'officer account');
  });

  it('a system is registered by one, approved by another, given a key, and suspended at once', async () => {
    const operator = await signedIn('441012');
    await operator.getByRole('link', { name: '接入系统' }).click();
    await operator.getByRole('heading', { level: 1, name: '接入系统' }).waitFor();
    assert.equal(await operator.getByRole('link', { name: '浙江政务服务网' }).count(), 0);
    await operator.getByRole('button', { name: '显示更多系统' }).click();
    await operator.getByRole('button', { name: '显示更多系统' }).click();
    await operator.getByRole('link', { name: '浙江政务服务网' }).waitFor();
    assert.equal(await operator.getByRole('button', { name: '显示更多系统' }).count(), 0);
    await operator.getByRole('button', { name: '移除遗失的密钥' }).click();
    await operator.getByRole('dialog').getByLabel('警号').fill('441014');
    await operator.getByRole('dialog').getByLabel('理由').fill('钥匙遗失');
    await inspect(operator, 'lost key');
    await operator
      .getByRole('dialog')
      .getByRole('button', { name: /提\s*出/ })
      .click();
    await operator.getByText('没有登记通行密钥').waitFor();
    await operator.reload();
    await operator.getByLabel('按名称、单位或标识查找').fill('广东');
    await operator.getByLabel('按名称、单位或标识查找').press('Enter');
    await operator.getByRole('link', { name: /广东/ }).first().waitFor();
    await operator.getByRole('button', { name: '登记新系统' }).click();
    const dialog = operator.getByRole('dialog');
    const fill = (label: string, text: string) => dialog.getByLabel(label).first().fill(text);
    await fill('系统标识', 'gd-residence-app');
    await fill('名称（中文）', '居住证掌上办');
    await fill('名称（英文）', 'Residence permits');
    await fill('所属单位', '广东省公安厅');
    await fill('行政区划代码', '440000');
    await fill('编号域', 'gd-residence');
    await fill('用途 · 中文', '办理居住证');
    await fill('用途 · English', 'Residence permits');
    await fill('法律依据', '居住证暂行条例');
    await fill('回调地址', 'https://*.example.cn/return');
    await fill('退出后可返回的地址', 'https://residence.example.cn/');
    await dialog.getByLabel('可在自助终端上登录').check();
    await fill('理由', '省厅新建系统');
    await dialog.getByRole('button', { name: /提\s*出/ }).click();
    await operator.getByText(/不含通配符/).waitFor();
    await fill('回调地址', 'https://residence.example.cn/return');
    await inspect(operator, 'register a system');
    await dialog.getByRole('button', { name: /提\s*出/ }).click();
    await operator.getByRole('link', { name: '待批事项：1 项' }).click();
    const own = operator.getByRole('row', { name: /gd-residence-app/ });
    await own.getByRole('button', { name: '撤回' }).waitFor();
    assert.equal(await operator.getByRole('button', { name: '审批通过' }).count(), 0);
    await operator.getByText('待我批准').click();
    await own.waitFor({ state: 'detached' });
    await operator.getByText('我提出的').click();
    await own.waitFor();

    const security = await signedIn('441014');
    await security.getByRole('link', { name: '待批事项' }).click();
    const waiting = security.getByRole('row', { name: /gd-residence-app/ });
    await waiting.getByRole('button', { name: /展开|Expand/ }).click();
    await security
      .getByText(/residence\.example\.cn\/return https:\/\/residence\.example\.cn\//)
      .waitFor();
    await security.getByText(/可在自助终端上登录/).waitFor();
    await inspect(security, 'waiting acts');
    await waiting.getByRole('button', { name: '审批通过' }).click();
    await security.getByRole('dialog').getByText('居住证掌上办').waitFor();
    await inspect(security, 'approve an act');
    await security.getByRole('dialog').getByRole('button', { name: '批准并执行' }).click();
    await security.getByText('没有待批准的操作').waitFor();

    await operator.goto(`${platform.url}/console/systems/gd-residence-app`);
    await operator.getByRole('button', { name: '登记公钥' }).click();
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { kty, crv, x, y } = pair.publicKey.export({ format: 'jwk' });
    const key = operator.getByRole('dialog');
    await key
      .getByLabel('公钥（JWK）')
      .fill(JSON.stringify({ kty, crv, x, y, kid: 'first', alg: 'ES256' }));
    await key.getByLabel('理由').fill('首个公钥');
    await key.getByRole('button', { name: /提\s*出/ }).click();
    await security.goto(`${platform.url}/console/systems/gd-residence-app`);
    await security.getByRole('button', { name: '审批通过' }).click();
    await security.getByRole('dialog').getByText('"kid":"first"').waitFor();
    await security.getByRole('dialog').getByRole('button', { name: '批准并执行' }).click();
    await security.getByRole('dialog').waitFor({ state: 'detached' });
    await security.getByRole('cell', { name: 'first' }).waitFor();
    await security.getByRole('button', { name: '立即暂停' }).click();
    await security.getByRole('dialog').getByLabel('理由').fill('发现异常');
    await security
      .getByRole('dialog')
      .getByRole('button', { name: /提\s*出/ })
      .click();
    await security.getByText('已立即执行').waitFor();
    await inspect(security, 'system');
    await leaveConsole(operator);
    await leaveConsole(security);
  });

  it('an officer makes a passkey and signs in with it; the code is no way in any more', async () => {
    const page = await signedIn('441009');
    await plugInKey(page);
    await page.goto(`${platform.url}/console/security`);
    await page.getByLabel('通行密钥').fill('警务盾');
    await page.getByRole('button', { name: '添加通行密钥' }).click();
    await page.getByRole('cell', { name: '警务盾' }).waitFor();
    await inspect(page, 'security');
    await page.getByRole('button', { name: /退\s*出/ }).click();
    await byPassword(page, platform, '441009');
    await page.getByRole('button', { name: '使用通行密钥' }).click();
    await page.waitForURL(/console\/queue/);
    await page.context().close();
  });

  it('one person switches from the portal to the post with the passkey alone, and back', async () => {
    const number = '443003';
    const wang = await realPerson(platform, people.A);
    const page = await atTheDoor(browser, platform, number);
    await page.waitForURL(/console\/queue/);
    await linkPost(platform, wang, number);
    const asCitizen = async () => {
      const cookies = wang
        .cookie()
        .split('; ')
        .map((pair) => pair.split('='));
      await page.context().addCookies(
        cookies.map(([name = '', value = '']) => ({
          name,
          value,
          url: platform.url.replace('http:', 'https:'),
          secure: true,
        })),
      );
      await page.goto(`${platform.url}/account/post`);
      await page.getByText(number).waitFor();
      await page.getByRole('link', { name: '切换到工作台' }).click();
    };
    const whoAmI = async () =>
      (await (await page.request.get(`${platform.url}/api/me`)).json()) as {
        kind: string;
        assuranceLevel: number;
      };
    await asCitizen();
    await page.getByRole('link', { name: '先确认本人身份' }).waitFor();
    await page.getByLabel('警号').waitFor();
    await stepUp(wang, people.A);
    await asCitizen();
    await page.getByText('切换需要工作人员账号的通行密钥').waitFor();
    await inspect(page, 'switch refused');

    await byPassword(page, platform, number);
    await page.getByLabel('动态口令').waitFor();
    platform.clock.advance(31_000);
    await page.getByLabel('动态口令').fill(await codeOf(platform, number));
    await page.getByRole('button', { name: /登\s*录/ }).click();
    await page.waitForURL(/console\/queue/);
    await plugInKey(page);
    await page.goto(`${platform.url}/console/security`);
    await page.getByLabel('通行密钥').fill('警务盾');
    await page.getByRole('button', { name: '添加通行密钥' }).click();
    await page.getByRole('cell', { name: '警务盾' }).waitFor();
    await page.getByRole('button', { name: '切换到本人账户' }).click();
    await page.getByText('您已登记通行密钥').waitFor();

    // A phone gets a code a minute.
    platform.clock.advance(61_000);
    const again = await realPerson(platform, people.A);
    await stepUp(again, people.A);
    Object.assign(wang, again);
    await asCitizen();
    await page.getByRole('button', { name: '使用通行密钥' }).waitFor();
    await inspect(page, 'switch to the post');
    assert.equal((await whoAmI()).kind, 'person', 'not before the key was shown');
    await page.getByRole('button', { name: '使用通行密钥' }).click();
    await page.waitForURL(/console\/queue/);
    assert.equal((await whoAmI()).kind, 'officer');
    assert.equal((await wang.get('/api/sessions')).status, 401, 'the citizen is signed out here');
    await page.goto(`${platform.url}/console/security`);
    await inspect(page, 'switch back');
    await page.getByRole('button', { name: '切换到本人账户' }).click();
    await page.waitForURL(/\/account$/);
    const back = await whoAmI();
    assert.deepEqual([back.kind, back.assuranceLevel], ['person', 2]);
    await page.context().close();
  });

  function signedIn(officerNumber: string): Promise<Page> {
    return officerAtConsole({ platform, browser }, officerNumber, '/queue');
  }
});

describe('where officers need a passkey', { timeout: 120_000 }, () => {
  let platform: TestPlatform;
  let browser: Browser;
  before(async () => {
    platform = await testPlatform(new Date().toISOString(), { officersNeedPasskey: true });
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await platform?.stop();
  });

  it('password and code lead to the key and no further; with the key the desk opens, on a small screen too', async () => {
    const page = await atTheDoor(browser, platform, '443001');
    await page.waitForURL(/console\/security/);
    await plugInKey(page);
    await page.getByLabel('通行密钥').waitFor();
    await inspect(page, 'key first');
    await page.goto(`${platform.url}/console/queue`);
    await page.waitForURL(/console\/security/);
    const queue = await page.request.get(`${platform.url}/api/officer/queue`);
    assert.equal(queue.status(), 403, 'nor does the API open');

    await page.getByLabel('通行密钥').fill('警务盾');
    await page.getByRole('button', { name: '添加通行密钥' }).click();
    await page.getByRole('cell', { name: '警务盾' }).waitFor();
    await page.getByRole('button', { name: /退\s*出/ }).click();
    await byPassword(page, platform, '443001');
    await page.getByRole('button', { name: '使用通行密钥' }).waitFor();
    assert.equal(await page.getByLabel('动态口令').count(), 0, 'a code is not enough any more');
    await page.getByRole('button', { name: '使用通行密钥' }).click();
    await page.waitForURL(/console\/queue/);

    await page.setViewportSize({ width: 360, height: 800 });
    const places = page.getByRole('link', { name: '今日工作' });
    assert.equal(await places.isVisible(), false);
    const header = await page.locator('.frame-header').boundingBox();
    assert.ok(header!.height < 80, `the header takes ${header!.height} of 800 px`);
    await keepPicture(page, join(pictures, 'menu-closed-360.png'));
    await page.getByRole('button', { name: /菜\s*单/ }).click();
    await keepPicture(page, join(pictures, 'menu-open-360.png'));
    await places.click();
    await page.getByRole('heading', { level: 1, name: '今日工作' }).waitFor();
    assert.equal(await places.isVisible(), false, 'going somewhere closes it');
    await page.context().close();
  });
});

/** Somebody in front of the console who has given number, password and code. */
async function atTheDoor(
  browser: Browser,
  platform: TestPlatform,
  officerNumber: string,
): Promise<Page> {
  // As the visitors of the tests, whose sessions are bound to their browser.
  const context = await browser.newContext({ locale: 'zh-CN', userAgent: 'test browser' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${platform.url}/console/sign-in`);
  await byPassword(page, platform, officerNumber);
  await page.getByLabel('动态口令').fill(await codeOf(platform, officerNumber));
  await page.getByRole('button', { name: /登\s*录/ }).click();
  return page;
}

async function codeOf({ outsideWorldUrl }: TestPlatform, officerNumber: string): Promise<string> {
  const codes = (await (await fetch(`${outsideWorldUrl}/authenticator/codes`)).json()) as {
    items: { officerNumber: string; code: string }[];
  };
  return codes.items.find((one) => one.officerNumber === officerNumber)?.code ?? '';
}

async function byPassword(
  page: Page,
  { demonstration }: TestPlatform,
  officerNumber: string,
): Promise<void> {
  await page.getByLabel('警号').fill(officerNumber);
  await page.getByLabel('密码').fill(demonstration?.password ?? '');
  await page.getByRole('button', { name: /继\s*续|下一步/ }).click();
}

/** A key at the USB port that is touched whenever it is asked for. */
async function plugInKey(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'usb',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** What a checker of accessibility finds, on a page that was narrow before. */
async function inspect(page: Page, name: string): Promise<void> {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await atRest(page);
    await keepPicture(page, join(pictures, `${name}-${width}.png`));
  }
  assert.deepEqual(await accessibilityFaults(page), [], name);
}
