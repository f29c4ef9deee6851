import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { anOffice } from './an-office.ts';
import { inspect, saveDraft, signedIn } from './workbench.ts';

const ministry = { editor: '100003', reviewer: '100002' };
const itemCode = 'GA-HZ-0067';

describe('an editor of the ministry changes an item', { timeout: 300_000 }, () => {
  const office = anOffice('2026-03-27T01:00:00Z');
  let editor: Page;
  let reviewer: Page;

  before(async () => {
    editor = await signedIn(office, ministry.editor, '/catalogue/items');
    reviewer = await signedIn(office, ministry.reviewer, '/catalogue/revisions');
  });

  it('finds it by name, branch and level', async () => {
    await editor.getByText('共 661 项').waitFor();
    await inspect(editor, 'catalogue-items');
    await editor.getByLabel('按名称或编码查找').fill('无犯罪记录');
    await editor.getByLabel('按名称或编码查找').press('Enter');
    await editor
      .getByRole('link', { name: /无犯罪记录/ })
      .first()
      .waitFor();
    assert.match(editor.url(), /query=/);
    await editor
      .getByRole('link', { name: /无犯罪记录/ })
      .first()
      .click();
    await editor.getByRole('heading', { level: 1, name: /无犯罪记录/ }).waitFor();
    await inspect(editor, 'catalogue-item');
  });

  it('drafts a change, is shown the contradictions at their field, and mends them', async () => {
    await editor.goto(`${office.platform.url}/console/catalogue/items/${itemCode}`);
    await editor.getByRole('button', { name: '起草修改' }).click();
    await editor.getByRole('heading', { name: /修改事项/ }).waitFor();
    await editor.getByLabel('事项名称 · 英文').fill('No-crime certificate');
    await openTab('办理方式');
    await editor.getByLabel('到办事现场次数').fill('3');
    await save();
    await editor.getByText('网办深度 IV 即零次到场，其余至少一次').last().waitFor();
    await inspect(editor, 'catalogue-draft-fault');
    await editor.getByRole('button', { name: '提交法制审核' }).click();
    await editor.getByText(/不能提交/).waitFor();
    await editor.getByLabel('到办事现场次数').fill('0');
    await save();
    await openTab(/修改内容/);
    await editor.getByText('事项名称').last().waitFor();
    await inspect(editor, 'catalogue-draft-changes');
  });

  it('names a material that the list lacks, with its source', async () => {
    await openTab('申请材料');
    await editor.getByRole('button', { name: '增加材料' }).click();
    await editor.getByText('（新增）').last().click();
    await choose('材料', '本事项自有材料 1');
    await editor.getByLabel('材料名称 · 中文').fill('试点确认书');
    await editor.getByLabel('材料名称 · 英文').fill('Confirmation of the trial');
    await choose('来源渠道', '申请人自备');
    await inspect(editor, 'catalogue-materials');
    await save();
  });

  it('draws the situations as a tree, whose faults stand where they are', async () => {
    await openTab('情形');
    await editor.getByRole('button', { name: '增加问题', exact: true }).click();
    await editor.getByLabel('问题 q1 · 中文').fill('由谁办理？');
    await editor.getByLabel('问题 q1 · 英文').fill('Who applies?');
    await editor.getByLabel('回答 q1.a1 · 中文').fill('本人');
    await editor.getByLabel('回答 q1.a1 · 英文').fill('Myself');
    await editor.getByLabel('回答 q1.a2 · 中文').fill('代办');
    await editor.getByLabel('回答 q1.a2 · 英文').fill('Somebody else');
    await save();
    const question = editor.getByRole('region', { name: '由谁办理？' });
    await question.getByText('问题“q1”不影响任何结果').waitFor();
    await inspect(editor, 'catalogue-situation-fault');
    await editor.getByLabel('“代办”需要的材料').fill('银行流水');
    await editor.getByTitle('银行流水或转账凭证').click();
    await editor.keyboard.press('Escape');
    await save();
    await question.getByText('问题“q1”不影响任何结果').waitFor({ state: 'detached' });
  });

  it('arranges the form with the citizen’s view beside it; a condition that can never hold is told where it is', async () => {
    await openTab('表单');
    await editor.getByRole('button', { name: '自行编排表单' }).click();
    await editor.getByRole('button', { name: '增加一页' }).click();
    await editor.getByLabel('页标题 page-1 · 中文').fill('使用情况');
    // Whoever thinks about the English for a while is told what is missing, and goes on typing where they were.
    const refused = editor.getByText('有 1 处内容需要更正。');
    await refused.waitFor();
    await editor.getByLabel('页标题 page-1 · 英文').fill('Use');
    await refused.waitFor({ state: 'detached' });
    const page = editor.getByRole('region', { name: '使用情况' });
    await choose('在“使用情况”增加问题', '单项选择');
    await page.getByText('单项选择').first().click();
    await editor.getByLabel('问题 question1 · 中文').fill('用在哪里');
    await editor.getByLabel('问题 question1 · 英文').fill('Used where');
    await page.getByRole('button', { name: '增加选项' }).click();
    await editor.getByLabel('回答 question1.3 · 中文').fill('境外');
    await editor.getByLabel('回答 question1.3 · 英文').fill('Abroad');
    await choose('在“使用情况”增加问题', '一行文字');
    await page.getByText('一行文字').first().click();
    await editor.getByLabel('问题 question2 · 中文').fill('哪个国家');
    await editor.getByLabel('问题 question2 · 英文').fill('Which country');
    await choose('“哪个国家”何时问', '在“用在哪里”之后');
    const shown = editor.getByRole('article', { name: '申请表预览' });
    await shown.getByRole('radio', { name: '选项一' }).check();
    await shown.getByLabel('哪个国家').waitFor();
    await inspect(editor, 'catalogue-form-editor');
    // The answer that it hangs on goes away.
    await page.getByRole('button', { name: '删除第 1 项' }).click();
    await page.getByText('“哪个国家”的条件永远不会成立').waitFor();
    await save();
    await editor.getByRole('button', { name: '提交法制审核' }).click();
    await editor.getByText(/不能提交.*条件永远不会成立/).waitFor();
    await inspect(editor, 'catalogue-form-fault');
    await choose('“哪个国家”何时问', '所有人都问');
    await page.getByText('“哪个国家”的条件永远不会成立').waitFor({ state: 'detached' });
    // One question inside a group: its words, its need, and one more beside it.
    await choose('在“使用情况”增加问题', '地址');
    await page.getByText('地址', { exact: true }).first().click();
    const inside = editor.getByRole('group', { name: '“地址”里的问题' });
    await inside.getByLabel('问题 question3.street · 中文').fill('门牌号码');
    await inside.getByRole('checkbox', { name: '必填' }).nth(1).uncheck();
    await choose('在“地址”里增加问题', '一行文字');
    await editor.getByLabel('问题 question3.question1 · 中文').fill('邮政编码');
    await editor.getByLabel('问题 question3.question1 · 英文').fill('Postal code');
    await inside.getByRole('button', { name: '提前问“邮政编码”' }).click();
    await shown.getByLabel('邮政编码').waitFor();
    await shown.getByLabel('门牌号码').waitFor();
    await inspect(editor, 'catalogue-form-group');
    await save();
  });

  it('sees the guide and the form before anybody else does', async () => {
    await openTab('预览');
    const guide = editor.getByRole('article', { name: '办事指南预览' });
    await guide.getByRole('radio', { name: '代办' }).check();
    await guide.getByText('银行流水或转账凭证').waitFor();
    await guide.getByText('试点确认书').waitFor();
    await inspect(editor, 'catalogue-preview');
    await editor.getByRole('button', { name: '提交法制审核' }).click();
    await editor.getByText('待法制审核').first().waitFor();
  });

  it('may not review what they wrote; the legal reviewer does, who may not publish it', async () => {
    await reviewer.getByRole('link', { name: '待批事项' }).click();
    await reviewer.getByRole('heading', { name: '事项与挂接' }).waitFor();
    await reviewer.getByRole('link', { name: /修改事项/ }).waitFor();
    await inspect(reviewer, 'catalogue-waiting');
    await reviewer.getByRole('link', { name: /修改事项/ }).click();
    await reviewer.getByRole('heading', { name: /修改事项/ }).waitFor();
    await reviewer.getByRole('button', { name: '审核通过' }).click();
    const dialog = reviewer.getByRole('dialog');
    await dialog.getByLabel('审核意见').fill('同意');
    await dialog.getByRole('button', { name: '确定' }).click();
    await reviewer.getByText('审核通过').first().waitFor();
    const publish = reviewer.getByRole('button', { name: '发布' });
    await publish.waitFor();
    assert.equal(await publish.isDisabled(), true);
    await inspect(reviewer, 'catalogue-approved');
  });

  it('is told that somebody was faster, and loses nothing of what was typed', async () => {
    // The page is still that of the draft in review.
    await editor.getByRole('button', { name: '作废' }).click();
    await editor.getByRole('dialog').getByRole('button', { name: '确定' }).click();
    await editor.getByText('别人刚刚更新了这项修改').waitFor();
    await editor.getByRole('button', { name: '载入最新内容' }).click();
    await editor.getByText('审核通过').first().waitFor();
  });

  it('publishes it from a day on; the version tells who wrote, reviewed and published', async () => {
    await editor.getByRole('button', { name: '发布' }).click();
    const dialog = editor.getByRole('dialog');
    await dialog.getByLabel('生效日期').fill('2026-04-01');
    await dialog.getByRole('button', { name: '确定' }).click();
    await editor.getByText('已发布').first().waitFor();
    await editor.goto(`${office.platform.url}/console/catalogue/items/${itemCode}?tab=versions`);
    await editor.getByText('待生效').waitFor();
    await editor.getByRole('cell', { name: '邹雨晴' }).first().waitFor();
    await editor.getByRole('cell', { name: '姜立新' }).first().waitFor();
    await editor
      .getByRole('cell', { name: /No-crime certificate/ })
      .first()
      .waitFor();
    await inspect(editor, 'catalogue-versions');
  });

  async function openTab(name: string | RegExp): Promise<void> {
    await editor.getByRole('tab', { name }).click();
  }

  async function choose(select: string, option: string): Promise<void> {
    // Typing opens the list, however often it is drawn anew meanwhile.
    await editor.getByLabel(select, { exact: true }).fill(option);
    await editor.getByTitle(option, { exact: true }).last().click();
  }

  function save(): Promise<void> {
    return saveDraft(editor);
  }
});
