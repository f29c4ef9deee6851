import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '@tongban/testing';
import { everyPage } from './every-page.ts';
import { frameFaults } from './frame-faults.ts';
import { createMockApi } from './mock-api.ts';
import { servePortal, type ServedPortal } from './serve-portal.ts';
import { signInOverMock } from './sign-in.ts';

describe('on the narrowest phone, in English and in larger type', () => {
  const api = createMockApi();
  let portal: ServedPortal;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  before(async () => {
    portal = await servePortal(api);
    browser = await openBrowser();
    context = await browser.newContext({ viewport: { width: 320, height: 700 } });
    const { url } = portal;
    await context.addCookies([
      { name: 'language', value: 'en', url },
      { name: 'elder', value: '1', url },
    ]);
    page = await context.newPage();
  });
  after(async () => {
    await browser?.close();
    await portal?.close();
  });

  for (const signedIn of [false, true]) {
    it(`every page ${signedIn ? 'of a person ' : ''}is in English and fits`, async () => {
      if (signedIn) await signInOverMock(context, api, portal.url);
      for (const known of everyPage.filter((one) => (one.signedIn ?? false) === signedIn)) {
        await page.goto(portal.url + known.path);
        assert.equal(await page.locator('html').getAttribute('lang'), 'en', known.name);
        assert.deepEqual(await frameFaults(page), [], known.name);
      }
    });
  }
});
