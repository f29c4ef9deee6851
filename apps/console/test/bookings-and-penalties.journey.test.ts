import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { applyFor, surePerson, testPlatform } from '@tongban/platform/testing';
import type { TestPlatform, Visitor } from '@tongban/platform/testing';
import { openBrowser, people } from '@tongban/testing';
import { inspect, signedIn } from './workbench.ts';

/** 拘留所家属会见预约 (T14); 交通违法处理 (T10). */
const visit = 'GA-JGS-0001';
const violation = 'GA-JG-0095';

describe('an appointment and a penalty on the workbench', { timeout: 300_000 }, () => {
  let platform: TestPlatform;
  let browser: Browser;
  let wang: Visitor;

  before(async () => {
    platform = await testPlatform('2026-09-18T01:00:00Z');
    browser = await openBrowser();
    wang = await surePerson(platform, people.A);
  });

  after(async () => {
    await browser?.close();
    await platform?.stop();
  });

  it('keeps a place for a visit, and checks the visitor in on that day', async () => {
    const { caseId } = await applyFor(wang, visit);
    const page = await signedIn({ platform, browser }, numberOf('acceptor'), `/cases/${caseId}`);
    const dialog = await act(page, '安排时间地点');
    await dialog.getByLabel('到场日期').fill('2026-09-18');
    await dialog.getByLabel('到场时间').fill('15:30');
    await dialog.getByLabel('到场地点').fill('南山区拘留所会见室 2');
    await inspect(page, 'booking');
    await dialog.getByRole('button', { name: '确定' }).click();
    await page.getByText('15:30 南山区拘留所会见室 2').waitFor();
    await page.getByRole('button', { name: '签到' }).click();
    await page.getByText('已到场').first().waitFor();
    await inspect(page, 'booked');
    await page.context().close();
  });

  it('tells of a penalty first, decides no heavier one, and shows what is owed', async () => {
    const { caseId } = await applyFor(wang, violation);
    const page = await signedIn({ platform, browser }, numberOf('examiner'), `/cases/${caseId}`);
    const telling = await act(page, '处罚前告知');
    await telling.getByLabel('违法事实').fill('2026年9月1日8时12分，驾驶小型汽车闯红灯。');
    await telling.getByLabel('法律依据').fill('《中华人民共和国道路交通安全法》第九十条');
    await telling.getByLabel('罚款（元）').fill('200');
    await telling.getByLabel('记分').fill('6');
    await inspect(page, 'penalty-announcement');
    await telling.getByRole('button', { name: '确定' }).click();
    await page.getByRole('heading', { name: '拟作出的处罚' }).waitFor();

    const deciding = await act(page, '作出处罚决定');
    assert.equal(await deciding.getByLabel('罚款（元）').inputValue(), '200');
    await deciding.getByLabel('罚款（元）').fill('500');
    await deciding.getByLabel('理由').fill('监控清晰。');
    await deciding.getByRole('button', { name: '确定' }).click();
    await page.getByText(/不得/).first().waitFor();
    await deciding.getByLabel('罚款（元）').fill('200');
    await deciding.getByRole('button', { name: '确定' }).click();
    await page.getByText('今天应缴（元） 200.00').waitFor();
    await inspect(page, 'penalty');
    await page.context().close();
  });

  async function act(page: Page, name: string) {
    await page.getByRole('button', { name }).click();
    return page.getByRole('dialog');
  }

  function numberOf(role: string): string {
    const found = platform.demonstration!.showcase.officers.find((one) => one.role === role);
    assert.ok(found, role);
    return found.officerNumber;
  }
});
