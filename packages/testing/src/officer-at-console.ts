import type { APIRequestContext, Browser, Page } from 'playwright-core';
import type { TestClock } from './test-clock.ts';

/** The platform whose console it is, as far as signing in goes. */
interface PlaceOfWork {
  readonly url: string;
  readonly outsideWorldUrl: string;
  readonly clock: TestClock;
  readonly demonstration?: { readonly password: string } | undefined;
}

/**
 * A browser of its own in which the officer has signed in with both factors, at a page of the console. The browser asks the API
 * as the page for signing in would; that page itself is walked through where signing in is the subject.
 */
export async function officerAtConsole(
  { platform, browser }: { platform: PlaceOfWork; browser: Browser },
  officerNumber: string,
  path: string,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const { challengeId } = await post<{ challengeId: string }>(
    context.request,
    `${platform.url}/api/officer-sessions`,
    { officerNumber, password: platform.demonstration!.password },
  );
  await post(context.request, `${platform.url}/api/officer-sessions/${challengeId}/second-factor`, {
    code: await codeShown(platform, officerNumber),
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${platform.url}/console${path}`);
  await page.getByRole('button', { name: '退出' }).waitFor();
  return page;
}

/** What the officer's authenticator shows. Each code works once, so the clock moves on first. */
async function codeShown(
  { clock, outsideWorldUrl }: PlaceOfWork,
  officerNumber: string,
): Promise<string> {
  clock.advance(31_000);
  const answer = await fetch(`${outsideWorldUrl}/authenticator/codes`);
  const { items } = (await answer.json()) as { items: { officerNumber: string; code: string }[] };
  const code = items.find((one) => one.officerNumber === officerNumber)?.code;
  if (code === undefined) throw new Error(`No authenticator shows a code for ${officerNumber}.`);
  return code;
}

async function post<Body>(request: APIRequestContext, url: string, data: object): Promise<Body> {
  const answer = await request.post(url, { data });
  if (!answer.ok()) throw new Error(`${url} answers ${answer.status()}: ${await answer.text()}`);
  return (await answer.json()) as Body;
}
