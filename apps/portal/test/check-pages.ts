import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';
import { accessibilityFaults, atRest, keepPicture, openBrowser } from '@tongban/testing';
import { frameFaults } from './frame-faults.ts';
import type { KnownPage } from './every-page.ts';
import { createMockApi } from './mock-api.ts';
import { servePortal, type ServedPortal } from './serve-portal.ts';
import { signInOverMock } from './sign-in.ts';

const widths = [360, 768, 1440] as const;
const mostBytes = 40 * 1024;
const mostScriptBytes = 15 * 1024;
const pictures = new URL('../test-results/pages/', import.meta.url);

/** Each page, at three widths: its weight on a first visit, its accessibility, its frame. */
export function checkPages(title: string, pages: readonly KnownPage[]): void {
  describe(title, () => {
    const api = createMockApi();
    let portal: ServedPortal;
    let browser: Browser;
    let heaviest = 0;

    before(async () => {
      portal = await servePortal(api);
      browser = await openBrowser();
    });
    after(async () => {
      console.log(`The heaviest page weighs ${(heaviest / 1024).toFixed(1)} kB.`);
      await browser?.close();
      await portal?.close();
    });

    async function open(known: KnownPage, options: Parameters<Browser['newContext']>[0]) {
      const context = await browser.newContext({ locale: 'zh-CN', ...options });
      if (known.signedIn) await signInOverMock(context, api, portal.url, known.level);
      const { situation } = known;
      if (situation !== undefined) {
        const value = encodeURIComponent(situation);
        await context.addCookies([{ name: 'situation', value, url: portal.url }]);
      }
      return { context, page: await context.newPage() };
    }

    for (const known of pages) {
      it(`${known.name} is light, accessible and fits a phone`, async () => {
        const { context, page } = await open(known, { viewport: { width: 360, height: 800 } });
        try {
          const weight = await visit(page, portal.url + known.path, known.status ?? 200);
          assert.ok(weight.all <= mostBytes, `${known.name} weighs ${weight.all} bytes`);
          assert.ok(weight.script <= mostScriptBytes, `${weight.script} bytes of script`);
          heaviest = Math.max(heaviest, weight.all);
          for (const width of widths) {
            await page.setViewportSize({ width, height: 800 });
            await atRest(page);
            await keepPicture(page, picture(`${width} ${known.name}`));
            if (width !== 768) await hasNoViolations(page, known.name);
            assert.deepEqual(await frameFaults(page), []);
          }
        } finally {
          await context.close();
        }
      });
    }
  });
}

interface Weight {
  readonly all: number;
  readonly script: number;
}

/** Opens the page as a first visit and adds up, compressed, all that came for it. */
async function visit(page: Page, url: string, status: number): Promise<Weight> {
  const problems: string[] = [];
  let all = 0;
  let script = 0;
  const reading: Promise<void>[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    // The page itself may answer with a failure; the browser notes it.
    if (message.type() === 'error' && !message.text().includes(`status of ${status}`))
      problems.push(message.text());
  });
  const weigh = (response: Response) => {
    if (response.request().serviceWorker() !== null) return;
    reading.push(
      response.body().then((body) => {
        const bytes = gzipSync(body, { level: 6 }).length;
        all += bytes;
        if (response.headers()['content-type']?.includes('javascript')) script += bytes;
      }),
    );
  };
  page.on('response', weigh);
  const answer = await page.goto(url, { waitUntil: 'load' });
  assert.equal(answer?.status(), status);
  assert.match(answer?.headers()['content-security-policy'] ?? '', /script-src 'self';/);
  assert.doesNotMatch(
    (await answer?.text()) ?? '',
    /<style|\sstyle=|<script(?![^>]*src=)|\son\w+=/,
  );
  // What comes after the load is not part of the visit, and may be cut off when the page is closed.
  page.off('response', weigh);
  await Promise.all(reading);
  assert.deepEqual(problems, []);
  return { all, script };
}

export async function hasNoViolations(page: Page, name: string): Promise<void> {
  const found = await accessibilityFaults(page);
  if (found.length > 0) throw new Error(`${name}\n${found.join('\n')}`);
}

function picture(name: string): string {
  return new URL(`${name.replaceAll(' ', '-')}.png`, pictures).pathname;
}
