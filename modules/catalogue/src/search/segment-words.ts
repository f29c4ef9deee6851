/** Cuts Chinese into words, also the shorter ones inside a long one. */
export type WordCutter = (text: string) => readonly string[];

/**
 * Words by jieba with the catalogue's own words added. Where its binary does not exist for the machine, undefined:
 * pairs of characters, which are always indexed, then carry the search alone.
 */
export async function createWordCutter(
  ownWords: Iterable<string>,
): Promise<WordCutter | undefined> {
  try {
    const [{ Jieba }, { dict }] = await Promise.all([
      import('@node-rs/jieba'),
      import('@node-rs/jieba/dict.js'),
    ]);
    const jieba = Jieba.withDict(dict);
    const lines = [...new Set(ownWords)].map((word) => `${word} ${ownWordWeight} n`);
    jieba.loadDict(Buffer.from(lines.join('\n')));
    return (text) => jieba.cutForSearch(text, true);
  } catch {
    return undefined;
  }
}

// High enough that our terms stay whole against the general dictionary.
const ownWordWeight = 20_000;

/** The terms of a name: 居民身份证丢失补领 stays one word, and what stands in brackets is its own. */
export function termsOf(name: string): string[] {
  return name.split(/[（）()“”、，/]+/u).filter((term) => term.length >= 2 && term.length <= 8);
}
