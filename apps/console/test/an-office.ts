import { after, before } from 'node:test';
import type { Browser } from 'playwright-core';
import { testPlatform } from '@tongban/platform/testing';
import type { TestPlatform } from '@tongban/platform/testing';
import { openBrowser } from '@tongban/testing';

interface Office {
  readonly platform: TestPlatform;
  readonly browser: Browser;
}

/** A platform of its own and a browser, for all the steps of one walk. */
export function anOffice(now: string): Office {
  const office: { platform?: TestPlatform; browser?: Browser } = {};
  before(async () => {
    office.platform = await testPlatform(now);
    office.browser = await openBrowser();
  });
  after(async () => {
    await office.browser?.close();
    await office.platform?.stop();
  });
  // Whole before the first step: the hook above is the first of the walk.
  return office as Office;
}
