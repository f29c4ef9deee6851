import type { Concept } from '../load/read-concepts.ts';
import { normaliseText } from './normalise-query.ts';
import { readingsOf, syllablesOf } from './pinyin-of.ts';
import { soundClass } from './sound-class.ts';

export interface FoundConcepts {
  readonly concepts: ReadonlySet<string>;
  /** Of the letters of the text, how many stand in a form that was recognised: from 0 to 1. */
  readonly covered: number;
}

/** Recognises what a text speaks of, however it says it. */
export interface ConceptFinder {
  /** In the characters as written, longest form first. */
  inText(normalised: string): FoundConcepts;
  /** As in `inText`, and where characters are wrong but sound right. */
  inQuery(normalised: string): FoundConcepts;
  /** In pinyin without spaces: shenfenzhengdiushi. */
  inPinyin(letters: string): FoundConcepts;
}

interface Form {
  readonly text: string;
  readonly sounds: readonly string[];
  readonly pinyin: string;
  readonly concepts: string[];
}

export function createConceptFinder(concepts: readonly Concept[]): ConceptFinder {
  const forms = formsOf(concepts);
  const chinese = forms.filter(({ text }) => isChinese(text));
  const byFirstCharacter = Map.groupBy(forms, ({ text }) => text[0]!);
  const byFirstSound = Map.groupBy(
    chinese.filter(({ text }) => text.length > 1),
    ({ sounds }) => sounds[0]!,
  );
  const spelt = chinese.filter(({ pinyin }) => pinyin.length >= leastPinyin);
  const byFirstLetter = Map.groupBy(spelt, ({ pinyin }) => pinyin[0]!);

  const written = (text: string, at: number) =>
    byFirstCharacter.get(text[at]!)?.find((form) => standsAt(form.text, text, at));
  const sounding = (text: string, at: number, readings: readonly (readonly string[])[]) =>
    readings[at]
      ?.flatMap((reading) => byFirstSound.get(reading) ?? [])
      .find((form) => soundsAt(form, text, at, readings));

  return {
    inText: (normalised) =>
      walk(normalised, (at) => {
        const form = written(normalised, at);
        return form === undefined ? undefined : { form, length: form.text.length };
      }),
    inQuery(normalised) {
      const readings = readingsOf(normalised).map((all) => all.map(soundClass));
      return walk(normalised, (at) => {
        const exact = written(normalised, at);
        const heard = sounding(normalised, at, readings);
        const form = (heard?.text.length ?? 0) > (exact?.text.length ?? 0) ? heard : exact;
        return form === undefined ? undefined : { form, length: form.text.length };
      });
    },
    inPinyin: (letters) =>
      walk(letters, (at) => {
        const form = byFirstLetter
          .get(letters[at]!)
          ?.find(({ pinyin }) => letters.startsWith(pinyin, at));
        return form === undefined ? undefined : { form, length: form.pinyin.length };
      }),
  };
}

const leastPinyin = 4;

/** Each form once, the longest first, so that 临时行驶车号牌 is met before 号牌. */
function formsOf(concepts: readonly Concept[]): Form[] {
  const forms = new Map<string, Form>();
  for (const { concept, forms: said } of concepts) {
    for (const one of said) {
      const text = normaliseText(one);
      const syllables = isChinese(text) ? syllablesOf(text) : [];
      const form = forms.get(text) ?? {
        text,
        sounds: syllables.map(soundClass),
        pinyin: syllables.join(''),
        concepts: [],
      };
      form.concepts.push(concept);
      forms.set(text, form);
    }
  }
  return [...forms.values()].toSorted((one, other) => other.text.length - one.text.length);
}

type Step = (at: number) => { readonly form: Form; readonly length: number } | undefined;

function walk(text: string, step: Step): FoundConcepts {
  const concepts = new Set<string>();
  let covered = 0;
  for (let at = 0; at < text.length;) {
    const met = step(at);
    if (met === undefined) {
      at += 1;
      continue;
    }
    for (const concept of met.form.concepts) concepts.add(concept);
    covered += met.length;
    at += met.length;
  }
  const letters = text.replaceAll(' ', '').length;
  return { concepts, covered: letters === 0 ? 0 : Math.min(1, covered / letters) };
}

function standsAt(form: string, text: string, at: number): boolean {
  if (!text.startsWith(form, at)) return false;
  // “car” does not stand in “card”.
  return isChinese(form) || !(isLatin(text[at - 1]) || isLatin(text[at + form.length]));
}

/** Two characters that sound right must share one that is right: nearly every pair of syllables is some word. */
function soundsAt(
  { text: form, sounds }: Form,
  text: string,
  at: number,
  readings: readonly (readonly string[])[],
): boolean {
  if (!sounds.every((sound, index) => readings[at + index]?.includes(sound) ?? false)) return false;
  const right = [...form].filter((character, index) => text[at + index] === character).length;
  return right > 0 || form.length > 3;
}

function isChinese(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text);
}

function isLatin(letter: string | undefined): boolean {
  return letter !== undefined && /[a-z0-9]/.test(letter);
}
