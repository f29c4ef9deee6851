/** An address on this site to go back to; anything that could lead elsewhere becomes the fallback. */
export function safeReturnTo(text: string | null | undefined, fallback: string): string {
  if (!text || !/^\/(?![/\\])[^\s\\]*$/.test(text) || text.length > 500) return fallback;
  return text.startsWith('/api/') ? fallback : text;
}
