import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The full Noto Serif SC (30,920 glyphs): a subset made for the web would lose rare names. */
const files = {
  regular: () =>
    require.resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
  bold: () => require.resolve('@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'),
} as const;

export type FontName = keyof typeof files;

const read = new Map<FontName, Buffer>();

export function fontBytes(name: FontName): Buffer {
  const known = read.get(name);
  if (known !== undefined) return known;
  const bytes = readFileSync(files[name]());
  read.set(name, bytes);
  return bytes;
}
