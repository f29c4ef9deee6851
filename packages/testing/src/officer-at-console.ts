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
 * A browser in which nobody else is signed in and this officer has signed in with both factors, at a page of the console. It
 * asks the API as the page for signing in would; that page itself is walked through where signing in is the subject.
 */
export async function officerAtConsole(
  { platform, browser }: { platform: PlaceOfWork; browser: Browser },
  officerNumber: string,
  path: string,
): Promise<Page> {
  const page = left.get(browser)?.pop() ?? (await newPage(browser));
  const { request } = page.context();
  const { challengeId } = await post<{ challengeId: string }>(
    request,
    `${platform.url}/api/officer-sessions`,
    { officerNumber, password: platform.demonstration!.password },
  );
  await post(request, `${platform.url}/api/officer-sessions/${challengeId}/second-factor`, {
    code: await codeShown(platform, officerNumber),
  });
  await page.goto(`${platform.url}/console${path}`);
  await page.getByRole('button', { name: '退出' }).waitFor();
  return page;
}

/** Pages that officers have left: the console costs a third there of what it costs in a browser that has never shown it. */
const left = new WeakMap<Browser, Page[]>();

/** The officer goes; whoever comes next to a desk finds nothing of theirs: no session, no page, nothing that was kept. */
export async function leaveConsole(page: Page): Promise<void> {
  const context = page.context();
  const browser = context.browser();
  if (browser === null) return context.close();
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.unrouteAll();
  // A picture of the same place: no script runs there, and what the browser knows of the place stays warm.
  await page.goto(new URL('/console/emblem.svg', page.url()).href);
  await page.evaluate(forgetAll);
  await context.clearCookies();
  await page.setViewportSize(desk);
  left.set(browser, [...(left.get(browser) ?? []), page]);
}

/** Runs in the browser. */
function forgetAll(): void {
  const { localStorage, sessionStorage } = globalThis as unknown as Record<
    string,
    { clear(): void }
  >;
  localStorage?.clear();
  sessionStorage?.clear();
}

const desk = { width: 1440, height: 900 };

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: desk });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
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
