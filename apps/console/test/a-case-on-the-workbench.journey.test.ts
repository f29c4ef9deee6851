import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { apply, dogLicence, realPerson, testPlatform } from '@tongban/platform/testing';
import type { TestPlatform, Visitor } from '@tongban/platform/testing';
import { openBrowser, people } from '@tongban/testing';
import { inspect } from './workbench.ts';

describe('a case on the workbench', { timeout: 300_000 }, () => {
  let platform: TestPlatform;
  let browser: Browser;
  let citizen: Visitor;
  let caseId: string;
  let caseNumber: string;

  before(async () => {
    platform = await testPlatform('2026-03-02T01:00:00Z');
    browser = await openBrowser();
    citizen = await realPerson(platform, people.A);
    ({ caseId, caseNumber } = await apply(citizen, dogLicence));
  });

  after(async () => {
    await browser?.close();
    await platform?.stop();
  });

  it('is found by the acceptor, who names everything that is missing at once', async () => {
    const page = await signedIn('acceptor');
    await page.getByRole('link', { name: caseNumber }).waitFor();
    await inspect(page, 'queue');
    await page.getByRole('link', { name: caseNumber }).click();
    await page.getByRole('heading', { level: 1, name: '犬类准养登记' }).waitFor();
    await page.getByText('中华田园犬').waitFor();
    await inspect(page, 'case');
    await act(page, '确认收件');
    await page.getByRole('button', { name: '告知补正' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').click();
    await page.getByTitle(/照片/).click();
    await dialog.getByLabel('第 1 项：需要怎样补正').fill('照片模糊，请重新拍摄。');
    await dialog.getByRole('button', { name: '再加一项' }).click();
    await dialog.getByLabel('第 2 项：需要怎样补正').fill('请补充免疫证编号。');
    await inspect(page, 'supplement');
    await dialog.getByRole('button', { name: '确定' }).click();
    await page.getByText('待补正').first().waitFor();
    await page.context().close();

    const { body } = await citizen.get(`/api/cases/${caseId}`);
    assert.equal(body.supplement.missing.length, 2);
  });

  it('shows a second supplement notice as impossible, with the reason beside it', async () => {
    await supply();
    const page = await signedIn('acceptor', `/cases/${caseId}`);
    const second = page.getByRole('button', { name: '告知补正' });
    await second.waitFor();
    assert.ok(await second.isDisabled());
    await page
      .getByText(/只能|一次/)
      .first()
      .waitFor();
    await act(page, '受理');
    await page.getByText('已受理').first().waitFor();
    await page.context().close();
  });

  it('is examined by one officer, who cannot decide it as well', async () => {
    const page = await signedIn('examiner', `/cases/${caseId}`);
    await act(page, '领办');
    await page.getByRole('button', { name: '提出审查意见' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '确定' }).click();
    await dialog.getByText('请填写').first().waitFor();
    await dialog.getByLabel('建议准予').check();
    await dialog.getByLabel('审查意见').fill('材料齐全，符合条件。');
    await dialog.getByRole('button', { name: '确定' }).click();
    await page.getByText('待决定').first().waitFor();
    const { body } = await citizen.get(`/api/cases/${caseId}`);
    assert.equal(body.status, 'awaiting-decision');
    await page.context().close();
  });

  it('is granted by another officer, and the documents can be opened', async () => {
    const page = await signedIn('approver', `/cases/${caseId}`);
    await page.getByText('材料齐全，符合条件。').waitFor();
    await page.getByRole('button', { name: /^准予$/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
    await page.getByText('已准予').or(page.getByText('准予')).first().waitFor();
    await page.getByRole('link', { name: /受理通知书/ }).waitFor();
    await inspect(page, 'decided');
    await page.goto(`${platform.url}/console/day`);
    await page.getByRole('heading', { name: '今日工作' }).waitFor();
    await inspect(page, 'day');
    await page.context().close();
  });

  it('shows the head who has how much to do, and lets a post be lent and taken back', async () => {
    const page = await signedIn('organ-head', '/workload');
    await page.getByRole('heading', { level: 1, name: '工作量' }).waitFor();
    await inspect(page, 'workload');
    await page.getByRole('link', { name: '授权与代岗' }).click();
    await page.getByRole('heading', { level: 1, name: '授权与代岗' }).waitFor();
    await page.getByLabel('岗位').click();
    await page.getByTitle('机关负责人 · 深圳市公安局南山分局').click();
    await page.getByLabel('受托人员').fill('邹静怡');
    await page.getByTitle(/邹静怡/).click();
    await page.getByLabel('起日').first().fill('2026-03-02');
    await page.getByLabel('止日').first().fill('2026-03-05');
    await page.getByLabel('事由').first().click();
    await page.getByTitle('出差').click();
    await page.getByRole('button', { name: '授权', exact: true }).click();
    await page.getByText('2026-03-02 – 2026-03-05').waitFor();
    await inspect(page, 'delegations');
    await page.getByRole('button', { name: /收\s?回/ }).click();
    await page.getByText('已收回').waitFor();
    await page.context().close();
  });

  async function supply() {
    const before = await citizen.get(`/api/cases/${caseId}`);
    const supplied = await citizen.send('POST', `/api/cases/${caseId}/supplement`, {
      version: before.body.version,
      key: crypto.randomUUID(),
      body: { form: { ...dogLicence.form, dogColour: '黄白相间' } },
    });
    assert.equal(supplied.status, 200, JSON.stringify(supplied.body));
  }

  /** A browser of its own in which the officer has signed in with both factors. */
  async function signedIn(role: string, path = '/queue'): Promise<Page> {
    const { password, showcase } = platform.demonstration!;
    const one = showcase.officers.find(
      (officer) => officer.role === role && officer.branchCode === 'all',
    )!;
    const context: BrowserContext = await browser.newContext({
      viewport: { width: 1440, height: 900 },
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(`${platform.url}/console${path}`);
    await page.getByLabel('警号').fill(one.officerNumber);
    await page.getByLabel('密码').fill(password);
    if (role === 'acceptor') await inspect(page, 'sign-in');
    await page.getByRole('button', { name: '继续' }).click();
    await page.getByLabel('动态口令').fill(await codeOf(one.officerNumber));
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('button', { name: '退出' }).waitFor();
    return page;
  }

  /** The code that the officer's authenticator shows; each works once, so the clock moves on first. */
  async function codeOf(officerNumber: string): Promise<string> {
    platform.clock.advance(31_000);
    const answer = await fetch(`${platform.outsideWorldUrl}/authenticator/codes`);
    const { items } = (await answer.json()) as { items: { officerNumber: string; code: string }[] };
    return items.find((one) => one.officerNumber === officerNumber)!.code;
  }
});

async function act(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByText('已办理').first().waitFor();
}
