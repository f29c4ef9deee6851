import { Parser } from 'saxen';
import type { ReadCases } from './legacy-case.ts';
import { readLegacyFile } from './read-file.ts';

export interface LegacyPage extends ReadCases {
  /** Where to go on; absent when this is the end. */
  readonly next?: string;
}

/** A page of cases: `<cases next="…"><case …/>…</cases>`. */
export function parsePage(bytes: Uint8Array): LegacyPage {
  const read = readLegacyFile(bytes, 'xml');
  if (!read.ok) throw new Error('The system answered something that is no list of cases.');
  let next: string | undefined;
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    const place = name === 'cases' ? attributes()['next'] : undefined;
    if (place !== undefined) next = decode(place);
  });
  parser.parse(new TextDecoder().decode(bytes));
  return { ...read.value, ...(next !== undefined && next !== '' && { next }) };
}
