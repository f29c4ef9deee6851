import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import type { TestPlatform } from '@tongban/platform/testing';

const pictures = join(import.meta.dirname, '../../../test-results/console');

/** A browser of its own in which the officer has signed in with both factors, at a page of the console. */
export async function signedIn(
  { platform, browser }: { platform: TestPlatform; browser: Browser },
  officerNumber: string,
  path: string,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${platform.url}/console${path}`);
  await page.getByLabel('警号').fill(officerNumber);
  await page.getByLabel('密码').fill(platform.demonstration!.password);
  await page.getByRole('button', { name: '继续' }).click();
  // Each code works once, so the clock moves on first.
  platform.clock.advance(31_000);
  const answer = await fetch(`${platform.outsideWorldUrl}/authenticator/codes`);
  const { items } = (await answer.json()) as { items: { officerNumber: string; code: string }[] };
  const code = items.find((one) => one.officerNumber === officerNumber)?.code;
  await page.getByLabel('动态口令').fill(code ?? '');
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('button', { name: '退出' }).waitFor();
  return page;
}

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
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).analyze();
  assert.deepEqual(
    violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
    [],
  );
}
