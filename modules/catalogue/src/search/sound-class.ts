/** Syllables that many people do not tell apart: zh and z, n and l, -ng and -n, f and h before u. */
export function soundClass(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^l/, 'n')
    .replace(/^hu/, 'fu')
    .replace(/(?<=[aei])ng$/, 'n');
}
