import assert from 'node:assert/strict';
import type { Browser, Locator, Page } from 'playwright-core';
import type { TestPlatform } from '@tongban/platform/testing';
import { atRest, keepPicture } from '@tongban/testing';

/** A citizen in front of the portal. Everything is found by what it is called, as a reader would. */
export interface Walk {
  readonly page: Page;
  readonly platform: TestPlatform;
  readonly scripts: boolean;
  /** Pictures of the way are kept under this name. */
  readonly name: string;
}

export interface Person {
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
}

/** A year, a month and a day as they are typed. */
export type Day = readonly [year: string, month: string, day: string];

/** A citizen with a cheap phone on which no scripts run. */
export async function onPhone(
  browser: Browser,
  platform: TestPlatform,
  name: string,
): Promise<Walk> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    javaScriptEnabled: false,
    viewport: { width: 360, height: 800 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  return { page, platform, scripts: false, name };
}

let pictures = 0;

/** The page as it stands when nothing moves any more, and a picture of it where pictures are wanted. */
export async function look({ page, name, scripts }: Walk, what: string): Promise<void> {
  // Where no scripts run nothing can tell; nor does anything move.
  if (scripts) await atRest(page);
  const folder = new URL('../test-results/journeys/', import.meta.url);
  pictures += 1;
  const file = `${name}-${String(pictures).padStart(2, '0')}-${what}.png`.replaceAll(' ', '-');
  await keepPicture(page, new URL(file, folder).pathname);
}

export function press({ page }: Walk, button: string): Promise<void> {
  return page.getByRole('main').getByRole('button', { name: button, exact: true }).first().click();
}

export function follow({ page }: Walk, link: string | RegExp): Promise<void> {
  return page.getByRole('main').getByRole('link', { name: link }).first().click();
}

export async function write({ page }: Walk, label: string, text: string): Promise<void> {
  await labelled(page, label).fill(text);
}

export async function choose({ page }: Walk, question: string, answer: string): Promise<void> {
  const group = page.getByRole('group', { name: question });
  await group.getByRole('radio', { name: answer }).check();
}

export async function pick({ page }: Walk, label: string, option: string): Promise<void> {
  await labelled(page, label).selectOption({ label: option });
}

export async function tick({ page }: Walk, label: string): Promise<void> {
  await page.getByRole('checkbox', { name: label }).check();
}

export async function writeDay(
  { page }: Walk,
  question: string,
  [year, month, day]: Day,
): Promise<void> {
  const group = page.getByRole('group', { name: question });
  await group.getByLabel('年', { exact: true }).fill(year);
  await group.getByLabel('月', { exact: true }).fill(month);
  await group.getByLabel('日', { exact: true }).fill(day);
}

/** Province, city, district: at once with scripts, a level a step without. */
export async function chooseRegion(
  walk: Walk,
  names: readonly string[],
  nextButton: string,
): Promise<void> {
  const { page, scripts } = walk;
  const labels = ['省（自治区、直辖市）', '市', '区（县）'];
  for (const [level, name] of names.entries()) {
    const select = page.getByLabel(labels[level] ?? '', { exact: true });
    await select.waitFor();
    await select.selectOption({ label: name });
    if (!scripts && level < names.length - 1) await press(walk, nextButton);
  }
}

export async function heading({ page }: Walk, text: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: text }).waitFor({ timeout: 10_000 });
}

const patienceMs = 20_000;

/** Looks again until it is there: documents, parcels and messages follow an act shortly after. */
export async function awaitText({ page }: Walk, text: string | RegExp): Promise<void> {
  const until = Date.now() + patienceMs;
  while ((await page.getByText(text).count()) === 0) {
    if (Date.now() > until) throw new Error(`“${text}” did not appear.`);
    await page.waitForTimeout(300);
    await page.reload();
  }
}

/** The summary of errors is there, has the focus where scripts run, and names each of these. */
export async function refused(
  { page, scripts }: Walk,
  ...messages: readonly (string | RegExp)[]
): Promise<void> {
  const summary = page.getByRole('alert');
  await summary.waitFor();
  for (const message of messages) await summary.getByRole('link', { name: message }).waitFor();
  if (scripts) assert.equal(await summary.evaluate((box) => box === document.activeElement), true);
  assert.match(await page.title(), /^有误：/);
}

/** Two steps: the number, then the code that the gateway has sent. */
export async function signIn(walk: Walk, { phone }: Person): Promise<void> {
  const { page, platform } = walk;
  await heading(walk, '手机号登录');
  await write(walk, '手机号', phone.slice(0, 5));
  await press(walk, '发送验证码');
  await refused(walk, /11 位/);
  await write(walk, '手机号', toFullWidth(phone));
  await press(walk, '发送验证码');
  await heading(walk, '填写短信验证码');
  await look(walk, 'code');
  await write(walk, '验证码', '000000');
  await press(walk, '登录');
  await refused(walk, /验证码/);
  await write(walk, '验证码', await codeFor(platform, phone));
  await press(walk, '登录');
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

/** Days later the session is over; the same person comes back. */
export async function signInAgain(walk: Walk, { phone }: Person): Promise<void> {
  const { page, platform } = walk;
  await page.goto(`${platform.url}/sign-in?returnTo=/account`);
  if (new URL(page.url()).pathname === '/account') return;
  await write(walk, '手机号', phone);
  await press(walk, '发送验证码');
  await heading(walk, '填写短信验证码');
  await write(walk, '验证码', await codeFor(platform, phone));
  await press(walk, '登录');
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

async function codeFor({ outsideWorldUrl }: TestPlatform, phone: string): Promise<string> {
  const answer = await fetch(`${outsideWorldUrl}/sms/messages?phone=${phone}&limit=1`);
  const { items } = (await answer.json()) as { items: { text: string }[] };
  return /\d{6}/.exec(items[0]?.text ?? '')?.[0] ?? '';
}

/** Name and number against the population register: first with a wrong check digit, then right. */
export async function proveName(walk: Walk, { name, idNumber }: Person): Promise<void> {
  await heading(walk, '实名核验');
  await write(walk, '姓名', name);
  await write(walk, '公民身份号码', '440308199901010011');
  await press(walk, '核验');
  await refused(walk, /校验/);
  await write(walk, '公民身份号码', idNumber.toLowerCase());
  await look(walk, 'real name');
  await press(walk, '核验');
}

/** Out to the network identity, confirmed there, and back. */
export async function stepUp(walk: Walk, { idNumber }: Person): Promise<void> {
  const { page, platform } = walk;
  await heading(walk, /网证/);
  await press(walk, '去认证');
  await page.waitForURL((url) => url.href.startsWith(platform.outsideWorldUrl), {
    timeout: 15_000,
  });
  await page.locator('#person').selectOption(idNumber);
  await page.getByRole('button', { name: '确认是我本人' }).click();
  await page.waitForURL((url) => url.href.startsWith(platform.url));
}

function labelled(page: Page, label: string): Locator {
  return page.getByRole('main').getByLabel(label, { exact: false }).first();
}

function toFullWidth(text: string): string {
  return text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}
