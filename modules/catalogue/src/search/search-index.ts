import type { ServiceItem } from '../domain/service-item.ts';
import type { Concept } from '../load/read-concepts.ts';
import type { Synonym } from '../load/read-synonyms.ts';
import { type ConceptFinder, createConceptFinder } from './concept-finder.ts';
import { normaliseText } from './normalise-query.ts';
import { initialsOf, syllablesOf } from './pinyin-of.ts';
import { createWordCutter, termsOf, type WordCutter } from './segment-words.ts';
import { conceptTokensOf, soundTokensOf, type Tokens, tokensOf } from './tokens.ts';

/** An item as it is looked for. */
export interface SearchEntry {
  readonly item: ServiceItem;
  readonly name: string;
  readonly initials: string;
  /** All syllables without spaces. */
  readonly sound: string;
  /** Where each syllable begins in `sound`: a query starts at one of these. */
  readonly nameWeight: number;
  readonly soundWeight: number;
  readonly conceptWeight: number;
}

/** What is said and what it means, ready to be met in a query. */
export interface SpokenForm {
  /** All of these are in the query, in any order: 护照 and 丢 in 丢了护照. */
  readonly said: readonly string[];
  readonly length: number;
  readonly meant: readonly string[];
  readonly initials: string;
  readonly sound: string;
}

interface Posting {
  readonly entry: number;
  readonly weight: number;
}

export interface SearchIndex {
  readonly entries: readonly SearchEntry[];
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  readonly spoken: readonly SpokenForm[];
  readonly cut: WordCutter | undefined;
  readonly concepts: ConceptFinder;
  rarity(token: string): number;
}

interface IndexOptions {
  /** For the test that the search stands without jieba. */
  readonly withoutJieba?: boolean;
}

/** What people say, for a search to understand. */
export interface SearchWords {
  readonly synonyms: readonly Synonym[];
  readonly concepts: readonly Concept[];
}

export async function createSearchIndex(
  items: readonly ServiceItem[],
  { synonyms, concepts: known }: SearchWords,
  { withoutJieba = false }: IndexOptions = {},
): Promise<SearchIndex> {
  const ownWords = items.flatMap(({ name }) => termsOf(name.zh));
  const cut = withoutJieba ? undefined : await createWordCutter(ownWords);
  const names = items.map(({ name }) => normaliseText(name.zh));
  const sounds = names.map((name) => syllablesOf(name.replaceAll(' ', '')));
  const postings = new Map<string, Posting[]>();
  const nameTokens = items.map((item, index) => tokensForName(item, names[index]!, cut));
  const soundTokens = sounds.map((syllables) => soundTokensOf(syllables));
  const concepts = createConceptFinder(known);
  const conceptTokens = names.map((name) => conceptTokensOf(concepts.inText(name).concepts));
  for (const [entry] of items.entries()) {
    const all = new Map([
      ...restTokens(items[entry]!, cut),
      ...soundTokens[entry]!,
      ...conceptTokens[entry]!,
      ...nameTokens[entry]!,
    ]);
    for (const [token, weight] of all) {
      const list = postings.get(token) ?? [];
      list.push({ entry, weight });
      postings.set(token, list);
    }
  }
  const rarity = (token: string) => {
    const known = postings.get(token)?.length;
    // A word no service uses says nothing about which one is meant.
    return known === undefined ? unknownRarity : Math.log(1 + items.length / known);
  };
  const weigh = (tokens: Tokens) =>
    [...tokens].reduce((sum, [token, weight]) => sum + weight * rarity(token), 0);
  const entries = items.map((item, index) => ({
    item,
    name: names[index]!.replaceAll(' ', ''),
    initials: initialsOf(sounds[index]!, names[index]!),
    sound: sounds[index]!.join(''),
    nameWeight: weigh(nameTokens[index]!),
    soundWeight: weigh(soundTokens[index]!),
    conceptWeight: weigh(conceptTokens[index]!),
  }));
  const spoken = synonyms
    .map(({ said, meant }) => {
      const parts = normaliseText(said).split(' ');
      const syllables = syllablesOf(parts.join(''));
      return {
        said: parts,
        length: parts.join('').length,
        meant: meant.map((word) => normaliseText(word)),
        initials: initialsOf(syllables, said),
        sound: syllables.join(''),
      };
    })
    .toSorted((one, other) => other.length - one.length);
  return { entries, postings, spoken, cut, concepts, rarity };
}

const unknownRarity = 1;

function tokensForName(item: ServiceItem, name: string, cut: WordCutter | undefined): Tokens {
  const english = normaliseText(item.name.en)
    .split(' ')
    .filter((word) => word.length > 2)
    .map((word) => [`w:${word}`, 0.9] as const);
  return new Map([...english, ...tokensOf(name, cut)]);
}

// What a service results in and needs tells a little about it; never enough to stand above a name.
const restShare = 0.3;

function restTokens(item: ServiceItem, cut: WordCutter | undefined): Tokens {
  const rest = [...item.results, ...item.handlingItems]
    .map((text) => normaliseText(text))
    .join(' ');
  return new Map(
    [...tokensOf(rest, cut)]
      .filter(([token]) => !token.startsWith('c:'))
      .map(([token, weight]) => [token, weight * restShare]),
  );
}
