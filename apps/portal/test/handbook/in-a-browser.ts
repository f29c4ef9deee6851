import { after, before } from 'node:test';
import type { Browser } from 'playwright-core';
import { testPlatform, type TestPlatform } from '@tongban/platform/testing';
import { openBrowser, people } from '@tongban/testing';
import { aCountry, type Country } from './a-country.ts';

/** One platform and one browser for all the walks of a file, from this moment on. */
export function inABrowser(now: string): () => Country {
  let platform: TestPlatform | undefined;
  let browser: Browser | undefined;
  let country: Country | undefined;
  before(async () => {
    platform = await testPlatform(now);
    browser = await openBrowser();
    country = await aCountry({ platform, browser, person: people.A });
  });
  after(async () => {
    await browser?.close();
    await platform?.stop();
  });
  return () => country!;
}
