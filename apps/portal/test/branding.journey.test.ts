import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser } from '@tongban/testing';
import { ownBranding } from '../src/branding.ts';
import { createMockApi } from './mock-api.ts';
import { servePortal, type ServedPortal } from './serve-portal.ts';

describe('the portal of a deployment with a name and a colour of its own', () => {
  let ours: ServedPortal;
  let theirs: ServedPortal;
  let browser: Browser;
  before(async () => {
    ours = await servePortal(createMockApi());
    theirs = await servePortal(createMockApi(), {
      branding: { ...ownBranding, name: { zh: '粤通办', en: 'Guangdong' }, accent: '#8a1c12' },
    });
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await ours?.close();
    await theirs?.close();
  });

  it('shows both, and the portal without them keeps ours', async () => {
    assert.deepEqual(await looks(theirs.url), { name: '粤通办', hero: 'rgb(138, 28, 18)' });
    assert.deepEqual(await looks(ours.url), { name: '通办', hero: 'rgb(23, 69, 143)' });
  });

  async function looks(url: string): Promise<{ name: string | undefined; hero: string }> {
    const page = await browser.newPage({ locale: 'zh-CN' });
    await page.goto(url);
    const name = await page.getByRole('banner').getByRole('link').first().innerText();
    const button = page.getByRole('search').first();
    const hero = await button.evaluate((box) => {
      for (let at: Element | null = box; at !== null; at = at.parentElement) {
        const colour = getComputedStyle(at).backgroundColor;
        if (!colour.endsWith(', 0)')) return colour;
      }
      return '';
    });
    await page.close();
    return { name: name.split('\n')[0]?.trim(), hero };
  }
});
