import type { Pdf } from './page.ts';

/** What stands for a character the font cannot draw; the geta of Chinese and Japanese printers. */
export const missingGlyphMark = '〓';

/** A text with what the font cannot draw replaced visibly: a blank box would pass unnoticed. */
export function checkGlyphs(pdf: Pdf): { missing: Set<string>; clean(text: string): string } {
  const missing = new Set<string>();
  const font = fontOf(pdf);
  return {
    missing,
    clean: (text) =>
      Array.from(text, (character) => {
        const codePoint = character.codePointAt(0)!;
        if (character === '\n' || font.hasGlyphForCodePoint(codePoint)) return character;
        missing.add(`U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`);
        return missingGlyphMark;
      }).join(''),
  };
}

// pdfkit keeps the parsed font here; opening the 15 MB file a second time would double the work.
function fontOf(pdf: Pdf): { hasGlyphForCodePoint(codePoint: number): boolean } {
  return (
    pdf as unknown as { _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } } }
  )._font.font;
}
