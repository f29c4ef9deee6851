import { describe } from 'node:test';
import { walkHotelLicence } from './handbook/hotel-licence.ts';
import { inABrowser } from './handbook/in-a-browser.ts';

describe('journey J8 of the handbook in the browser', { timeout: 600_000 }, () => {
  walkHotelLicence(inABrowser('2026-03-02T01:00:00Z'));
});
