import { type Fault, placeOf } from './fault.ts';
import { readTable } from './read-table.ts';

/** What people say, and the words of the catalogue it stands for. */
export interface Synonym {
  readonly said: string;
  readonly meant: readonly string[];
}

export function readSynonyms(text: string, faults: Fault[]): Synonym[] {
  const file = 'synonyms.tsv';
  const seen = new Set<string>();
  return readTable({ file, text, columns: ['said', 'meant'] as const, faults }).flatMap(
    ({ line, cells }) => {
      const place = placeOf(faults, file, line);
      const said = cells.said.toLowerCase();
      const meant = cells.meant.split(';').filter((word) => word !== '');
      if (said === '' || meant.length === 0) {
        place.report('said', 'synonyms/empty', { zh: '不得为空', en: 'is empty' });
        return [];
      }
      if (seen.has(said)) {
        place.report('said', 'synonyms/twice', {
          zh: `“${said}”重复`,
          en: `“${said}” stands twice`,
        });
        return [];
      }
      seen.add(said);
      return [{ said, meant }];
    },
  );
}
