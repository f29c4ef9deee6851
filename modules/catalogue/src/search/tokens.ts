import type { WordCutter } from './segment-words.ts';

/** A token and how much it says: words most, pairs of characters less, single characters least. */
export type Tokens = ReadonlyMap<string, number>;

const wordWeight = 1;
const pairWeight = 0.8;
const characterWeight = 0.25;

/** The tokens of a normalised text. Words and pairs of one text overlap on purpose: either alone finds it. */
export function tokensOf(normalised: string, cut: WordCutter | undefined): Tokens {
  const tokens = new Map<string, number>();
  const add = (token: string, weight: number) => {
    if ((tokens.get(token) ?? 0) < weight) tokens.set(token, weight);
  };
  for (const piece of normalised.split(
    /\s+|(?<=\p{Script=Han})(?=[a-z0-9])|(?<=[a-z0-9])(?=\p{Script=Han})/u,
  )) {
    if (!/\p{Script=Han}/u.test(piece)) {
      if (piece !== '') add(`w:${piece}`, wordWeight);
      continue;
    }
    for (const word of cut?.(piece) ?? []) {
      if (word.length > 1) add(`w:${word}`, wordWeight);
    }
    const characters = [...piece];
    for (const [index, character] of characters.entries()) {
      add(`c:${character}`, characterWeight);
      const next = characters[index + 1];
      if (next !== undefined) add(`b:${character}${next}`, pairWeight);
    }
  }
  return tokens;
}

/** Pairs of syllables: 户藉 and 户籍 sound alike. */
export function soundTokensOf(syllables: readonly string[]): Tokens {
  const tokens = new Map<string, number>();
  for (const [index, syllable] of syllables.entries()) {
    const next = syllables[index + 1];
    if (next !== undefined) tokens.set(`p:${syllable} ${next}`, pairWeight);
  }
  return tokens;
}

/** What a text speaks of, whatever words it uses. */
export function conceptTokensOf(concepts: Iterable<string>): Tokens {
  return new Map([...concepts].map((concept) => [`k:${concept}`, 1]));
}

/** Of each pair of characters every way to read it; whichever the catalogue knows counts. */
export function soundPairsOf(readings: readonly (readonly string[])[]): string[][] {
  return readings
    .slice(0, -1)
    .map((one, index) =>
      one.flatMap((first) => readings[index + 1]!.map((second) => `p:${first} ${second}`)),
    );
}
