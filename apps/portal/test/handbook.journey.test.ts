import { after, before, describe } from 'node:test';
import type { Browser } from 'playwright-core';
import { testPlatform, type TestPlatform } from '@tongban/platform/testing';
import { openBrowser, people } from '@tongban/testing';
import { aCountry, type Country } from './handbook/a-country.ts';
import { walkHotelLicence } from './handbook/hotel-licence.ts';
import { walkIdCard } from './handbook/id-card.ts';
import { walkLargeEvent } from './handbook/large-event.ts';

describe('journeys of the handbook in the browser', { timeout: 600_000 }, () => {
  let platform: TestPlatform;
  let browser: Browser;
  let country: Country;

  before(async () => {
    platform = await testPlatform('2026-03-02T01:00:00Z');
    browser = await openBrowser();
    country = await aCountry({ platform, browser, person: people.A });
  });
  after(async () => {
    await browser?.close();
    await platform?.stop();
  });

  walkHotelLicence(() => country);
  walkIdCard(() => country);
  walkLargeEvent(() => country);
});
