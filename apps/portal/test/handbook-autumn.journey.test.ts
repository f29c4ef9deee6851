import { describe } from 'node:test';
import { walkIdCard } from './handbook/id-card.ts';
import { inABrowser } from './handbook/in-a-browser.ts';
import { walkLargeEvent } from './handbook/large-event.ts';

describe('journeys J1 and J5 of the handbook in the browser', { timeout: 600_000 }, () => {
  const country = inABrowser('2026-09-18T01:00:00Z');
  walkIdCard(country);
  walkLargeEvent(country);
});
