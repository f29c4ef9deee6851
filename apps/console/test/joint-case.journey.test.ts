import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { applyFor, deskOf, realPerson, testPlatform } from '@tongban/platform/testing';
import type { TestPlatform } from '@tongban/platform/testing';
import { openBrowser, people } from '@tongban/testing';

const pictures = join(import.meta.dirname, '../../../test-results/console');

describe(
  'a hotel licence with departments and inspectors (J8) on the workbench',
  { timeout: 300_000 },
  () => {
    let platform: TestPlatform;
    let browser: Browser;
    let caseId: string;

    before(async () => {
      mkdirSync(pictures, { recursive: true });
      platform = await testPlatform('2026-03-02T01:00:00Z');
      browser = await openBrowser();
      const wang = await realPerson(platform, people.A);
      ({ caseId } = await applyFor(wang, 'GA-ZA-0001', { form: { takesForeigners: true } }));
      const desk = deskOf(platform);
      await desk.act('acceptor', caseId, 'receipt');
      await desk.act('acceptor', caseId, 'acceptance');
      await desk.act('examiner', caseId, 'claim');
    });

    after(async () => {
      await browser?.close();
      await platform?.stop();
    });

    it('asks the departments that the item names, and shows what they owe', async () => {
      const page = await signedIn(numberOf('examiner'), `/cases/${caseId}`);
      await page.getByRole('button', { name: '征求部门意见' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('征求意见的内容').fill('旅客登记系统是否具备条件？');
      await inspect(page, 'opinion-request');
      await dialog.getByRole('button', { name: '确定' }).click();
      await page.getByRole('heading', { name: '征求部门意见' }).waitFor();
      await page.getByText('待答复').first().waitFor();
      await page.context().close();
    });

    it('is answered by an officer of a department asked, who finds it in a list', async () => {
      const page = await signedIn(numberOf('examiner', 'HZ'), '/opinion-requests');
      await page.getByRole('link', { name: /旅馆业/ }).waitFor();
      await inspect(page, 'opinion-requests');
      await page.getByRole('link', { name: /旅馆业/ }).click();
      await page.getByRole('button', { name: '答复征求意见' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('同意', { exact: true }).check();
      await dialog.getByLabel('部门意见').fill('旅客登记系统已安装。');
      await dialog.getByRole('button', { name: '确定' }).click();
      await page.getByText('旅客登记系统已安装。').waitFor();
      await inspect(page, 'joint-case');
      await page.context().close();
    });

    it('is inspected by two: the record waits for the second signature', async () => {
      const [first, second] = platform
        .demonstration!.showcase.officers.filter(({ role }) => role === 'inspector')
        .map(({ officerNumber }) => officerNumber);
      const page = await signedIn(first!, `/cases/${caseId}`);
      await page.getByRole('button', { name: '记录现场核查' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('核查人员警号（两名以上）').fill(`${first} ${second} `);
      await dialog.getByLabel('核查日期').fill('2026-03-02');
      await dialog.getByLabel('合格', { exact: true }).check();
      await dialog.getByLabel('核查情况').fill('监控、登记系统符合要求。');
      await inspect(page, 'inspection');
      await dialog.getByRole('button', { name: '确定' }).click();
      await page.getByText('待签署', { exact: true }).waitFor();
      await page.context().close();
      const other = await signedIn(second!, `/cases/${caseId}`);
      await other.getByRole('button', { name: '签署核查笔录' }).click();
      await other.getByText('待签署', { exact: true }).waitFor({ state: 'detached' });
      await other.context().close();
    });

    it('belongs to a flow that every officer can see as a picture, with its hand-offs', async () => {
      const page = await signedIn(numberOf('examiner'), '/flows');
      await page.getByRole('cell', { name: /T06 现场核查许可/ }).waitFor();
      const picture = page.getByAltText('“现场核查许可”流程图');
      await picture.scrollIntoViewIfNeeded();
      await page.waitForFunction(() =>
        [...document.querySelectorAll('img')].some((one) => one.complete && one.naturalWidth > 0),
      );
      await inspect(page, 'flows');
      await page.context().close();
    });

    function numberOf(role: string, branchCode = 'all'): string {
      const found = platform.demonstration!.showcase.officers.find(
        (one) => one.role === role && one.branchCode === branchCode,
      );
      assert.ok(found, `${role} of ${branchCode}`);
      return found.officerNumber;
    }

    async function signedIn(officerNumber: string, path: string): Promise<Page> {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      await page.goto(`${platform.url}/console${path}`);
      await page.getByLabel('警号').fill(officerNumber);
      await page.getByLabel('密码').fill(platform.demonstration!.password);
      await page.getByRole('button', { name: '继续' }).click();
      // Each code works once, so the clock moves on first.
      platform.clock.advance(31_000);
      const answer = await fetch(`${platform.outsideWorldUrl}/authenticator/codes`);
      const { items } = (await answer.json()) as {
        items: { officerNumber: string; code: string }[];
      };
      const code = items.find((one) => one.officerNumber === officerNumber)?.code;
      await page.getByLabel('动态口令').fill(code ?? '');
      await page.getByRole('button', { name: '登录' }).click();
      await page.getByRole('button', { name: '退出' }).waitFor();
      return page;
    }

    /** As it looks on a desk and on a phone, and what a checker of accessibility finds. */
    async function inspect(page: Page, name: string): Promise<void> {
      for (const width of [1440, 360]) {
        await page.setViewportSize({ width, height: 900 });
        await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.ok(overflow <= 0, `${name} at ${width} is ${overflow} px too wide`);
      }
      await page.setViewportSize({ width: 1440, height: 900 });
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa'])
        .analyze();
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
        [],
      );
    }
  },
);
