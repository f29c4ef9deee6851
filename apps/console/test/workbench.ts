import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { accessibilityFaults, atRest, keepPicture } from '@tongban/testing';
export { leaveConsole, officerAtConsole as signedIn } from '@tongban/testing';

const pictures = join(import.meta.dirname, '../../../test-results/console');

/** No sideways scrolling on a phone, a tablet or a desk, and nothing that a checker of accessibility finds. */
export async function inspect(page: Page, name: string): Promise<void> {
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await atRest(page);
    await keepPicture(page, join(pictures, `${name}-${width}.png`));
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.ok(overflow <= 0, `${name} at ${width} is ${overflow} px too wide`);
  }
  assert.deepEqual(await accessibilityFaults(page), [], name);
}

/** What waits, as another administrator sees it and says yes to it. */
export async function approveAct(page: Page, act: string | RegExp): Promise<void> {
  await page.getByRole('link', { name: '待批事项' }).first().click();
  const yes = page.getByRole('button', { name: '审批通过' });
  // The dialog has rows with the same words.
  const row = page.getByRole('row', { name: act }).filter({ has: yes });
  await row.getByRole('button', { name: '审批通过' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '批准并执行' }).click();
  await row.waitFor({ state: 'detached' });
}

/** Saves a draft, reads that it is saved, and closes that message instead of waiting until it goes. */
export async function saveDraft(page: Page): Promise<void> {
  await page.getByRole('button', { name: '保存' }).click();
  const told = page.locator('.ant-notification-notice', { hasText: '已保存' });
  await told.waitFor();
  // Not a click of Playwright's, which would fail if it went by itself meanwhile.
  await told.locator('.ant-notification-notice-close').evaluateAll((all) => {
    for (const one of all as HTMLElement[]) one.click();
  });
  await told.waitFor({ state: 'detached' });
}
