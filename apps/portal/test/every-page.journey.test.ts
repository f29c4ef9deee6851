import assert from 'node:assert/strict';
import { mkdir, readdir } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { everyPage, type KnownPage } from './every-page.ts';
import { createMockApi } from './mock-api.ts';
import { servePortal, type ServedPortal } from './serve-portal.ts';
import { signInOverMock } from './sign-in.ts';

const widths = [360, 768, 1440] as const;
const mostBytes = 40 * 1024;
const mostScriptBytes = 15 * 1024;
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const pictures = new URL('../test-results/pages/', import.meta.url);

describe('every page of the portal', () => {
  const api = createMockApi();
  let portal: ServedPortal;
  let browser: Browser;
  let heaviest = 0;

  before(async () => {
    await mkdir(pictures, { recursive: true });
    portal = await servePortal(api);
    browser = await launchBrowser();
  });
  after(async () => {
    console.log(`The heaviest page weighs ${(heaviest / 1024).toFixed(1)} kB.`);
    await browser?.close();
    await portal?.close();
  });

  async function open(known: KnownPage, options: Parameters<Browser['newContext']>[0]) {
    const context = await browser.newContext({ locale: 'zh-CN', ...options });
    if (known.signedIn) await signInOverMock(context, api, portal.url);
    return { context, page: await context.newPage() };
  }

  for (const known of everyPage) {
    it(`${known.name} is light, accessible and fits a phone`, async () => {
      const { context, page } = await open(known, { viewport: { width: 360, height: 800 } });
      try {
        const weight = await visit(page, portal.url + known.path, known.status ?? 200);
        assert.ok(weight.all <= mostBytes, `${known.name} weighs ${weight.all} bytes`);
        assert.ok(weight.script <= mostScriptBytes, `${weight.script} bytes of script`);
        heaviest = Math.max(heaviest, weight.all);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          await page.screenshot({ path: picture(`${width} ${known.name}`), fullPage: true });
          if (width !== 768) await hasNoViolations(page, known.name);
          assert.deepEqual(await frameFaults(page), []);
        }
      } finally {
        await context.close();
      }
    });
  }

  it('reads in English and in larger type, on the narrowest phone, without scrolling sideways', async () => {
    for (const known of everyPage) {
      const { context, page } = await open(known, { viewport: { width: 320, height: 700 } });
      try {
        await chooseTaste(context, portal.url);
        await page.goto(portal.url + known.path);
        assert.equal(await page.locator('html').getAttribute('lang'), 'en');
        assert.deepEqual(await frameFaults(page), [], known.name);
      } finally {
        await context.close();
      }
    }
  });

  it('a guard that cannot fail is worth nothing: a picture without words is found', async () => {
    const { context, page } = await open({ name: 'home', path: '/' }, {});
    await page.goto(portal.url);
    await page.evaluate(() => document.querySelector('.emblem')?.removeAttribute('alt'));
    await assert.rejects(() => hasNoViolations(page, 'a broken home'), /image-alt/);
    await context.close();
  });

  it('the list above names every page there is', async () => {
    const pages = new URL('../src/pages/', import.meta.url);
    const files = (await readdir(pages, { recursive: true })).filter((file) =>
      file.endsWith('.astro'),
    );
    const missing = files
      .map((file) => `/${file.replace(/(index)?\.astro$/, '').replace(/\/$/, '')}`)
      .filter(
        (address) =>
          !['/drafts', '/sign-in/code', '/sign-in/again', '/[...missing]'].includes(address),
      )
      .filter(
        (address) => !everyPage.some(({ path }) => matches(address, path.split('?')[0] ?? '')),
      );
    assert.deepEqual(missing, []);
  });
});

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
  page.on('response', (response) => {
    if (response.request().serviceWorker() !== null) return;
    reading.push(
      response.body().then((body) => {
        const bytes = gzipSync(body, { level: 6 }).length;
        all += bytes;
        if (response.headers()['content-type']?.includes('javascript')) script += bytes;
      }),
    );
  });
  const answer = await page.goto(url, { waitUntil: 'load' });
  assert.equal(answer?.status(), status);
  assert.match(answer?.headers()['content-security-policy'] ?? '', /script-src 'self';/);
  assert.doesNotMatch(
    (await answer?.text()) ?? '',
    /<style|\sstyle=|<script(?![^>]*src=)|\son\w+=/,
  );
  await Promise.all(reading);
  assert.deepEqual(problems, []);
  return { all, script };
}

async function hasNoViolations(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  if (found.length > 0) throw new Error(`${name}\n${found.join('\n')}`);
}

/** What every page has: a title, one heading of the first level, and nothing wider than the screen. */
function frameFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    if (document.title.split('–').some((part) => part.trim() === ''))
      faults.push(`title: ${document.title}`);
    const headings = document.querySelectorAll('h1').length;
    if (headings !== 1) faults.push(`${headings} first headings`);
    if (document.documentElement.scrollWidth > innerWidth) faults.push('wider than the screen');
    return faults;
  });
}

async function chooseTaste(context: BrowserContext, url: string): Promise<void> {
  await context.addCookies([
    { name: 'language', value: 'en', url },
    { name: 'elder', value: '1', url },
  ]);
}

function picture(name: string): string {
  return new URL(`${name.replaceAll(' ', '-')}.png`, pictures).pathname;
}

function matches(address: string, path: string): boolean {
  const pattern = address.replace(/\[[^\]]+\]/g, '[^/]+');
  return new RegExp(`^${pattern === '/' ? '/' : pattern}$`).test(path);
}
