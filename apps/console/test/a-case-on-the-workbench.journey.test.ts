import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { apply, dogLicence, realPerson, testPlatform } from '@tongban/platform/testing';
import type { TestPlatform, Visitor } from '@tongban/platform/testing';
import { officerAtConsole, openBrowser, people } from '@tongban/testing';
import { inspect, leaveConsole } from './workbench.ts';

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
    const page = await signsIn('acceptor');
    await page.getByRole('link', { name: caseNumber }).waitFor();
    await inspect(page, 'queue');
    await page.getByRole('link', { name: caseNumber }).click();
    await page.getByRole('heading', { level: 1, name: '犬类准养登记' }).waitFor();
    await page.getByText('中华田园犬').waitFor();
    await inspect(page, 'case');
    await act(page, '确认收件');
    await page.getByRole('button', { name: '告知补正' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('第 1 项：材料或者表单内容').click();
    for (const group of ['材料', '表单内容'])
      await page.getByText(group, { exact: true }).last().waitFor();
    await page.getByTitle(/照片/).click();
    await dialog.getByLabel('第 1 项：需要怎样补正').fill('照片模糊，请重新拍摄。');
    await dialog.getByRole('button', { name: '再加一项' }).click();
    const second = dialog.getByLabel('第 2 项：需要怎样补正');
    await second.fill('请写明毛色。');
    // What it is about is not said yet: nothing is sent, and nothing typed is lost.
    await dialog.getByRole('button', { name: '确定' }).click();
    await dialog.getByText('请填写').first().waitFor();
    assert.equal(await second.inputValue(), '请写明毛色。');
    await dialog.getByLabel('第 2 项：材料或者表单内容').fill('毛色');
    await page.getByTitle('毛色', { exact: true }).filter({ visible: true }).click();
    await inspect(page, 'supplement');
    // Declined by the server, for once: the dialog keeps what was written.
    const notices = '**/supplement-requests';
    await page.route(notices, (route) => route.fulfill(declined), { times: 1 });
    await dialog.getByRole('button', { name: '确定' }).click();
    await page.getByText(said).waitFor();
    assert.equal(await second.inputValue(), '请写明毛色。');
    await dialog.getByTitle('毛色', { exact: true }).waitFor();
    await dialog.getByRole('button', { name: '确定' }).click();
    await page.getByText('待补正').first().waitFor();
    await leaveConsole(page);

    const { body } = await citizen.get(`/api/cases/${caseId}`);
    assert.deepEqual(
      body.supplement.missing.map(({ materialKey, field }: Record<string, string>) => [
        materialKey,
        field,
      ]),
      [
        ['dog_photo', undefined],
        [undefined, 'dogColour'],
      ],
    );
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
    await leaveConsole(page);
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
    await leaveConsole(page);
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
    await leaveConsole(page);
  });

  it('is gone from the screen of an officer who stands aside, with the way back to the others', async () => {
    const other = await apply(citizen, dogLicence);
    const page = await signedIn('acceptor', `/cases/${other.caseId}`);
    await act(page, '确认收件');
    await page.getByRole('button', { name: '申报回避' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('回避事由').click();
    await page.getByTitle('其他可能影响公正的关系').click();
    await dialog.getByRole('button', { name: '确定' }).click();
    await page.getByText('该办件已记录回避，不能再办理。').waitFor();
    await page.getByText('中华田园犬').waitFor({ state: 'detached' });
    await inspect(page, 'stood-aside');
    await page.getByRole('link', { name: '← 待办' }).click();
    await page.getByRole('heading', { level: 1, name: '待办' }).waitFor();
    await leaveConsole(page);
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
    await leaveConsole(page);
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

  function signedIn(role: string, path: string): Promise<Page> {
    return officerAtConsole({ platform, browser }, numberOf(role), path);
  }

  /** By the page itself: first the number and the password, then the code of the authenticator. */
  async function signsIn(role: string): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(`${platform.url}/console/queue`);
    await page.getByLabel('警号').fill(numberOf(role));
    await page.getByLabel('密码').fill(platform.demonstration!.password);
    await inspect(page, 'sign-in');
    await page.getByRole('button', { name: '继续' }).click();
    await page.getByLabel('动态口令').fill(await codeOf(numberOf(role)));
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('button', { name: '退出' }).waitFor();
    return page;
  }

  function numberOf(role: string): string {
    const { officers } = platform.demonstration!.showcase;
    return officers.find((one) => one.role === role && one.branchCode === 'all')!.officerNumber;
  }

  async function codeOf(officerNumber: string): Promise<string> {
    const answer = await fetch(`${platform.outsideWorldUrl}/authenticator/codes`);
    const { items } = (await answer.json()) as { items: { officerNumber: string; code: string }[] };
    return items.find((one) => one.officerNumber === officerNumber)!.code;
  }
});

const said = '暂时不能办理，请稍后再试。';
const declined = {
  status: 503,
  contentType: 'application/problem+json',
  body: JSON.stringify({
    type: '/problems/http/unavailable',
    title: '暂时不可用',
    status: 503,
    code: 'http/unavailable',
    detail: said,
  }),
};

async function act(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByText('已办理').first().waitFor();
}
