import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { sampleAnswers } from '@tongban/testing';
import type { FieldSchema, ItemForm } from '../src/forms/form-definition.ts';

/** What conditions of single items call for beside what their forms say. */
const fitting: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'GA-ZA-0033': { expectedAttendance: 2000, ticketsIssued: 0 },
  'GA-ZA-0034': { expectedAttendance: 6000, ticketsIssued: 0 },
  'GA-ZA-0036': { changedWhat: 'time', permittedStartOn: '2026-10-24' },
};

interface Applied {
  /** What is answered; the forms' own samples unless a test says otherwise. */
  readonly answersOf?: (form: ItemForm) => Readonly<Record<string, unknown>>;
  readonly url: string;
  readonly itemCode: string;
  readonly regionCode: string;
  readonly open: boolean;
  readonly photo: Buffer;
}

/** From the guide's button to the number on the receipt, by what the form of the item says alone. */
export async function applyFromGuide(page: Page, applied: Applied): Promise<string> {
  await fillFromGuide(page, applied);
  return handIn(page);
}

/** From the guide's button to the page that shows everything once more. */
export async function fillFromGuide(page: Page, applied: Applied): Promise<void> {
  const { url, itemCode, regionCode, open } = applied;
  await page.getByRole('link', { name: '立即办理' }).filter({ visible: true }).click();
  await pressed(page, /^(开始填写|重新填一份)$/);
  await page.waitForURL(/\/drafts\/[^/]+\/(pages|uploads|delivery|check)/);
  const answer = await page.request.get(
    `${url}/api/service-items/${itemCode}/form?regionCode=${regionCode}`,
  );
  const form = (await answer.json()) as ItemForm;
  const answers =
    applied.answersOf?.(form) ?? sampleAnswers(form as never, open, fitting[itemCode]);
  for (let step = 0; !page.url().endsWith('/check'); step += 1) {
    assert.ok(step < 40, `${itemCode} does not come to an end at ${page.url()}`);
    await fillStep(page, { form, answers, photo: applied.photo });
    const before = page.url();
    await pressed(page, /^保存并继续$/);
    await page
      .waitForURL((now) => now.href !== before, { timeout: 10_000 })
      .catch(async () => {
        const wrong = await page.getByRole('alert').allInnerTexts();
        throw new Error(`${new URL(before).pathname} does not go on: ${wrong.join(' ')}`);
      });
  }
}

export async function handIn(page: Page): Promise<string> {
  const gaps = await page.locator('.notice-warning li').allInnerTexts();
  assert.deepEqual(gaps, [], 'the check page finds something missing');
  await page.getByRole('checkbox', { name: '我已阅读并同意' }).check();
  await pressed(page, /^提交申请$/);
  await page.getByRole('heading', { level: 1, name: '申请已提交' }).waitFor();
  return (await page.locator('.case-number').innerText()).trim();
}

async function pressed(page: Page, button: RegExp): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: button }).last().click();
}

interface Step {
  readonly form: ItemForm;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly photo: Buffer;
}

async function fillStep(page: Page, { form, answers, photo }: Step): Promise<void> {
  const [, kind, key] = /\/drafts\/[^/]+\/([a-z]+)(?:\/([^?]+))?/.exec(page.url()) ?? [];
  if (kind === 'uploads') return uploadAll(page, photo);
  if (kind === 'delivery') return void (await page.locator('input[name=method]').last().check());
  const asked = form.pages.find((one) => one.key === decodeURIComponent(key ?? ''));
  assert.ok(asked, `no page of the form is at ${page.url()}`);
  for (const name of asked.properties) {
    if (answers[name] === undefined) continue;
    await fillField(page, {
      path: name,
      field: form.schema.properties[name]!,
      value: answers[name],
    });
  }
}

/** One file for each material that must have one; it is there when the page lists it. */
async function uploadAll(page: Page, photo: Buffer): Promise<void> {
  const file = { name: 'material.jpg', mimeType: 'image/jpeg', buffer: photo };
  const open = page.locator('.field:not(:has(.optional)):not(:has(.filled)) input[type=file]');
  for (let left = await open.count(); left > 0; left = await open.count()) {
    await open.first().setInputFiles(file);
    const until = Date.now() + 10_000;
    while ((await open.count()) === left) {
      const said = await page.locator('.error').allInnerTexts();
      assert.ok(said.length === 0 && Date.now() < until, `a file is not taken: ${said.join(' ')}`);
      await page.waitForTimeout(50);
    }
  }
}

interface Filled {
  readonly path: string;
  readonly field: FieldSchema;
  readonly value: unknown;
}

async function fillField(page: Page, { path, field, value }: Filled): Promise<void> {
  if (value === undefined) return;
  const named = (name: string) => page.locator(`[name="${name}"]`);
  if (field.type === 'object') {
    for (const [name, inner] of Object.entries(field.properties)) {
      const part = (value as Record<string, unknown>)[name];
      await fillField(page, { path: `${path}.${name}`, field: inner, value: part });
    }
    return;
  }
  if (field.type === 'array') {
    for (const [index, entry] of (value as unknown[]).entries()) {
      await fillField(page, { path: `${path}.${index}`, field: field.items, value: entry });
    }
    return;
  }
  switch (field.ui.widget) {
    case 'radio':
      return page.locator(`[name="${path}"][value="${String(value)}"]`).check();
    case 'checkbox':
      return named(path).check();
    case 'select':
      return void (await named(path).selectOption(String(value)));
    case 'region':
      return chooseRegion(page, path, String(value));
    case 'date':
      return writeDay(page, path, String(value));
    default:
      return named(path).fill(String(value));
  }
}

async function writeDay(page: Page, path: string, day: string): Promise<void> {
  const parts = day.split('-');
  for (const [at, part] of ['year', 'month', 'day'].entries()) {
    await page.locator(`[name="${path}:${part}"]`).fill(parts[at]!);
  }
}

async function chooseRegion(page: Page, path: string, code: string): Promise<void> {
  const steps = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code];
  for (const [at, step] of steps.entries()) {
    const select = page.locator(`[name="${path}:${at + 1}"]`);
    await select.locator(`option[value="${step}"]`).waitFor({ state: 'attached' });
    await select.selectOption(step);
  }
}
