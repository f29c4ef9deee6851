import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { atRest, openBrowser } from '@tongban/testing';
import { checkPages, hasNoViolations } from './check-pages.ts';
import { everyPage } from './every-page.ts';

checkPages(
  'every page that anyone can read',
  everyPage.filter(({ signedIn }) => signedIn !== true),
);

describe('the checks of pages', () => {
  it('would find a picture without words', async () => {
    const browser = await openBrowser();
    try {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.setContent(
        '<html lang="zh"><title>图</title><main><h1>图</h1><img src="/icons/x.png"></main>',
      );
      await assert.rejects(() => hasNoViolations(page, 'a broken page'), /image-alt/);
    } finally {
      await browser.close();
    }
  });

  it('see what comes of another width, not the way there', async () => {
    const browser = await openBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
      await page.setContent(
        `<style>
           div { width: 100px; transition: width 400ms }
           @media (width > 700px) { div { width: 600px } }
         </style>
         <div></div>`,
      );
      await atRest(page);
      await page.setViewportSize({ width: 1440, height: 800 });
      await atRest(page);
      assert.equal((await page.locator('div').boundingBox())?.width, 600);
    } finally {
      await browser.close();
    }
  });

  it('know every page there is', async () => {
    const pages = new URL('../src/pages/', import.meta.url);
    const files = await readdir(pages, { recursive: true });
    const missing = files
      .filter((file) => file.endsWith('.astro'))
      .map((file) => `/${file.replace(/(index)?\.astro$/, '').replace(/\/$/, '')}`)
      .filter((address) => !elsewhere.has(address))
      .filter(
        (address) => !everyPage.some(({ path }) => matches(address, path.split('?')[0] ?? '')),
      );
    assert.deepEqual(missing, []);
  });
});

/** Tested on the ways that lead to them, or shown under another address. */
const elsewhere = new Set([
  '/drafts',
  '/sign-in/code',
  '/sign-in/authenticator',
  '/sign-in/again',
  '/account/sign-out',
  '/[...missing]',
]);

function matches(address: string, path: string): boolean {
  return new RegExp(`^${address.replace(/\[[^\]]+\]/g, '[^/]+')}$`).test(path);
}
