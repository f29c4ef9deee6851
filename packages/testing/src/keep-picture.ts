import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';

/** Whether the run was asked for pictures: what is done for them alone can be left out otherwise. */
export function keepsPictures(): boolean {
  return process.env['TONGBAN_TEST_PICTURES'] !== undefined;
}

/**
 * A picture of the whole page for people to look at, when the run was asked for pictures (`npm test -- --pictures`): no
 * test compares them, and one at three widths costs the browser twice what all checks of the page do.
 */
export async function keepPicture(page: Page, file: string): Promise<void> {
  if (!keepsPictures()) return;
  mkdirSync(dirname(file), { recursive: true });
  await page.screenshot({ path: file, fullPage: true });
}
