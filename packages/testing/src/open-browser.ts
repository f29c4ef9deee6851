import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
// The one without a window first: a page costs it a third less.
import known from './browsers.json' with { type: 'json' };

/** The Chromium of this machine, or the one inside an npm package; closed by the caller. */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  // Loaded when it is asked for: most tests never open a browser, and it costs each a third of a second.
  const { chromium } = await import('playwright-core');
  const own = process.env['TONGBAN_CHROMIUM'] ?? known.find((path) => existsSync(path));
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--force-color-profile=srgb',
    ...more,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  if (own !== undefined) return chromium.launch({ executablePath: own, args: quiet });
  const packed = (await import('@sparticuz/chromium')).default;
  return chromium.launch({
    executablePath: await packed.executablePath(),
    args: [...packed.args, ...quiet],
  });
}
