import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { testPlatform, type TestPlatform } from '@tongban/platform/testing';
import {
  accessibilityFaults,
  atRest,
  eventually,
  keepPicture,
  openBrowser,
  people,
} from '@tongban/testing';
import { createVerificationClient, type VerificationClient } from '@tongban/verification-client';
import type { Browser, Page } from 'playwright-core';
import { approveAct, leaveConsole, signedIn } from './workbench.ts';

const pictures = join(import.meta.dirname, '../../../test-results/console');
const ministry = {
  operator: '100005',
  secondOperator: '100014',
  head: '100012',
  security: '100015',
};
const elsewhere = '443012';
const basis = '社会保险经办条例第二十七条';

describe('the verification service on the console', { timeout: 300_000 }, () => {
  let platform: TestPlatform;
  let browser: Browser;
  let client: VerificationClient;
  let stolen = '';
  before(async () => {
    // The systems that ask sign by the real time, and the platform's stands still but for half a minute a sign-in: it begins so far
    // behind that the two are within five minutes of each other from the first to the last.
    platform = await testPlatform(new Date(Date.now() - 240_000).toISOString());
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await platform?.stop();
  });
  const open = (officer: string) => signedIn({ browser, platform }, officer, '/verification');

  it('lets an operator propose a contract, with every term of it', async () => {
    const page = await open(ministry.operator);
    await page.getByRole('tab', { name: '合约' }).click();
    await inspect(page, 'verification-contracts');
    await page.getByRole('button', { name: '拟定合约' }).click();
    const dialog = page.getByRole('dialog');
    await choose(page, '接入单位', '广东省');
    await choose(page, '系统', '440000-03');
    await page.keyboard.press('Escape');
    await dialog.getByLabel('用途代码').fill('social-insurance');
    await dialog.getByLabel('用途（中文）').fill('社会保险待遇资格认证');
    await dialog.getByLabel('用途（英文）').fill('Proof of entitlement');
    await dialog.getByLabel('法律依据').fill(basis);
    await inspect(page, 'verification-proposal');
    await dialog.getByRole('button', { name: '拟定合约' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('待审批').first().waitFor();
    await leaveConsole(page);
  });

  it('is in force when a second operator and the head have approved it', async () => {
    for (const officer of [ministry.secondOperator, ministry.head]) {
      const page = await open(officer);
      await page.getByRole('tab', { name: '合约' }).click();
      await page.getByRole('button', { name: '审批通过' }).click();
      const next = officer === ministry.head ? page.getByText('待审批') : page.getByText('1 / 2');
      await next.first().waitFor({ state: officer === ministry.head ? 'detached' : 'visible' });
      await leaveConsole(page);
    }
  });

  it('shows the receipts of what was asked, each with its proof, the meters, and alarms with evidence', async () => {
    const page = await open(ministry.operator);
    client = await clientOf(page);
    const asking = { purpose: 'social-insurance', legalBasis: basis, matter: '2026-000007' };
    const person = { name: people.A.name, number: people.A.idNumber };
    const { result, receipt } = await client.verifyNameAndNumber(asking, person);
    assert.equal(result, 'match');
    for (let turn = 0; turn < 6; turn += 1) {
      const guess = { ...person, name: `某${turn}` };
      await client.verifyNameAndNumber(asking, guess).catch(() => undefined);
    }
    await page.getByRole('tab', { name: '回执' }).click();
    await page.getByRole('row', { name: new RegExp(receipt) }).waitFor();
    await inspect(page, 'verification-receipts');
    // Sealed once a second.
    const proof = `${platform.url}/api/officer/verification/receipts/${receipt}/proof`;
    await eventually(async () => (await page.request.get(proof)).ok());
    await page
      .getByRole('row', { name: new RegExp(receipt) })
      .getByRole('button', { name: '查看证明' })
      .click();
    await page.getByText('签名头').waitFor();
    await inspect(page, 'verification-proof');
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: '告警' }).click();
    await page.getByText('疑似枚举号码').waitFor();
    await page.getByText('同一号码试了多个姓名').waitFor();
    await inspect(page, 'verification-alarms');
    await page.getByRole('tab', { name: '用量' }).click();
    await page.getByRole('row', { name: /440000-03/ }).waitFor();
    await inspect(page, 'verification-use');
    // The receipts of 440000-03 count for provinces and ministries, and not for the national platform.
    const figure = (title: string) =>
      page.locator('.figures .ant-statistic', { hasText: title }).locator('.ant-statistic-content');
    await figure('为 30 个省份、16 个部委的 137 个系统核验').getByText('5').waitFor();
    await figure('为国家政务服务平台核验').getByText('0').waitFor();
    await leaveConsole(page);
  });

  it('shows its keys, and changes that of the log when the head has approved what another proposed', async () => {
    const proposing = await open(ministry.operator);
    await proposing.getByRole('tab', { name: '密钥' }).click();
    await proposing.getByRole('button', { name: '提出更换日志密钥' }).click();
    await proposing.getByRole('dialog').getByLabel('理由').fill('年度更换');
    await proposing
      .getByRole('dialog')
      .getByRole('button', { name: /确 ?[定认]|OK/ })
      .click();
    await proposing.getByText('待批准').waitFor();
    assert.equal(await proposing.getByRole('button', { name: '批准并更换' }).count(), 0);
    await inspect(proposing, 'verification-key-proposed');
    await leaveConsole(proposing);
    const page = await open(ministry.head);
    await page.getByRole('tab', { name: '密钥' }).click();
    await page.getByText('首把密钥').waitFor();
    const keys = async () => {
      const answer = await page.request.get(`${platform.url}/api/verification-log`);
      return ((await answer.json()) as { keys: { keyId: string }[] }).keys;
    };
    const [first] = await keys();
    await page.getByRole('button', { name: '批准并更换' }).click();
    await page.getByRole('cell', { name: '上一把密钥' }).waitFor();
    assert.equal((await keys())[0]?.keyId, first?.keyId);
    assert.equal((await keys()).length, 2);
    await inspect(page, 'verification-keys');
    await leaveConsole(page);
  });

  it('tells an officer whose organ answers for no tenant why nothing stands there', async () => {
    const page = await open(elsewhere);
    await page.getByText('您任职的机关没有负责的接入单位').waitFor();
    await page.getByRole('tab', { name: '密钥' }).click();
    await page.getByText('密钥由公安部机关两人更换').waitFor();
    await inspect(page, 'verification-elsewhere');
    await leaveConsole(page);
  });

  it('gives the statement of a month as CSV and as PDF', async () => {
    const page = await open(ministry.operator);
    // The month in China, which begins eight hours earlier.
    const month = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7);
    const path = `/api/officer/verification/systems/440000-03/statements/${month}`;
    const csv = await page.request.get(`${platform.url}${path}`);
    assert.match(await csv.text(), /440000-03,.*,合计,,,5/);
    const pdf = await page.request.get(`${platform.url}${path}/print`);
    assert.equal(pdf.headers()['content-type'], 'application/pdf');
    assert.equal((await pdf.body()).subarray(0, 5).toString(), '%PDF-');
    await leaveConsole(page);
  });

  it('shows the security administrator the alarms, and no receipts', async () => {
    const page = await open(ministry.security);
    await page.getByRole('tab', { name: '告警' }).click();
    await page.getByText('疑似枚举号码').waitFor();
    assert.equal(await page.getByRole('tab', { name: '回执' }).count(), 0);
    await leaveConsole(page);
  });

  it('lets the security administrator set a canary, see what it caught, and take it out', async () => {
    const page = await open(ministry.security);
    await page.getByRole('tab', { name: '告警' }).click();
    await page.getByText('没有诱饵人员').waitFor();
    const set = async (number: string) => {
      await page.getByRole('button', { name: '设置诱饵人员' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('公民身份号码').fill(number);
      await dialog.getByLabel('名称').fill('第一批');
      await dialog.getByRole('button', { name: /确 ?[定认]|OK/ }).click();
      return dialog;
    };
    const dialog = await set('440305199001019111');
    await page.getByRole('alert').filter({ hasText: '没有办成' }).first().waitFor();
    await dialog.getByRole('button', { name: /取 ?消/ }).click();
    await dialog.waitFor({ state: 'hidden' });
    await (await set(people.E.idNumber)).waitFor({ state: 'hidden' });
    const row = page.getByRole('row', { name: /第一批/ });
    await row.getByText('从未').waitFor();
    const asking = { purpose: 'social-insurance', legalBasis: basis, matter: '2026-000009' };
    const person = { name: people.E.name, number: people.E.idNumber };
    const { receipt } = await client.verifyNameAndNumber(asking, person);
    await row.getByText(receipt).waitFor();
    await page.getByText('查询了诱饵人员').waitFor();
    assert.ok(!(await page.content()).includes(people.E.idNumber));
    await inspect(page, 'verification-canaries');
    await row.getByRole('button', { name: '撤销' }).click();
    await page
      .getByRole('tooltip')
      .getByRole('button', { name: /确 ?[定认]|OK/ })
      .click();
    await row.waitFor({ state: 'detached' });
    await leaveConsole(page);
  });

  it('ends a key of a system that may be in strange hands', async () => {
    const page = await open(ministry.operator);
    // As the guide for developers says, to find the sandbox among all systems.
    const find = page.getByLabel('按名称、单位或标识查找');
    await find.fill('sandbox-01');
    await page.getByRole('row', { name: /沙箱试用系统/ }).waitFor();
    await find.fill('440000-03');
    const row = page.getByRole('row', { name: /440000-03/ });
    await row.getByRole('button', { name: '密钥' }).click();
    await page.getByRole('dialog').getByLabel('理由').fill('更换密钥');
    await page.getByRole('button', { name: '签发新密钥' }).click();
    await page.getByText('已提出，等待另一位管理员批准').first().waitFor();
    await approvedSecret();
    await page.reload();
    await find.fill('440000-03');
    await row.getByRole('button', { name: '密钥' }).click();
    await page.getByRole('button', { name: '撤销密钥' }).nth(1).waitFor();
    await inspect(page, 'verification-system-keys');
    await page
      .getByRole('row', { name: new RegExp(stolen) })
      .getByRole('button', { name: '撤销密钥' })
      .click();
    const revoking = page.getByRole('dialog', { name: /撤销密钥/ });
    await revoking.getByLabel('理由').fill('疑似被盗用');
    await revoking.getByRole('button', { name: /确 ?[定认]|OK/ }).click();
    await page.getByText(/已撤销 .* 疑似被盗用/).waitFor();
    const asking = { purpose: 'social-insurance', legalBasis: basis, matter: '2026-000008' };
    const person = { name: people.A.name, number: people.A.idNumber };
    await assert.rejects(client.verifyNameAndNumber(asking, person), {
      code: 'verification/signature-wrong',
    });
    await leaveConsole(page);
  });

  async function choose(page: Page, field: string, option: string): Promise<void> {
    await page.getByRole('dialog').getByLabel(field, { exact: true }).click();
    await page.keyboard.type(option);
    await page.locator('.ant-select-item-option', { hasText: option }).first().click();
    // On a slow machine the field takes the choice a moment after the click.
    const taken = page.locator('.ant-select-item-option-selected', { hasText: option });
    await taken.first().waitFor({ state: 'attached' });
  }

  /** The security administrator looks at the proposed key, approves it, and is told its secret. */
  async function approvedSecret(): Promise<string> {
    const security = await open(ministry.security);
    await approveAct(security, /签发核验密钥/);
    const secret = await security.getByText(/440000-03-\w+ \/ \w+/).innerText();
    await inspect(security, 'verification-key-approved');
    await leaveConsole(security);
    return secret.trim();
  }

  async function clientOf(page: Page): Promise<VerificationClient> {
    await page.evaluate(() =>
      fetch('/api/officer/verification/systems/440000-03/keys', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ algorithm: 'HMAC-SM3', days: 30, reason: '系统接入' }),
      }),
    );
    const [keyId = '', secret = ''] = (await approvedSecret()).split(' / ');
    stolen = keyId;
    return createVerificationClient({
      url: platform.url.replace('localhost', '127.0.0.1'),
      system: '440000-03',
      keyId,
      algorithm: 'HMAC-SM3',
      key: Buffer.from(secret, 'hex'),
    });
  }
});

/** What a checker of accessibility finds, on a page that was narrow before. */
async function inspect(page: Page, name: string): Promise<void> {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await atRest(page);
    await keepPicture(page, join(pictures, `${name}-${width}.png`));
  }
  assert.deepEqual(await accessibilityFaults(page), [], name);
}
