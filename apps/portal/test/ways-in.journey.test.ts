import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { testPlatform, type TestPlatform } from '@tongban/platform/testing';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { Secret, TOTP } from 'otpauth';
import { openBrowser } from '@tongban/testing';
import {
  follow,
  heading,
  look,
  press,
  proveName,
  refused,
  signInAgain,
  stepUp,
  tick,
  write,
  type Walk,
} from './citizen-walk.ts';

const wang = { name: '王小明', idNumber: '44030519900101991X', phone: '13800138000' };
const password = '早上八点去南山看日出吧';

describe('ways into an account, in a real browser', () => {
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

  async function walk(name: string, context?: BrowserContext): Promise<Walk> {
    const own = context ?? (await browser.newContext({ locale: 'zh-CN' }));
    const page = await own.newPage();
    page.setDefaultTimeout(10_000);
    return { page, platform, scripts: true, name };
  }

  it('a passkey is made, opens the account without a code, and is removed', async () => {
    const citizen = await walk('passkey');
    const { page } = citizen;
    await addAuthenticator(page);
    await signInAgain(citizen, wang);
    await page.goto(`${platform.url}/account/security`);
    await heading(citizen, '登录与安全');
    await write(citizen, '给它起个名字', '我的手机');
    await press(citizen, '添加通行密钥');
    await page.getByRole('status').filter({ hasText: '已更改' }).waitFor();
    await page.getByText('我的手机').first().waitFor();
    await look(citizen, 'security');
    await press(citizen, '退出全部设备');
    await page.waitForURL(`${platform.url}/`);
    await page.goto(`${platform.url}/sign-in?returnTo=/account/security`);
    await look(citizen, 'sign in');
    await press(citizen, '用通行密钥登录');
    await page.waitForURL(`${platform.url}/account/security`);
    await page.getByRole('button', { name: /移除\s*我的手机/ }).click();
    await page.getByText('还没有通行密钥').waitFor();
    await press(citizen, '退出全部设备');
    await page.goto(`${platform.url}/sign-in?returnTo=/account/security`);
    await press(citizen, '用通行密钥登录');
    await page.getByRole('alert').filter({ hasText: '没有能用通行密钥登录' }).waitFor();
    await page.context().close();
  });

  it('a password and an authenticator open it on another device, and the owner is told', async () => {
    const citizen = await walk('password');
    const { page } = citizen;
    await signInAgain(citizen, { ...wang, phone: '13800138001' });
    await page.goto(`${platform.url}/account/security/password`);
    await write(citizen, '新密码', 'password2026');
    await press(citizen, '保存');
    await page.getByRole('alert').filter({ hasText: '太常见' }).waitFor();
    await write(citizen, '新密码', password);
    await press(citizen, '保存');
    await page.getByRole('status').filter({ hasText: '已更改' }).waitFor();
    await page.getByRole('link', { name: '设置动态口令' }).click();
    await press(citizen, '开始');
    const secret = (await page.locator('code').innerText()).trim();
    await look(citizen, 'authenticator');
    await write(citizen, '验证器显示的口令', codeOf(secret, -30));
    await press(citizen, '完成设置');
    await page.getByRole('status').filter({ hasText: '已更改' }).waitFor();

    const other = await walk('password-elsewhere');
    await other.page.goto(`${platform.url}/sign-in/password?returnTo=/account`);
    await write(other, '手机号', '13800138001');
    await write(other, '密码', 'wrong password');
    await press(other, '登录');
    await other.page.getByRole('alert').filter({ hasText: '不正确' }).waitFor();
    await write(other, '密码', password);
    await press(other, '登录');
    await heading(other, '填写动态口令');
    await write(other, '动态口令', codeOf(secret));
    await press(other, '登录');
    await heading(other, '我的账户');
    await page.goto(`${platform.url}/messages`);
    await page.getByText('新设备登录').first().waitFor();
    await look(citizen, 'told');
    await page.context().close();
    await other.page.context().close();
  });

  it('a copy of the data is taken, deletion is asked for and taken back', async () => {
    const citizen = await walk('own-data');
    const { page } = citizen;
    await page.setViewportSize({ width: 360, height: 800 });
    await signInAgain(citizen, { ...wang, phone: '13800138003' });
    await page.goto(`${platform.url}/account/levels`);
    await page.getByText('核对姓名和公民身份号码').first().waitFor();
    await look(citizen, 'levels');
    await page.goto(`${platform.url}/account/my-data`);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      press(citizen, '导出我的数据'),
    ]);
    const text = await readFile(await file.path(), 'utf8');
    assert.match(text, /"phone": "13800138003"/);
    await press(citizen, '申请删除');
    await page.getByRole('alert').filter({ hasText: '请勾选确认' }).waitFor();
    await tick(citizen, '我明白删除后不能恢复，也知道哪些信息依法保留');
    await look(citizen, 'my data');
    await press(citizen, '申请删除');
    await page.getByRole('status').filter({ hasText: '已收到删除申请' }).waitFor();
    await page.setViewportSize({ width: 1440, height: 900 });
    await look(citizen, 'waiting');
    await press(citizen, '撤回删除申请');
    await page.getByRole('status').filter({ hasText: '账户照常使用' }).waitFor();
    await page.context().close();
  });

  it('a screen is signed in from a phone, with the number it shows', async () => {
    const phone = await walk('scan-phone');
    await signInAgain(phone, { ...wang, phone: '13800138002' });
    const screen = await walk('scan-screen');
    await screen.page.goto(`${platform.url}/sign-in/scan?returnTo=/account`);
    await heading(screen, '扫码登录');
    await look(screen, 'picture');
    const text = await screen.page.getByText('不能扫码').innerText();
    const number = await screen.page.locator('.big-number').innerText();
    await phone.page.goto(/https?:\S+/.exec(text)?.[0] ?? '');
    await heading(phone, '在另一台设备上登录');
    await phone.page.setViewportSize({ width: 360, height: 800 });
    await write(phone, '屏幕上的数字', number);
    await look(phone, 'question');
    await press(phone, '确认登录');
    await phone.page.getByRole('status').filter({ hasText: '已确认' }).waitFor();
    await heading(screen, '我的账户');
    await phone.page.context().close();
    await screen.page.context().close();
  });

  it('an account whose phone is lost is asked for, stopped by its owner, and moved after 48 hours', async () => {
    const zhao = { name: '赵雅琴', idNumber: '110101198511089929' };
    const owner = await walk('recovery-owner');
    await signInAgain(owner, { ...zhao, phone: '13800138006' });
    await owner.page.goto(`${platform.url}/identity/real-name`);
    await proveName(owner, { ...zhao, phone: '13800138006' });
    await owner.page.waitForURL(`${platform.url}/account`);

    const claimant = await walk('recovery-claimant');
    const { page } = claimant;
    await page.setViewportSize({ width: 360, height: 800 });
    const newPhone = { ...zhao, phone: '13800138007' };
    await signInAgain(claimant, newPhone);
    const ask = async () => {
      await page.goto(`${platform.url}/recovery`);
      await heading(claimant, '找回账户');
      await write(claimant, '姓名', zhao.name);
      await write(claimant, '公民身份号码', zhao.idNumber);
      await press(claimant, '用网证确认');
      await page.waitForURL((url) => url.pathname === '/network-identity/authorize');
      await page.locator('#person').selectOption(zhao.idNumber);
      await page.getByRole('button', { name: '确认是我本人' }).click();
      await page.getByText('已确认是您本人').waitFor();
    };
    await ask();
    await look(claimant, 'waiting');
    await owner.page.goto(`${platform.url}/account/security`);
    await owner.page.getByText('有人用实人认证申请').waitFor();
    await look(owner, 'asked');
    await press(owner, '阻止');
    await owner.page.getByRole('status').filter({ hasText: '已更改' }).waitFor();

    await ask();
    platform.clock.advance(48 * 3_600_000);
    await signInAgain(claimant, newPhone);
    await page.goto(`${platform.url}/recovery`);
    await page.getByText('等待期已过').waitFor();
    await press(claimant, '完成更换并重新登录');
    await heading(claimant, '手机号登录');
    platform.clock.advance(61_000);
    await signInAgain(claimant, newPhone);
    await page.getByText('赵*琴').first().waitFor();
    await look(claimant, 'back');
    await page.context().close();
    await owner.page.context().close();
  });

  it('two accounts become one: a code in the one, entered and confirmed in the other', async () => {
    const zhou = { name: '周浩然', idNumber: '44030520080301995X', phone: '13800138011' };
    const former = await walk('merging-closed');
    await signInAgain(former, { ...zhou, phone: '13800138012' });
    const kept = await walk('merging-kept');
    const { page } = kept;
    await page.setViewportSize({ width: 360, height: 800 });
    await signInAgain(kept, zhou);
    await page.goto(`${platform.url}/identity/real-name?returnTo=/account/merging`);
    await proveName(kept, zhou);
    await heading(kept, '合并账户');
    await look(kept, 'explained');

    await former.page.goto(`${platform.url}/account/merging`);
    await press(former, '获取合并码');
    await former.page.getByText('只显示这一次').waitFor();
    await look(former, 'code');
    const code = await former.page.locator('.big-number').innerText();

    await write(kept, '合并码', code);
    await press(kept, '查看会转移的内容');
    await follow(kept, '确认身份');
    await follow(kept, /网证/);
    await stepUp(kept, zhou);
    await heading(kept, '合并账户');
    await write(kept, '合并码', 'WRONG2222222');
    await press(kept, '查看会转移的内容');
    await refused(kept, /合并码不正确/);
    await write(kept, '合并码', code);
    await press(kept, '查看会转移的内容');
    await page.getByRole('heading', { name: '转到本账户' }).waitFor();
    await press(kept, '合并账户');
    await refused(kept, /请勾选/);
    await look(kept, 'what moves');
    await page.setViewportSize({ width: 1440, height: 900 });
    await look(kept, 'what moves wide');
    await tick(kept, '两个账户都是我本人的，我已看过以上内容');
    await press(kept, '合并账户');
    await page.getByRole('status').filter({ hasText: '已合并' }).waitFor();
    await look(kept, 'done');
    await former.page.goto(`${platform.url}/account/merging`);
    await heading(former, '手机号登录');
    await page.context().close();
    await former.page.context().close();
  });
});

/** The authenticator of a phone: asks for a finger and always gets it. */
async function addAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

function codeOf(secret: string, seconds = 0): string {
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  return totp.generate({ timestamp: Date.now() + seconds * 1000 });
}
