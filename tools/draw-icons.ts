// Draws the icons of the installed app from the emblem, with the browser of the tests: node tools/draw-icons.ts
import { readFile } from 'node:fs/promises';
import { openBrowser } from '../packages/testing/src/index.ts';

const folder = new URL('../apps/portal/public/icons/', import.meta.url);
const emblem = await readFile(new URL('emblem.svg', folder), 'utf8');

// A maskable icon may lose its edges: the ground fills the square and the drawing keeps to the middle.
const maskable = emblem
  .replace('rx="14"', '')
  .replaceAll('<path', '<path transform="translate(32 32) scale(.72) translate(-32 -32)"');

const browser = await openBrowser();
await draw('icon-192.png', emblem, 192);
await draw('icon-512.png', emblem, 512);
await draw('icon-maskable-512.png', maskable, 512);
await browser.close();

async function draw(name: string, svg: string, size: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<body style="margin:0">${svg.replace('<svg', `<svg width="${size}" height="${size}"`)}`,
  );
  await page.screenshot({ path: new URL(name, folder).pathname, omitBackground: true });
  await page.close();
}
