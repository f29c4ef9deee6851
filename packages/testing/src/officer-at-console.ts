import type { Browser, Page } from 'playwright-core';
import type { TestClock } from './test-clock.ts';

/** The platform whose console it is, as far as signing in goes. */
interface PlaceOfWork {
  readonly url: string;
  readonly outsideWorldUrl: string;
  readonly clock: TestClock;
  readonly demonstration?: { readonly password: string } | undefined;
}

/** A browser of its own in which the officer has signed in with both factors, at a page of the console. */
export async function officerAtConsole(
  { platform, browser }: { platform: PlaceOfWork; browser: Browser },
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
