/**
 * The text as a code is compared: full-width characters made half-width, white space dropped, upper case.
 * Input methods give full-width digits and people paste numbers in groups; neither is a mistake of theirs.
 */
export function normaliseCode(text: string): string {
  // NFKC of a long text is work for nothing: no code is that long.
  return text.slice(0, longestInput).normalize('NFKC').replace(/\s/g, '').toUpperCase();
}

const longestInput = 100;
