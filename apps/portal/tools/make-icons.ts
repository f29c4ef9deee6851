// Draws the icons of the installed app from the emblem: an arch with a way through it.
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

const folder = new URL('../public/icons/', import.meta.url);
const emblem = await readFile(new URL('emblem.svg', folder), 'utf8');

// A maskable icon may lose its edges: the ground fills the square and the drawing keeps to the middle.
const maskable = emblem
  .replace('rx="14"', '')
  .replaceAll('<path', '<path transform="translate(32 32) scale(.72) translate(-32 -32)"');

await write('icon-192.png', emblem, 192);
await write('icon-512.png', emblem, 512);
await write('icon-maskable-512.png', maskable, 512);

async function write(name: string, svg: string, size: number): Promise<void> {
  const png = sharp(Buffer.from(svg), { density: 600 }).resize(size, size).png({ palette: true });
  await png.toFile(new URL(name, folder).pathname);
}
