import type { Browser, Locator, Page, Response } from 'playwright-core';
import { photo, type TestPlatform } from '@tongban/platform/testing';
import { keepsPictures, leaveConsole, officerAtConsole } from '@tongban/testing';
import * as walkway from '../citizen-walk.ts';

/** Citizens in front of the portal and officers in front of the console of one platform, through the year of the journeys. */
export interface Country {
  readonly platform: TestPlatform;
  readonly citizen: walkway.Walk;
  readonly photo: Buffer;
  /** Nine in the morning of a later day in China; whoever was signed in signs in again. */
  day(on: string): Promise<void>;
  /** The workbench of an officer at a page of the console, from whichever day they signed in on. */
  at(officerNumber: string, path: string): Promise<Page>;
  /** The number of who has the post in 南山分局, of one branch where it is named. */
  post(role: string, branchCode?: string): string;
}

interface Started {
  readonly platform: TestPlatform;
  readonly browser: Browser;
  readonly person: walkway.Person;
}

export async function aCountry({ platform, browser, person }: Started): Promise<Country> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 360, height: 800 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const citizen = { page, platform, scripts: true, name: 'handbook' };
  const desks = new Map<string, Page>();
  const { officers } = platform.demonstration!.showcase;
  await page.goto(`${platform.url}/sign-in?returnTo=/account`);
  await walkway.signIn(citizen, person);
  await page.goto(`${platform.url}/identity/real-name?returnTo=/account`);
  await walkway.proveName(citizen, person);
  await confirmAnew();

  /** Sure of the person as of a moment ago. */
  async function confirmAnew(): Promise<void> {
    await page.goto(`${platform.url}/identity/step-up?returnTo=/account`);
    await walkway.stepUp(citizen, person);
  }

  const file = await photo('material.jpg');
  return {
    platform,
    citizen,
    photo: Buffer.from(await file.arrayBuffer()),
    async day(on) {
      platform.clock.set(`${on}T01:00:00Z`);
      for (const desk of desks.values()) await leaveConsole(desk);
      desks.clear();
      await walkway.signInAgain(citizen, person);
      await confirmAnew();
    },
    async at(officerNumber, path) {
      const desk = desks.get(officerNumber);
      if (desk === undefined) {
        const opened = await officerAtConsole({ platform, browser }, officerNumber, path);
        desks.set(officerNumber, opened);
        return opened;
      }
      await desk.goto(`${platform.url}/console${path}`);
      return desk;
    },
    post(role, branchCode = 'all') {
      const found = officers.find((one) => one.role === role && one.branchCode === branchCode);
      return (found ?? officers.find((one) => one.role === role))!.officerNumber;
    },
  };
}

/** An act that needs no words, done at a click. */
export async function click(desk: Page, button: string): Promise<void> {
  await carryOut(desk, () => desk.getByRole('button', { name: button, exact: true }).click());
}

/** An act with its dialog, which closes when the act is done. */
export async function act(
  desk: Page,
  button: string,
  fill: (dialog: Locator) => Promise<void> = async () => undefined,
): Promise<void> {
  await desk.getByRole('button', { name: button, exact: true }).click();
  const dialog = desk.getByRole('dialog', { name: button });
  await fill(dialog);
  await carryOut(desk, () => dialog.getByRole('button', { name: '确定' }).click());
  await dialog.waitFor({ state: 'detached' });
}

/**
 * A clock of the case that fires between reading and acting has the act declined, and nothing that was written is lost:
 * the officer sees the case anew and presses once more.
 */
async function carryOut(desk: Page, press: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const [answer] = await Promise.all([
      desk.waitForResponse((one) => isOfCase(one, 'POST')),
      press(),
    ]);
    await desk.waitForResponse((one) => isOfCase(one, 'GET'));
    if (answer.ok()) return;
    const { code, detail } = (await answer.json()) as { code: string; detail?: string };
    if (tries === 5 || code !== 'cases/changed-meanwhile') throw new Error(`${code}: ${detail}`);
  }
}

function isOfCase(answer: Response, method: string): boolean {
  return answer.url().includes('/api/officer/cases/') && answer.request().method() === method;
}

/** A picture at the width of a phone and at that of a desk, where pictures are wanted. */
export async function pictures(walk: walkway.Walk, what: string): Promise<void> {
  if (!keepsPictures()) return;
  const before = walk.page.viewportSize();
  for (const width of [360, 1440]) {
    await walk.page.setViewportSize({ width, height: 900 });
    await walkway.look(walk, `${what}-${width}`);
  }
  if (before !== null) await walk.page.setViewportSize(before);
}

/** The same of an officer's page. */
export function picturesOf(country: Country, desk: Page, what: string): Promise<void> {
  return pictures({ ...country.citizen, page: desk }, what);
}

/** One case in a walk, as its applicant and as officers come to it. */
interface SeenCase {
  /** The applicant's page of the case, of this one unless another is given. */
  own(id?: string): Promise<walkway.Walk>;
  /** The workbench of a post in 南山分局 at the case. */
  desk(role: string, branchCode?: string, id?: string): Promise<Page>;
}

export function seenCase(country: () => Country, current: () => string): SeenCase {
  return {
    async own(id = current()) {
      const { platform, citizen } = country();
      await citizen.page.goto(`${platform.url}/cases/${id}`);
      return citizen;
    },
    desk: (role, branchCode, id = current()) =>
      country().at(country().post(role, branchCode), `/cases/${id}`),
  };
}
