/** 10 MB, 800 kB: sizes as people read them. */
export function writeBytes(bytes: number): string {
  if (bytes >= 1_000_000) return `${trim(bytes / (1024 * 1024))} MB`;
  return bytes >= 1000 ? `${Math.max(1, Math.round(bytes / 1024))} kB` : `${bytes} B`;
}

function trim(number: number): string {
  return (Math.round(number * 10) / 10).toString();
}

const kinds: Readonly<Record<string, string>> = {
  'image/jpeg': 'JPG',
  'image/png': 'PNG',
  'image/heic': 'HEIC',
  'image/webp': 'WebP',
  'application/pdf': 'PDF',
};

export function writeKinds(accept: readonly string[]): string {
  return accept.map((kind) => kinds[kind] ?? kind).join('、');
}
