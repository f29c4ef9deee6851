import { pinyin } from 'pinyin-pro';

/** Syllables without tones, one for each character; what is not Chinese stays as it is. */
export function syllablesOf(text: string): string[] {
  return pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .map((syllable) => syllable.toLowerCase().trim())
    .filter((syllable) => syllable !== '');
}

/** wfzjl for 无犯罪记录. Letters and digits stand for themselves. */
export function initialsOf(syllables: readonly string[], text: string): string {
  return /\p{Script=Han}/u.test(text) ? syllables.map((one) => one[0] ?? '').join('') : '';
}

/** Every reading of each character: 藉 is jie and ji. Only for queries; names are read as they are meant. */
export function readingsOf(text: string): string[][] {
  return [...text].map((character) => {
    if (!/\p{Script=Han}/u.test(character)) return [character];
    const readings = pinyin(character, {
      toneType: 'none',
      type: 'array',
      v: true,
      multiple: true,
    });
    return [...new Set(readings.map((one) => one.toLowerCase()))].slice(0, mostReadings);
  });
}

const mostReadings = 4;
