import { describe } from 'node:test';
import { inABrowser } from './handbook/in-a-browser.ts';
import { walkPaperThatFollows } from './handbook/paper-that-follows.ts';

describe('papers owed after acceptance in the browser', { timeout: 600_000 }, () => {
  walkPaperThatFollows(inABrowser('2026-03-02T01:00:00Z'));
});
