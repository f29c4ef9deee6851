import type { Page } from 'playwright-core';

/** WCAG 2.2 at level AA, and what axe calls good practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What a checker of accessibility finds on the page as it is: a line `rule: first place, as HTML` per rule
 * that is broken. Only what is broken is written out and leaves the page: to describe everything that is in order
 * costs twice the check itself.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { default: axe } = await import('axe-core');
  for (const frame of page.frames()) {
    const isThere = await frame.evaluate(() => 'axe' in globalThis);
    if (!isThere) await frame.evaluate(axe.source);
  }
  const broken = await page.evaluate(findBroken, rules);
  return broken.flatMap(({ rule, places }) => {
    const [first] = places.filter((html) => !(rule === 'target-size' && isPartOfTarget(html)));
    return first === undefined ? [] : [`${rule}: ${first}`];
  });
}

/** Runs in the browser. */
async function findBroken(values: readonly string[]) {
  const { axe, document } = globalThis as unknown as InTheBrowser;
  const { violations } = await axe.run(document, {
    runOnly: { type: 'tag', values },
    resultTypes: ['violations'],
  });
  return violations.map(({ id, nodes }) => ({ rule: id, places: nodes.map(({ html }) => html) }));
}

/** What is pressed is the whole box of a list; the field one types in to search it stands somewhere inside. */
function isPartOfTarget(html: string): boolean {
  return html.startsWith('<input') && html.includes('class="ant-select-input"');
}

interface InTheBrowser {
  readonly document: unknown;
  readonly axe: {
    run(what: unknown, how: object): Promise<{ violations: readonly Violation[] }>;
  };
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}
