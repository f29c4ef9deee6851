import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { applyFor, deskOf, realPerson, surePerson, testPlatform } from '@tongban/platform/testing';
import type { TestPlatform } from '@tongban/platform/testing';
import { openBrowser, people } from '@tongban/testing';
import { inspect, leaveConsole, signedIn } from './workbench.ts';

describe(
  'a hotel licence with departments and inspectors (J8) on the workbench',
  { timeout: 300_000 },
  () => {
    let platform: TestPlatform;
    let browser: Browser;
    let caseId: string;

    before(async () => {
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
      const page = await signedIn({ platform, browser }, numberOf('examiner'), `/cases/${caseId}`);
      await page.getByRole('button', { name: '征求部门意见' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('征求意见的内容').fill('旅客登记系统是否具备条件？');
      await inspect(page, 'opinion-request');
      await dialog.getByRole('button', { name: '确定' }).click();
      await page.getByRole('heading', { name: '征求部门意见' }).waitFor();
      await page.getByText('待答复').first().waitFor();
      await leaveConsole(page);
    });

    it('is answered by an officer of a department asked, who finds it in a list', async () => {
      const page = await signedIn(
        { platform, browser },
        numberOf('examiner', 'HZ'),
        '/opinion-requests',
      );
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
      await leaveConsole(page);
    });

    it('of another kind goes up, and whoever examines above reads what was found below', async () => {
      const desk = deskOf(platform);
      const wang = await surePerson(platform, people.A);
      const licence = (await applyFor(wang, 'GA-ZA-0086')).caseId;
      const act = async (officerNumber: string, path: string, body: object = {}) =>
        desk.actAs(await desk.number(officerNumber), licence, path, body);
      await act('442001', 'receipt');
      await act('442001', 'acceptance');
      await act('442002', 'claim');
      const opinion = '注册资本、保安员人数符合条件，建议准予。';
      await act('442002', 'examination-opinion', { outcome: 'grant', opinion });
      await act('442005', 'forwarding', { reason: '同意初审意见，现上报。' });
      const page = await signedIn({ platform, browser }, '441002', `/cases/${licence}`);
      const way = page.getByRole('listitem').filter({ hasText: '移送于' });
      await way.getByText(opinion).waitFor();
      await way.getByText('同意初审意见，现上报。').waitFor();
      await inspect(page, 'case-on-its-way');
      await leaveConsole(page);
    });

    it('is inspected by two: the record waits for the second signature', async () => {
      const [first, second] = platform
        .demonstration!.showcase.officers.filter(({ role }) => role === 'inspector')
        .map(({ officerNumber }) => officerNumber);
      const page = await signedIn({ platform, browser }, first!, `/cases/${caseId}`);
      await page.getByRole('button', { name: '记录现场核查' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('核查人员警号（两名以上）').fill(`${first} ${second} `);
      await dialog.getByLabel('核查日期').fill('2026-03-02');
      await dialog.getByLabel('合格', { exact: true }).check();
      await dialog.getByLabel('核查情况').fill('监控、登记系统符合要求。');
      await inspect(page, 'inspection');
      await dialog.getByRole('button', { name: '确定' }).click();
      await page.getByText('待签署', { exact: true }).waitFor();
      await leaveConsole(page);
      const other = await signedIn({ platform, browser }, second!, `/cases/${caseId}`);
      await other.getByRole('button', { name: '签署核查笔录' }).click();
      await other.getByText('待签署', { exact: true }).waitFor({ state: 'detached' });
      await leaveConsole(other);
    });

    it('belongs to a flow that every officer can see as a picture, with its hand-offs', async () => {
      const page = await signedIn({ platform, browser }, numberOf('examiner'), '/flows');
      await page
        .getByRole('cell', { name: /T06 现场核查许可/ })
        .first()
        .waitFor();
      const picture = page.getByAltText('“现场核查许可”流程图');
      await picture.scrollIntoViewIfNeeded();
      await page.waitForFunction(() =>
        [...document.querySelectorAll('img')].some((one) => one.complete && one.naturalWidth > 0),
      );
      await inspect(page, 'flows');
      await leaveConsole(page);
    });

    function numberOf(role: string, branchCode = 'all'): string {
      const found = platform.demonstration!.showcase.officers.find(
        (one) => one.role === role && one.branchCode === branchCode,
      );
      assert.ok(found, `${role} of ${branchCode}`);
      return found.officerNumber;
    }
  },
);
