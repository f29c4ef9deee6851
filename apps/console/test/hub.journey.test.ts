import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import {
  apply,
  nationalBook,
  noCrimeCertificate,
  officer,
  ownCase,
  realPerson,
  testPlatform,
} from '@tongban/platform/testing';
import type { TestPlatform, Visitor } from '@tongban/platform/testing';
import { eventually, openBrowser, people } from '@tongban/testing';
import { approveAct, inspect, leaveConsole, signedIn } from './workbench.ts';

// Of the ministry: what concerns other platforms is not a province's to change.
const operatorNumber = '100005';
const securityNumber = '100015';
const today = '2026-03-27';

describe(
  'the hub on the console: what is owed, refused and put right',
  { timeout: 300_000 },
  () => {
    let platform: TestPlatform;
    let national: Awaited<ReturnType<typeof nationalBook>>;
    let browser: Browser;
    let operator: Visitor;
    let page: Page;

    before(async () => {
      platform = await testPlatform(`${today}T02:00:00Z`, { nationalPlatform: 'demonstration' });
      national = await nationalBook(platform);
      browser = await openBrowser();
      operator = await officer(platform, operatorNumber);
      await certificateFor(people.C);
      page = await signedIn({ platform, browser }, operatorNumber, `/exchange?day=${today}`);
    });

    after(async () => {
      await browser?.close();
      await national?.close();
      await platform?.stop();
    });

    it('shows what was acknowledged, and the account of a day beside what they hold', async () => {
      await page.getByRole('heading', { name: /国家政务服务平台/ }).waitFor();
      const line = page.getByRole('row', { name: /受理/ });
      await line.getByText('与对方一致').waitFor();
      await inspect(page, 'hub');
    });

    it('compares both books on demand and keeps the protocol both have signed', async () => {
      platform.clock.advance(60_000);
      await page.getByRole('button', { name: '立即对账' }).click();
      await page.getByRole('link', { name: '下载' }).first().waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: '下载' }).first().click(),
      ]);
      assert.match(download.suggestedFilename(), /^national-\d+T\d+\.json$/);
    });

    it('sends a lane again from a position, and nothing is doubled', async () => {
      const before = (await national.received()).filter(isOfCase).length;
      await page.getByRole('button', { name: '重放 办件' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('理由').fill('对方恢复备份后缺少数据');
      await inspect(page, 'replay');
      await dialog.getByRole('button', { name: '提出' }).click();
      await page.getByText('已提出，等待另一位管理员批准').waitFor();
      await dialog.waitFor({ state: 'detached' });
      await agreed(/从某位置重新发送/);
      await settled();
      assert.equal((await national.received()).filter(isOfCase).length, before);
    });

    it('holds deliveries back and lets them go on', async () => {
      await page.getByRole('button', { name: '暂停发送' }).click();
      await because('对方平台维护', '暂停发送');
      await page.getByText('已暂停').waitFor();
      await page.getByRole('button', { name: '恢复发送' }).click();
      await because('维护结束', '提出');
      await page.getByText('已提出，等待另一位管理员批准').first().waitFor();
      await agreed(/恢复向平台发送/);
      await page.getByText('已暂停').waitFor({ state: 'detached' });
    });

    it('raises an alarm when the other book is not what it should be', async () => {
      await national.leaveDayDiffering('2026-03-20');
      await national.alter('up_task_general_basic', { task_version: '99' });
      platform.clock.advance(60_000);
      await page.getByRole('button', { name: '立即对账' }).click();
      await page.getByText('最近一次对账不一致').waitFor();
      await page.getByText(/对方内容被改 1/).waitFor();
      await page.getByText('当日数量与对方不符').waitFor();
      await inspect(page, 'hub-not-equal');
      // The alarm leads to the day, and the day to its lines.
      await page.getByRole('link', { name: '2026-03-20' }).click();
      await page.getByText('这一天没有应送数据。').waitFor();
      assert.match(page.url(), /day=2026-03-20/);
    });

    it('lists the rows that were refused, with the reason, the owner and what puts them right', async () => {
      await certificateFor(people.A);
      await page.getByRole('link', { name: '待更正数据' }).click();
      const row = page.getByRole('row', { name: /事项版本与对方不一致/ });
      await row.getByText('深圳市公安局南山分局').waitFor();
      await inspect(page, 'corrections');
      await row.getByRole('button', { name: '更正' }).click();
      await page.getByLabel('事项版本').waitFor();
      assert.equal(await page.getByLabel('证件号码 applyer_page_code').isDisabled(), true);
      await inspect(page, 'correction');
      await page.getByRole('button', { name: '取消' }).click();
    });

    it('is equal again after the repair, and each row is sent once more until none is left', async () => {
      await page.goto(`${platform.url}/console/exchange?day=${today}`);
      platform.clock.advance(60_000);
      await page.getByRole('button', { name: '提出修复差异' }).click();
      await because('对方内容被改', '提出');
      await agreed(/修复与平台的账目差异/);
      await settled();
      await page.goto(`${platform.url}/console/exchange/corrections`);
      // The acceptance first: what hangs on it is refused without it.
      await sendAgain(/事项版本与对方不一致/, '重发');
      for (let left = 0; left < 5; left += 1) {
        const more = await page.getByRole('button', { name: '更正' }).count();
        if (more === 0) break;
        await sendAgain(/缺少受理数据/, '重新取数并重发');
      }
      await page.getByText('没有待更正的数据。').waitFor();
      await page.goto(`${platform.url}/console/exchange?day=${today}`);
      platform.clock.advance(60_000);
      await page.getByRole('button', { name: '立即对账' }).click();
      await page.getByText('账目一致').first().waitFor();
      await page.getByText('最近一次对账不一致').waitFor({ state: 'detached' });
      // The other day was drawn anew with it, and adds up.
      await page.getByText('当日数量与对方不符').waitFor({ state: 'detached' });
    });

    async function because(reason: string, ok: string): Promise<void> {
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('理由').fill(reason);
      await dialog.getByRole('button', { name: ok, exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
    }

    async function agreed(act: RegExp): Promise<void> {
      const security = await signedIn({ platform, browser }, securityNumber, '/queue');
      await approveAct(security, act);
      await leaveConsole(security);
    }

    async function sendAgain(reason: RegExp, how: string): Promise<void> {
      await page
        .getByRole('row', { name: reason })
        .first()
        .getByRole('button', { name: '更正' })
        .click();
      await page.getByRole('dialog').getByRole('button', { name: how, exact: true }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await settled();
      await page.getByRole('button', { name: '刷新' }).click();
      await page.waitForLoadState('networkidle');
    }

    async function certificateFor(person: (typeof people)['A']): Promise<void> {
      const applicant = await realPerson(platform, person);
      const { caseId } = await apply(applicant, noCrimeCertificate);
      await ownCase(applicant, caseId, ({ status }) => ['delivered', 'closed'].includes(status));
      await settled();
    }

    interface Lane {
      readonly waiting: number;
      readonly nextPos: number;
      readonly lastPos: number;
    }

    /** Until the operator sees nothing waiting any more. Time goes on meanwhile, so that a pause after a failure ends. */
    async function settled(): Promise<void> {
      await eventually(
        async () => {
          platform.clock.advance(500);
          const { body } = await operator.get('/api/operations/exchange/destinations');
          return body.items[0].lanes as Lane[];
        },
        (lanes) =>
          lanes.some(({ lastPos }) => lastPos > 0) &&
          lanes.every(({ nextPos, lastPos }) => nextPos > lastPos),
      );
    }
  },
);

/** Items and organs are told every few minutes, whenever that falls. */
function isOfCase({ table }: { table: string }): boolean {
  return /^up_(pro|task_general_basic)/.test(table);
}
