import type { Page } from 'playwright-core';

/** What every page has: a title, one heading of the first level, and nothing wider than the screen. */
export function frameFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    if (document.title.split('–').some((part) => part.trim() === ''))
      faults.push(`title: ${document.title}`);
    const headings = document.querySelectorAll('h1').length;
    if (headings !== 1) faults.push(`${headings} first headings`);
    if (document.documentElement.scrollWidth > innerWidth) faults.push('wider than the screen');
    return faults;
  });
}
