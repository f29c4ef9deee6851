import type { Page } from 'playwright-core';

const mostPages = 3;

/**
 * Waits until the page has drawn what came of the last act or of another width: nothing in it changes for a few frames
 * and nothing moves that comes to an end. At most two seconds: a clock on a page never rests. When the page goes on to
 * another meanwhile, that one is waited for, up to three of them.
 */
export async function atRest(page: Page): Promise<void> {
  for (let pages = 1; ; pages += 1) {
    try {
      return await page.evaluate(rest);
    } catch (error) {
      if (pages === mostPages || !String(error).includes('context was destroyed')) throw error;
      await page.waitForLoadState();
    }
  }
}

/** Runs in the browser. */
async function rest(): Promise<void> {
  const { document, MutationObserver, requestAnimationFrame } =
    globalThis as unknown as InTheBrowser;
  let calmFrames = 0;
  const watch = new MutationObserver(() => (calmFrames = 0));
  watch.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const until = performance.now() + 2_000;
  while (calmFrames < 4 && performance.now() < until) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const moving = document
      .getAnimations()
      .some(
        (one) =>
          one.playState === 'running' && one.effect?.getComputedTiming().endTime !== Infinity,
      );
    calmFrames = moving ? 0 : calmFrames + 1;
  }
  watch.disconnect();
}

interface InTheBrowser {
  readonly document: { getAnimations(): readonly Moving[] };
  readonly MutationObserver: new (told: () => void) => {
    observe(what: unknown, how: object): void;
    disconnect(): void;
  };
  requestAnimationFrame(then: (value: unknown) => void): void;
}

interface Moving {
  readonly playState: string;
  readonly effect: { getComputedTiming(): { readonly endTime: number } } | null;
}
