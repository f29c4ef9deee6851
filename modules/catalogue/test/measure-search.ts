import { readFile } from 'node:fs/promises';

export interface LabelledQuery {
  readonly query: string;
  readonly expected: readonly string[];
  readonly kind: string;
}

/** Queries as people type them, with the items any of which answers them. */
export async function readLabelledQueries(): Promise<LabelledQuery[]> {
  const text = await readFile(new URL('./search-queries.tsv', import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [query = '', expected = '', kind = ''] = line.split('\t');
      return { query, expected: expected.split('|'), kind };
    });
}

export interface SearchQuality {
  readonly queries: number;
  readonly successAt1: number;
  readonly successAt3: number;
  readonly meanReciprocalRank: number;
  readonly missed: readonly string[];
}

/** How often the first, and one of the first three, answers the query; and the mean of 1/rank within ten. */
export function measureSearch(
  queries: readonly LabelledQuery[],
  search: (query: string) => readonly string[],
): SearchQuality {
  let first = 0;
  let three = 0;
  let reciprocal = 0;
  const missed: string[] = [];
  for (const { query, expected } of queries) {
    const found = search(query).slice(0, 10);
    const rank = found.findIndex((code) => expected.includes(code)) + 1;
    if (rank === 1) first += 1;
    if (rank >= 1 && rank <= 3) three += 1;
    else
      missed.push(
        `${query} → ${found.slice(0, 3).join(' ')} (wanted ${expected.join('|')}, rank ${rank})`,
      );
    if (rank > 0) reciprocal += 1 / rank;
  }
  return {
    queries: queries.length,
    successAt1: first / queries.length,
    successAt3: three / queries.length,
    meanReciprocalRank: reciprocal / queries.length,
    missed,
  };
}
