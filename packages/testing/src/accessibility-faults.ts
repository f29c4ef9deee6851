import type { Page } from 'playwright-core';

/** WCAG 2.2 at level AA, and what axe calls good practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What a checker of accessibility finds on the page as it is: a line `rule: first place, as HTML` per rule
 * that is broken. Our pages hold no frames of others, so that the checker needs no page of its own beside
 * ours, which costs as much again as the check.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { AxeBuilder } = await import('@axe-core/playwright');
  const { violations } = await new AxeBuilder({ page })
    .withTags(rules)
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, nodes }) => {
    const [first] = nodes.filter(({ html }) => !(id === 'target-size' && isPartOfTarget(html)));
    return first === undefined ? [] : [`${id}: ${first.html}`];
  });
}

/** What is pressed is the whole box of a list; the field one types in to search it stands somewhere inside. */
function isPartOfTarget(html: string): boolean {
  return html.startsWith('<input') && html.includes('class="ant-select-input"');
}
