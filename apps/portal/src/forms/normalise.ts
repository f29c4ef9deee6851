/** Full-width digits, letters and marks as an input method leaves them become plain ones: １２３ → 123. */
export function narrow(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
    .trim();
}

/** Codes are read without the spaces and strokes people put in for reading. */
export function narrowCode(text: string): string {
  return narrow(text)
    .replace(/[\s·-]/g, '')
    .toUpperCase();
}

/** Free text keeps its full-width marks; only the ends are trimmed. */
export function tidy(text: string): string {
  return text.replaceAll('\r\n', '\n').normalize('NFC').trim();
}
