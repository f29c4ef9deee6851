import { describe } from 'node:test';
import { walkIdCard } from './handbook/id-card.ts';
import { inABrowser } from './handbook/in-a-browser.ts';

describe('journey J1 of the handbook in the browser', { timeout: 600_000 }, () => {
  walkIdCard(inABrowser('2026-09-18T01:00:00Z'));
});
