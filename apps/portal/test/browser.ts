import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--force-color-profile=srgb',
];

/** Where a browser is: the environment's choice, the system's, or the one that comes from the package registry. */
export async function findBrowser(): Promise<string> {
  const chosen = process.env['TONGBAN_CHROMIUM'];
  if (chosen !== undefined && existsSync(chosen)) return chosen;
  const found = usual.find((path) => existsSync(path));
  if (found !== undefined) return found;
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: quiet, headless: true });
}
