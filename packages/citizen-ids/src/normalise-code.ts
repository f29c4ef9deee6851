/**
 * The text as a code is compared: full-width characters made half-width, white space dropped, Latin letters in upper case.
 * Input methods give full-width digits and people paste numbers in groups; neither is a mistake of theirs. What is plain stays
 * as it is when it comes a second time.
 */
export function normaliseCode(text: string): string {
  // NFKC of a long text is work for nothing: no code is that long.
  return (
    text
      .slice(0, longestInput)
      .normalize('NFKC')
      .replace(/\s/g, '')
      .replace(/[a-z]+/g, (letters) => letters.toUpperCase())
      // A letter and an accent that were parted by a space are one now.
      .normalize('NFKC')
      .slice(0, longestInput)
  );
}

const longestInput = 100;
