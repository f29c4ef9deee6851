import { type Fault, placeOf } from './fault.ts';
import { readTable } from './read-table.ts';

/** One thing, act or person of the trade, and every way to say it: official, everyday, misspelt, English. */
export interface Concept {
  readonly concept: string;
  readonly forms: readonly string[];
}

const file = 'concepts.tsv';

/** A form may stand under several concepts (随军 is a move and a family matter); a concept stands once. */
export function readConcepts(text: string, faults: Fault[]): Concept[] {
  const seen = new Set<string>();
  return readTable({ file, text, columns: ['concept', 'forms'] as const, faults }).flatMap(
    ({ line, cells }) => {
      const place = placeOf(faults, file, line);
      const forms = cells.forms.split(';').filter((form) => form !== '');
      if (cells.concept === '' || forms.length === 0) {
        place.report('forms', 'concepts/empty', { zh: '不得为空', en: 'is empty' });
        return [];
      }
      if (seen.has(cells.concept) || new Set(forms).size < forms.length) {
        place.report('concept', 'concepts/twice', {
          zh: `“${cells.concept}”或其说法重复`,
          en: `“${cells.concept}” or one of its forms stands twice`,
        });
        return [];
      }
      seen.add(cells.concept);
      return [{ concept: cells.concept, forms }];
    },
  );
}
