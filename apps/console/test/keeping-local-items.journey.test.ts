import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { anOffice } from './an-office.ts';
import { inspect, saveDraft, signedIn } from './workbench.ts';

const county = { editor: '443010', reviewer: '443009', organId: '11440305MB0TE00040' };
const itemCode = 'GA-HZ-0067';
const hotelLicence = 'GA-ZA-0001';
const paper = '场所平面图';

describe('a county organ keeps its implementations', { timeout: 300_000 }, () => {
  const office = anOffice('2026-03-27T01:00:00Z');
  let editor: Page;
  let reviewer: Page;

  before(async () => {
    editor = await signedIn(office, county.editor, '/catalogue/items');
    reviewer = await signedIn(office, county.reviewer, '/catalogue/revisions');
  });

  it('sees what it carries out and what it inherits', async () => {
    await editor.getByRole('link', { name: '实施清单', exact: true }).click();
    await editor.getByRole('heading', { name: /实施清单 · / }).waitFor();
    await editor.getByLabel('按名称或编码查找').fill(itemCode);
    await editor.getByLabel('按名称或编码查找').press('Enter');
    await editor.getByText('共 1 项').waitFor();
    await inspect(editor, 'catalogue-organ-items');
    await editor.getByRole('button', { name: /^修改实施清单：/ }).click();
    await editor.getByRole('columnheader', { name: '上级规定' }).waitFor();
    await inspect(editor, 'catalogue-local-terms');
  });

  it('is refused what would be worse for people, each rule beside its field', async () => {
    await editor.getByLabel('承诺办结时限').fill('9');
    await editor.getByLabel('到办事现场次数').fill('4');
    await save();
    await editor
      .getByText(/承诺时限只能缩短/)
      .last()
      .waitFor();
    await editor
      .getByText(/到现场次数不得多于/)
      .last()
      .waitFor();
    await editor.getByLabel('取消的环节').click();
    await editor.getByTitle(/受理/).first().click();
    await editor.keyboard.press('Escape');
    await editor.getByRole('tab', { name: '收费' }).click();
    await editor.getByRole('button', { name: '增加收费项目' }).click();
    const fees = editor.getByRole('group', { name: '本地收费标准' });
    await fees.getByLabel('项目名称').fill('工本费');
    await fees.getByLabel('收费标准').fill('10 元/份');
    await fees.getByLabel('金额（元）').fill('10');
    await editor.getByRole('tab', { name: '条件与层级' }).click();
    await editor.getByRole('button', { name: '增加条件' }).click();
    await editor.getByLabel('条件 · 中文').fill('须在本区居住');
    await save();
    await editor.getByText('法律没有授权地方对该事项增设受理条件。').last().waitFor();
    await editor.getByRole('tab', { name: '收费' }).click();
    await editor.getByText('该事项不收费，本地不得设定收费。').last().waitFor();
    await inspect(editor, 'catalogue-local-faults');
    await editor.getByRole('button', { name: '提交法制审核' }).click();
    await editor.getByText(/不能提交/).waitFor();
  });

  it('says what is better instead, has it reviewed and published, and people read it in the guide', async () => {
    await editor.getByRole('button', { name: '删除第 1 项' }).click();
    await editor.getByRole('tab', { name: '条件与层级' }).click();
    await editor.getByRole('button', { name: '删除第 1 项' }).click();
    await editor.getByRole('tab', { name: '时限' }).click();
    await editor.getByLabel('承诺办结时限').fill('0');
    await editor.getByLabel('到办事现场次数').fill('0');
    await editor.getByLabel('取消的环节').press('Backspace');
    await editor.getByRole('tab', { name: '窗口与时间' }).click();
    await editor.getByLabel('办公时间').first().fill('每天 9:00—18:00');
    await save();
    await editor.getByRole('button', { name: '提交法制审核' }).click();
    await editor.getByText('待法制审核').first().waitFor();
    await approve(reviewer, /修改本地实施清单/);
    await publish();
    const guide = await fetch(
      `${office.platform.url}/api/service-items/${itemCode}?regionCode=440305`,
    );
    const { organ, timeLimits } = (await guide.json()) as {
      organ: { hours: string };
      timeLimits: { promised: { amount: number } };
    };
    assert.equal(organ.hours, '每天 9:00—18:00');
    assert.equal(timeLimits.promised.amount, 0);
  });

  it('gives an item back, and the guide says 本地暂未实施', async () => {
    await editor.goto(
      `${office.platform.url}/console/catalogue/organs/${county.organId}?query=${itemCode}`,
    );
    await editor.getByText('有本地规定').waitFor();
    await editor.getByRole('button', { name: /^取消认领：/ }).click();
    await editor.getByRole('heading', { name: /取消认领/ }).waitFor();
    await inspect(editor, 'catalogue-release');
    await editor.getByRole('button', { name: '提交法制审核' }).click();
    await editor.getByText('待法制审核').first().waitFor();
    await approve(reviewer, /取消认领/);
    await publish();
    await editor.goto(
      `${office.platform.url}/console/catalogue/organs/${county.organId}?query=${itemCode}`,
    );
    await editor.getByText('本地暂未实施', { exact: true }).last().waitFor();
  });

  it('lets a paper follow after acceptance, on terms narrower than the usual ones and on no wider', async () => {
    await editor.goto(
      `${office.platform.url}/console/catalogue/organs/${county.organId}?query=${hotelLicence}`,
    );
    await editor.getByRole('button', { name: /^修改实施清单：/ }).click();
    await editor.getByRole('tab', { name: '申请材料' }).click();
    await editor.getByLabel('容缺后补的期限（工作日）').fill('40');
    await save();
    await editor
      .getByText(/容缺后补的期限应为 1 至 \d+ 个工作日/)
      .last()
      .waitFor();
    await inspect(editor, 'catalogue-local-deferral-fault');
    await editor.getByLabel('容缺后补的期限（工作日）').fill('5');
    await editor.getByLabel('容缺后补的材料').click();
    await editor.getByTitle(paper).last().click();
    await editor.keyboard.press('Escape');
    await editor.getByLabel('逾期未补交的').click();
    await editor.getByTitle('逾期未补交的，根据已有材料作出决定').click();
    await editor.getByLabel('容缺受理的依据').fill('深圳市政务服务容缺受理办法');
    await save();
    await inspect(editor, 'catalogue-local-deferral');
    await editor.getByRole('button', { name: '提交法制审核' }).click();
    await editor.getByText('待法制审核').first().waitFor();
    await approve(reviewer, /修改本地实施清单/);
    await publish();
    await inspect(editor, 'catalogue-local-deferral-published');
    const guide = await fetch(
      `${office.platform.url}/api/service-items/${hotelLicence}?regionCode=440305`,
    );
    const { deferral } = (await guide.json()) as { deferral: unknown };
    assert.deepEqual(deferral, {
      withinWorkingDays: 5,
      onLapse: 'decide-without',
      rule: '深圳市政务服务容缺受理办法',
    });
  });

  function save(): Promise<void> {
    return saveDraft(editor);
  }

  async function publish(): Promise<void> {
    await editor.reload();
    await editor.getByRole('button', { name: '发布' }).click();
    const dialog = editor.getByRole('dialog');
    await dialog.getByLabel('生效日期').fill('2026-03-27');
    await dialog.getByRole('button', { name: '确定' }).click();
    await editor.getByText('已发布').first().waitFor();
  }
});

async function approve(reviewer: Page, name: RegExp): Promise<void> {
  await reviewer.goto(new URL('/console/catalogue/revisions', reviewer.url()).href);
  await reviewer.getByRole('link', { name }).first().click();
  await reviewer.getByRole('heading', { name }).waitFor();
  await reviewer.getByRole('button', { name: '审核通过' }).click();
  const dialog = reviewer.getByRole('dialog');
  await dialog.getByRole('button', { name: '确定' }).click();
  await reviewer.getByRole('button', { name: '发布' }).waitFor();
}
