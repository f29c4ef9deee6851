import type { ServiceItem } from '../domain/service-item.ts';
import { editsToFindIn, toleratedEdits } from './closeness.ts';
import type { FoundConcepts } from './concept-finder.ts';
import { normaliseText, withoutWrapping } from './normalise-query.ts';
import { readingsOf } from './pinyin-of.ts';
import type { SearchEntry, SearchIndex, SpokenForm } from './search-index.ts';
import { conceptTokensOf, soundPairsOf, type Tokens, tokensOf } from './tokens.ts';

export interface RankedItem {
  readonly item: ServiceItem;
  readonly score: number;
}

/** The items a query means, best first. What is not plainly meant is left out. */
export function rankItems(index: SearchIndex, query: string): RankedItem[] {
  const whole = normaliseText(query);
  if (whole === '') return [];
  const scores = new Float64Array(index.entries.length);
  for (const { text, weight } of meaningsOf(index, whole)) addScores(index, text, weight, scores);
  addConceptScores(index, whole, scores);
  if (/^[a-z ]+$/.test(whole)) addLatinScores(index, whole.replaceAll(' ', ''), scores);
  return bestFirst(index, whole, scores);
}

/**
 * What the query speaks of, whatever words it uses: 驾照 and 丢 are 驾驶证 and 遗失. An item that is strong by its words and
 * by what it is about is stronger than by either; words nobody knows make the whole less sure.
 */
function addConceptScores(index: SearchIndex, whole: string, scores: Float64Array): void {
  const { concepts, covered } = conceptsOf(index, whole);
  const tokens = [...conceptTokensOf(concepts)].filter(([token]) => index.postings.has(token));
  if (tokens.length === 0) return;
  const { hits, total } = share(index, new Map(tokens));
  const sure = Math.min(1, total / plentyOfMeaning) * (0.6 + 0.4 * covered);
  for (const [entry, { conceptWeight }] of index.entries.entries()) {
    const score = sure * blend(hits[entry]!, total, conceptWeight);
    const known = scores[entry]!;
    scores[entry] = Math.max(known, score) + agreement * Math.min(known, score);
  }
}

function conceptsOf({ concepts }: SearchIndex, whole: string): FoundConcepts {
  if (!/^[a-z ]+$/.test(whole)) return concepts.inQuery(withoutWrapping(whole));
  const spelt = concepts.inPinyin(whole.replaceAll(' ', ''));
  return spelt.covered > mostlySpelt ? spelt : concepts.inText(whole);
}

const mostlySpelt = 0.6;
/** The rarity of a word that two or three items share: less says too little to be sure. */
const plentyOfMeaning = 4.5;
const agreement = 0.35;

interface Meaning {
  readonly text: string;
  readonly weight: number;
}

/** The query itself, and what it means where it holds something people say. */
function meaningsOf({ spoken }: SearchIndex, whole: string): Meaning[] {
  const bare = withoutWrapping(whole);
  const meanings: Meaning[] = [{ text: bare, weight: 1 }];
  const used = spoken.filter(({ said }) =>
    said.every((part) => whole.includes(part) || bare.includes(part)),
  );
  for (const { said, length, meant } of used.slice(0, mostMeanings)) {
    // A longer phrase inside the query explains it better: 驾照丢了 before 驾照.
    const share = Math.min(1, length / bare.length);
    const phrase = said.join('');
    for (const word of meant) {
      const replaced = bare.includes(phrase) ? bare.replace(phrase, word) : word;
      meanings.push({ text: replaced, weight: spokenWeight + 0.1 * share });
      if (share >= 0.5 && replaced !== word)
        meanings.push({ text: word, weight: 0.6 + 0.4 * share });
    }
  }
  return meanings;
}

const mostMeanings = 6;
const spokenWeight = 1;

/** Each item keeps the best score any meaning of the query gives it. */
function addScores(index: SearchIndex, text: string, weight: number, scores: Float64Array): void {
  const found = share(index, tokensOf(text, index.cut));
  const plain = text.replaceAll(' ', '');
  const sound = /\p{Script=Han}/u.test(plain) ? soundsAlike(index, plain) : undefined;
  for (const [entry, { name, nameWeight, soundWeight }] of index.entries.entries()) {
    const byName = blend(found.hits[entry]!, found.total, nameWeight);
    const bySound =
      sound === undefined ? 0 : soundShare * blend(sound.hits[entry]!, sound.total, soundWeight);
    const score = weight * (Math.max(byName, bySound) + literalBonus(plain, name));
    if (score > scores[entry]!) scores[entry] = score;
  }
}

// Sounding alike is worth less than being written alike.
const soundShare = 0.8;

/** How much of the query an item has, and how much of the item the query is. */
function blend(hit: number, queryTotal: number, nameTotal: number): number {
  if (hit === 0 || queryTotal === 0) return 0;
  const covered = hit / queryTotal;
  const precise = Math.min(1, hit / nameTotal);
  return covered ** 1.5 * (0.7 + 0.3 * precise);
}

