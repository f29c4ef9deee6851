import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { anOffice } from './an-office.ts';
import { inspect, signedIn } from './workbench.ts';

const ministry = { editor: '100003', reviewer: '100002' };
const itemCode = 'GA-JG-0062';

describe('the hooks onto the national platform', { timeout: 300_000 }, () => {
  const office = anOffice('2026-03-27T01:00:00Z');
  let editor: Page;
  let reviewer: Page;

  before(async () => {
    editor = await signedIn(office, ministry.editor, '/catalogue/hooks');
    reviewer = await signedIn(office, ministry.reviewer, '/catalogue/hooks');
  });

  it('are 29, each with code, addresses and version', async () => {
    await editor.getByText('29', { exact: true }).first().waitFor();
    await inspect(editor, 'catalogue-hooks');
  });

  it('are taken off by one officer, with the reason', async () => {
    await row(editor).getByRole('button', { name: '取消挂接' }).click();
    const dialog = editor.getByRole('dialog');
    await dialog.getByLabel('取消挂接的理由').fill('系统维护');
    await dialog.getByRole('button', { name: '确定' }).click();
    await row(editor).getByText('未挂接').waitFor();
    await row(editor).getByText('系统维护').waitFor();
  });

  it('are hooked again by two: an address of another house is refused at once', async () => {
    await row(editor).getByRole('button', { name: '提出挂接' }).click();
    const dialog = editor.getByRole('dialog');
    await dialog.getByLabel('网页地址', { exact: true }).fill('https://example.org/');
    await dialog.getByRole('button', { name: '确定' }).click();
    await dialog
      .getByText(/本平台域名下/)
      .last()
      .waitFor();
    await inspect(editor, 'catalogue-hook-refused');
    await dialog
      .getByLabel('网页地址', { exact: true })
      .fill(`${office.platform.url}/guides/${itemCode}?from=gjzwfw`);
    await dialog.getByRole('button', { name: '确定' }).click();
    await row(editor).getByText('由 邹雨晴 提出').waitFor();
    await row(editor).getByRole('button', { name: '复核通过', disabled: true }).waitFor();
  });

  it('hold once the second officer has confirmed them, and every version is kept', async () => {
    await reviewer.reload();
    await reviewer.getByRole('link', { name: '待批事项' }).click();
    await reviewer.getByText('挂接待另一人确认').waitFor();
    await reviewer.getByRole('link', { name: /挂接：/ }).click();
    await row(reviewer).getByRole('button', { name: '复核通过' }).click();
    await row(reviewer).getByText('已挂接').waitFor();
    await row(reviewer).getByText('第 3 版').waitFor();
    await row(reviewer)
      .getByRole('button', { name: /展开行|Expand row/ })
      .click();
    await reviewer
      .getByRole('list', { name: '挂接记录' })
      .getByText(/系统维护/)
      .waitFor();
    await inspect(reviewer, 'catalogue-hook-versions');
  });
});

function row(page: Page) {
  return page.getByRole('row').filter({ hasText: itemCode }).first();
}
