import { readFile } from 'node:fs/promises';
import type { Audience } from '@tongban/vocabulary';

export interface LabelledQuery {
  readonly query: string;
  /** Any of these answers it. */
  readonly expected: readonly string[];
  readonly kind: string;
  /** Who asks, where the answer depends on it. */
  readonly audience?: Audience;
}

/** The half that synonyms and weights may be fitted to, and the half that only tells how well that went. */
export type Half = 'tuning' | 'held-out';

/** Queries as people type them. The labels were written from the names of the items, before any search was asked. */
export async function readLabelledQueries(
  halves: readonly Half[] = ['tuning', 'held-out'],
): Promise<LabelledQuery[]> {
  const read = await Promise.all(halves.map((half) => readHalf(half)));
  return read.flat();
}

async function readHalf(half: Half): Promise<LabelledQuery[]> {
  const file = new URL(`./search-queries/${half}.tsv`, import.meta.url);
  const [, ...lines] = (await readFile(file, 'utf8')).trim().split('\n');
  return lines.map((line) => {
    const [query = '', expected = '', kind = '', audience] = line.split('\t');
    return {
      query,
      expected: expected.split('|'),
      kind,
      ...(audience !== undefined && { audience: audience as Audience }),
    };
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
  search: (query: string, audience?: Audience) => readonly string[],
): SearchQuality {
  let first = 0;
  let three = 0;
  let reciprocal = 0;
  const missed: string[] = [];
  for (const { query, expected, audience } of queries) {
    const found = search(query, audience).slice(0, 10);
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

export function describeQuality(title: string, quality: SearchQuality): string {
  const { queries, successAt1, successAt3, meanReciprocalRank } = quality;
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  return (
    `${title}: ${queries} queries, success@1 ${percent(successAt1)}, ` +
    `success@3 ${percent(successAt3)}, MRR ${meanReciprocalRank.toFixed(3)}`
  );
}