function literalBonus(query: string, name: string): number {
  if (query.length < 2) return name.includes(query) ? 0.05 : 0;
  if (name === query) return 0.6;
  if (name.startsWith(query)) return 0.2;
  return name.includes(query) ? 0.15 : 0;
}

function share(index: SearchIndex, tokens: Tokens): { hits: Float64Array; total: number } {
  const hits = new Float64Array(index.entries.length);
  let total = 0;
  for (const [token, weight] of tokens) {
    const worth = weight * index.rarity(token);
    total += worth;
    for (const posting of index.postings.get(token) ?? []) {
      hits[posting.entry]! += worth * Math.min(1, posting.weight / weight);
    }
  }
  return { hits, total };
}

/** Pairs that sound alike; of several readings the one that is known to most items counts. */
function soundsAlike(index: SearchIndex, plain: string): { hits: Float64Array; total: number } {
  const known = soundPairsOf(readingsOf(plain)).map(
    (pairs) => pairs.find((pair) => index.postings.has(pair)) ?? pairs[0] ?? '',
  );
  return share(index, new Map(known.map((pair) => [pair, soundPairWeight])));
}

const soundPairWeight = 0.8;

/** Letters: initials (wfzjl), pinyin with slips (jiazao), or the sound of what people say (jiazhao). */
function addLatinScores(index: SearchIndex, letters: string, scores: Float64Array): void {
  if (letters.length < 2) return;
  const edits = toleratedEdits(letters);
  for (const [entry, known] of index.entries.entries()) {
    const score = latinScore(letters, known, edits);
    if (score > scores[entry]!) scores[entry] = score;
  }
  for (const form of index.spoken) {
    const closeness = spokenCloseness(letters, form, edits);
    if (closeness === 0) continue;
    for (const word of form.meant) addScores(index, word, closeness, scores);
  }
}

function latinScore(
  letters: string,
  { initials, sound, name }: SearchEntry,
  edits: number,
): number {
  const size = letters.length / Math.max(letters.length, name.length);
  const atInitials = letters.length <= 20 ? initials.indexOf(letters) : -1;
  if (atInitials === 0) return 0.9 + 0.2 * size;
  if (atInitials > 0) return 0.75 + 0.2 * size;
  if (letters.length >= 5 && letters.length <= 20 && isInOrder(letters, initials)) {
    return 0.5 + 0.2 * size;
  }
  const at = sound.indexOf(letters);
  const soundSize = letters.length / sound.length;
  if (at === 0) return 0.95 + 0.2 * soundSize;
  if (at > 0) return 0.8 + 0.2 * soundSize;
  if (edits === 0) return 0;
  const slips = editsToFindIn(letters, sound, edits);
  return slips <= edits ? 0.7 - 0.15 * slips + 0.2 * soundSize : 0;
}

/** Initials with words left out: sfzbl for 居民身份证丢失补领. */
function isInOrder(letters: string, initials: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = initials.indexOf(letter, at + 1);
    if (at === -1) return false;
  }
  return true;
}

function spokenCloseness(letters: string, { initials, sound }: SpokenForm, edits: number): number {
  if (sound === letters) return 1;
  if (letters.length >= 3 && initials === letters) return 0.9;
  if (letters.length >= 4 && sound.startsWith(letters)) return 0.75;
  if (edits === 0 || Math.abs(sound.length - letters.length) > edits) return 0;
  return editsToFindIn(letters, sound, edits) <= edits ? 0.7 : 0;
}

// What many people look for comes before what few do, among equals.
const highFrequencyBonus = 0.12;
const nationalHookBonus = 0.05;
// Whoever does not say so starts something rather than changes or ends it.
const laterActs: readonly string[] = ['变更', '注销', '撤销', '终止', '核销', '取消', '解除'];
const laterActMalus = 0.08;
const leastScore = 0.2;
const leastShareOfBest = 0.35;

function bestFirst({ entries }: SearchIndex, query: string, scores: Float64Array): RankedItem[] {
  const ranked: RankedItem[] = [];
  for (const [entry, { item }] of entries.entries()) {
    const score = scores[entry]!;
    if (score < leastScore) continue;
    const bonus =
      (item.highFrequency ? highFrequencyBonus : 0) + (item.nationalHook ? nationalHookBonus : 0);
    const malus = laterActs.some((act) => item.name.zh.includes(act) && !query.includes(act))
      ? laterActMalus
      : 0;
    ranked.push({ item, score: score * (1 + bonus - malus) });
  }
  ranked.sort(
    (one, other) => other.score - one.score || (one.item.itemCode < other.item.itemCode ? -1 : 1),
  );
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= best * leastShareOfBest);
}
