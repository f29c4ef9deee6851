import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { anOffice } from './an-office.ts';
import { inspect, signedIn } from './workbench.ts';

const ministry = { editor: '100003', reviewer: '100002' };
const itemCodes = ['GA-HZ-0067', 'GA-HZ-0068', 'GA-HZ-0069'];

describe('an editor changes many items at once', { timeout: 300_000 }, () => {
  const office = anOffice('2026-03-27T01:00:00Z');
  let editor: Page;
  let sheet: string;

  before(async () => {
    editor = await signedIn(office, ministry.editor, '/catalogue/spreadsheets');
    const exported = await editor.request.get(
      `${office.platform.url}/api/officer/catalogue/spreadsheet?format=csv`,
    );
    sheet = await exported.text();
  });

  it('is shown every fault of a spreadsheet with row and column, and nothing is imported', async () => {
    await choose(changed(/行政许可|公共服务/, '不明类型'));
    await editor.getByRole('button', { name: '导入', exact: true }).click();
    await editor.getByText(/未导入任何内容/).waitFor();
    await editor
      .getByRole('cell', { name: /item_type/ })
      .first()
      .waitFor();
    await inspect(editor, 'catalogue-import-faults');
  });

  it('imports what differs, hands all of it in by a run, and sees how far it is', async () => {
    await choose(withEnglishNames());
    await editor.getByRole('button', { name: '导入', exact: true }).click();
    await editor.getByText(/已起草 3 项修改，658 行没有变化/).waitFor();
    await inspect(editor, 'catalogue-imported');
    await editor.getByRole('button', { name: '全部提交法制审核' }).click();
    await editor.getByText('已办 3 项，未办成 0 项，共 3 项').waitFor({ timeout: 60_000 });
    await inspect(editor, 'catalogue-run');
  });

  it('has all of them approved and published by runs of two officers', async () => {
    const reviewer = await signedIn(office, ministry.reviewer, '/catalogue/revisions');
    await reviewer.getByLabel('全选').check();
    await inspect(reviewer, 'catalogue-revisions');
    await reviewer.getByRole('button', { name: '审核通过' }).click();
    await reviewer.getByRole('dialog').getByRole('button', { name: '确定' }).click();
    await reviewer.getByText('已办 3 项').waitFor({ timeout: 60_000 });
    await editor.goto(`${office.platform.url}/console/catalogue/revisions`);
    await editor.getByLabel('全选').check();
    await editor.getByRole('button', { name: '发布' }).click();
    const dialog = editor.getByRole('dialog');
    await dialog.getByLabel('生效日期').fill('2026-03-27');
    await dialog.getByRole('button', { name: '确定' }).click();
    await editor.getByText('已办 3 项').waitFor({ timeout: 60_000 });
    const { name } = await guideOf(itemCodes[0]!);
    assert.match(name.en, / \(2026\)$/);
    await editor.getByRole('link', { name: '批量办理' }).click();
    await editor.getByText('已完成').nth(1).waitFor();
    await inspect(editor, 'catalogue-runs');
  });

  it('reads what is missing in the whole catalogue, by rule', async () => {
    await editor.getByRole('link', { name: '质量报告' }).click();
    await editor.getByText('检查事项').waitFor();
    await inspect(editor, 'catalogue-quality');
    await editor.getByRole('link', { name: /./ }).last().waitFor();
  });

  async function choose(csv: string): Promise<void> {
    await editor.getByLabel(/要导入的表格/).setInputFiles({
      name: 'items.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(csv),
    });
  }

  /** The sheet with one cell of one row replaced. */
  function changed(cell: RegExp, by: string): string {
    return sheet
      .split('\n')
      .map((line) => (line.startsWith(itemCodes[0]!) ? line.replace(cell, by) : line))
      .join('\n');
  }

  function withEnglishNames(): string {
    const [head = ''] = sheet.replace('\uFEFF', '').split(/\r?\n/);
    const column = head.split(',').indexOf('name_en');
    assert.ok(column > 0, head);
    return sheet
      .split('\n')
      .map((line) => {
        if (!itemCodes.includes(line.slice(0, 10))) return line;
        const cells = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g)!;
        cells[column] = cells[column]!.replace(/"?,$/, (end) => ` (2026)${end}`);
        return cells.join('');
      })
      .join('\n');
  }

  async function guideOf(itemCode: string): Promise<{ name: { en: string } }> {
    const answer = await fetch(`${office.platform.url}/api/service-items/${itemCode}`);
    return (await answer.json()) as { name: { en: string } };
  }
});
