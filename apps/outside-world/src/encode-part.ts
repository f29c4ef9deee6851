/** A header or the claims of a token that no library would make (RFC 7515 section 3.1). */
export function encodePart(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
