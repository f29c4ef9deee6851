import { describe } from 'node:test';
import { inABrowser } from './handbook/in-a-browser.ts';
import { walkLargeEvent } from './handbook/large-event.ts';

describe('journey J5 of the handbook in the browser', { timeout: 600_000 }, () => {
  walkLargeEvent(inABrowser('2026-09-18T01:00:00Z'));
});
