import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from '@tongban/testing';
export { officerAtConsole as signedIn } from '@tongban/testing';

const pictures = join(import.meta.dirname, '../../../test-results/console');

/** As it looks on a desk, a tablet and a phone, and what a checker of accessibility finds. */
export async function inspect(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  for (const width of [1440, 768, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.ok(overflow <= 0, `${name} at ${width} is ${overflow} px too wide`);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
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
