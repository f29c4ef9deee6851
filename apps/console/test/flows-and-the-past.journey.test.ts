import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import {
  apply,
  deskOf,
  dogLicence,
  publishWithoutPreReview,
  realPerson,
  testPlatform,
} from '@tongban/platform/testing';
import type { TestPlatform } from '@tongban/platform/testing';
import { openBrowser, people } from '@tongban/testing';
import { approveAct, inspect, leaveConsole, signedIn } from './workbench.ts';

const operator = '100005';
const security = '100015';
const organHead = '443006';

describe('flows, their reform, and how things were', { timeout: 300_000 }, () => {
  let platform: TestPlatform;
  let browser: Browser;
  let caseId: string;
  /** After receipt and before acceptance. */
  let between: string;
  const drawing = join(tmpdir(), `t06-${process.pid}.bpmn`);

  before(async () => {
    platform = await testPlatform('2026-03-02T01:00:00Z');
    browser = await openBrowser();
    const wang = await realPerson(platform, people.A);
    const desk = deskOf(platform);
    // One is over, one is received, and one still waits before receipt.
    const over = await apply(wang, dogLicence);
    await desk.act('acceptor', over.caseId, 'receipt');
    await desk.act('acceptor', over.caseId, 'not-required-notice', { grounds: '依法不需要许可。' });
    ({ caseId } = await apply(wang, dogLicence));
    await desk.act('acceptor', caseId, 'receipt');
    between = inChina(platform.clock(), 10);
    platform.clock.advance(1_200_000);
    await desk.act('acceptor', caseId, 'acceptance');
    await apply(wang, dogLicence);
    publishWithoutPreReview('T04');
  });

  after(async () => {
    await browser?.close();
    await platform?.stop();
  });

  const as = (officerNumber: string, path: string) =>
    signedIn({ platform, browser }, officerNumber, path);

  it('the flows of all items are proved, and the page tells what that covered and how long it took', async () => {
    const page = await as(operator, '/flows');
    await page.getByText('还没有检验过。').waitFor();
    await page.getByRole('button', { name: '立即检验' }).click();
    await page.getByText('548 个事项的流程全部通过检验。').waitFor({ timeout: 60_000 });
    const told = await page.getByText(/计算用时/).textContent();
    const [, searches, states, seconds] =
      /搜索 ([\d,]+) 次，经过 ([\d,]+) 种状态，计算用时 ([\d.]+) 秒/.exec(told ?? '') ?? [];
    assert.ok(Number(seconds) > 0, told ?? '');
    const { last } = await page.evaluate(async () =>
      (await fetch('/api/officer/flow-proof')).json(),
    );
    const plain = (figure = '') => Number(figure.replaceAll(',', ''));
    assert.deepEqual(
      [plain(searches), plain(states), seconds],
      [last.searches, last.states, (last.workMs / 1_000).toFixed(2)],
    );
    await inspect(page, 'flow-proof');
    await page.reload();
    await page.getByText('548 个事项的流程全部通过检验。').waitFor();
    await leaveConsole(page);
  });

  it('a flow is downloaded as BPMN 2.0 and read back as the same', async () => {
    const page = await as(operator, '/flows');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /下载 现场核查许可 第 2 版/ }).click(),
    ]);
    await download.saveAs(drawing);
    await page.getByLabel('流程图文件（.bpmn）').setInputFiles(drawing);
    await page.getByText('与已发布的版本完全相同。').waitFor();
    await leaveConsole(page);
  });

  it('a changed drawing is proved by the gate, and what cannot be read is named by its element', async () => {
    const page = await as(operator, '/flows');
    const xml = await readFile(drawing, 'utf8');
    const choose = async (text: string) => {
      await writeFile(drawing, text);
      await page.getByLabel('流程图文件（.bpmn）').setInputFiles(drawing);
    };
    const arrow = 'deem-accepted';
    await choose(
      xml
        .replaceAll(new RegExp(`<bpmn:(incoming|outgoing)>${arrow}[^<]*</bpmn:\\1>`, 'g'), '')
        .replaceAll(new RegExp(`<bpmn:sequenceFlow id="${arrow}[^]*?</bpmn:sequenceFlow>`, 'g'), '')
        .replaceAll(new RegExp(`<bpmndi:BPMNEdge id="${arrow}[^]*?</bpmndi:BPMNEdge>`, 'g'), ''),
    );
    await page.getByText('收件后逾期无后果（应视为受理）').first().waitFor();
    await page.getByText('取消操作').waitFor();
    await inspect(page, 'flow-drawing');
    await choose(
      xml.replace('</bpmn:process>', '<bpmn:scriptTask id="Activity_1"/></bpmn:process>'),
    );
    await page.getByText('Activity_1').waitFor();
    await inspect(page, 'flow-drawing-refused');
    await leaveConsole(page);
  });

  /** What the operator has proposed is looked at and approved by another administrator. */
  async function approve(page: Page, act: string): Promise<void> {
    await page.getByRole('dialog').getByLabel('理由').fill('新版流程已经发布');
    await page.getByRole('dialog').getByRole('button', { name: '提出' }).click();
    await page.getByText('已提出，等待另一位管理员批准').first().waitFor();
    const other = await as(security, '/waiting-acts');
    const row = other.getByRole('row', { name: new RegExp(act) });
    await row.getByRole('button', { name: /展开|Expand/ }).click();
    await other.getByRole('cell', { name: '2', exact: true }).first().waitFor();
    await inspect(other, `act-${act}`);
    await approveAct(other, new RegExp(act));
    await leaveConsole(other);
    await page.reload();
  }

  it('open cases are moved to the next version: planned, applied, undone, each by two', async () => {
    const page = await as(operator, '/migrations');
    await choose(page, '流程', /T04/);
    await choose(page, '原版本', '2');
    await choose(page, '新版本', '3');
    await page.getByRole('button', { name: '试算', exact: true }).click();
    await page.getByText('新版本没有当前环节，请指定对应环节').waitFor();
    await inspect(page, 'migration-plan');
    await choose(page, '“预审中”对应新版本的', '已收件');
    await page.getByRole('button', { name: '按指定的环节重新试算' }).click();
    await page.getByRole('button', { name: '应用到 2 件' }).click();
    await page.getByRole('dialog').getByText('将 2 件在办件转入第 3 版？').last().waitFor();
    await approve(page, '应用流程迁移');
    await page.getByRole('button', { name: '已应用' }).click();
    await page.getByRole('heading', { name: '应用 · T04 · 2 → 3' }).waitFor();
    await page.getByRole('button', { name: '撤销', exact: true }).waitFor();
    await inspect(page, 'migration-applied');
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await approve(page, '撤销流程迁移');
    await page.getByRole('button', { name: '已撤销' }).click();
    await page.getByRole('heading', { name: '撤销 · T04 · 3 → 2' }).waitFor();
    await page.getByText('已完成').first().waitFor();
    await inspect(page, 'migration-undone');
    const { body } = await deskOf(platform)
      .read('acceptor', caseId)
      .then((found) => ({ body: found }));
    assert.equal(body.status, 'accepted');
    await leaveConsole(page);
  });

  it('a case is shown as it was, beside how it is', async () => {
    const page = await as(organHead, `/cases/${caseId}`);
    await page.getByRole('article').getByRole('link', { name: '当时情况' }).click();
    await page.getByLabel('时刻（北京时间）').fill(between);
    await page.getByRole('button', { name: '查看' }).click();
    await page.getByRole('cell', { name: '已收件' }).waitFor();
    await page.getByRole('cell', { name: '已受理' }).waitFor();
    await inspect(page, 'case-as-of');
    await leaveConsole(page);
  });

  it('the figures of an organ are shown as they were', async () => {
    const page = await as(
      organHead,
      `/as-of?at=${encodeURIComponent(new Date(`${between}+08:00`).toISOString())}`,
    );
    const accepted = page.locator('.ant-card', { hasText: '已受理' });
    await accepted.getByText('0', { exact: true }).waitFor();
    await page.getByLabel('时刻（北京时间）').fill(inChina(platform.clock()));
    await page.getByRole('button', { name: '查看' }).click();
    await accepted.getByText('1', { exact: true }).waitFor();
    await inspect(page, 'counts-as-of');
    await leaveConsole(page);
  });

  it('a reform is judged by how often cases changed hands, version against version', async () => {
    const page = await as(organHead, '/hand-offs');
    await page.getByLabel('事项名称').fill('犬类准养');
    await page
      .getByTitle(/犬类准养登记/)
      .first()
      .click();
    await page.getByRole('cell', { name: 'T04 · 2' }).waitFor();
    await page.getByRole('cell', { name: '平均 1 · 中位 1 · 九成不超过 1' }).waitFor();
    await page.locator('.ant-select-dropdown').waitFor({ state: 'hidden' });
    await inspect(page, 'hand-offs');
    await leaveConsole(page);
  });
});

/** The minute on a clock in China, so many minutes later. */
function inChina(at: string, later = 0): string {
  const ms = new Date(at).getTime() + 8 * 3_600_000 + later * 60_000;
  return new Date(ms).toISOString().slice(0, 16);
}

async function choose(page: Page, field: string, option: string | RegExp): Promise<void> {
  const box = page.getByRole('combobox', { name: field });
  await box.click();
  if ((await box.getAttribute('aria-expanded')) !== 'true') await box.press('ArrowDown');
  const offered = page.getByTitle(option, { exact: true }).filter({ visible: true }).first();
  await offered.click();
  // The list closes slowly, and the next may offer the same.
  await page
    .locator('.ant-select-dropdown')
    .filter({ visible: true })
    .waitFor({ state: 'detached' });
}
