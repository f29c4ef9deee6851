import { binaryArray, groupCommit, sql, type Database } from '@tongban/database';
import { resultOf, type VerificationResult } from '../domain/words.ts';
import type { PersonQuestion, PopulationSource } from './population-source.ts';

export interface ReplicaOptions {
  readonly db: Database;
  /** When the change feed was last heard, in epoch milliseconds; 0 for never. */
  heardAtMs(): number;
  nowMs(): number;
  /** A replica that has not heard the feed for longer is in doubt. */
  readonly staleAfterMs: number;
}

/**
 * The replica of keyed digests. Questions that come in the same moment travel in one statement, so that a look-up costs
 * a fraction of a round trip, and all of them are answered at the same moment, whatever the answer.
 */
export function replicaSource(options: ReplicaOptions): PopulationSource {
  const { db } = options;
  const lookUps = groupCommit<Place, VerificationResult>({
    run: (places) => lookUp(db, places),
    maxItems: 500,
    // Fewer and larger statements while many ask; an answer waits for its beat anyway.
    maxWaitMs: 1,
    lanes: 1,
  });
  return {
    name: 'replica',
    ask: (question) => lookUps.add(placeOf(question)),
    askAll: (questions) => lookUp(db, questions.map(placeOf)),
    state: () => (options.nowMs() - options.heardAtMs() > options.staleAfterMs ? 'stale' : 'ready'),
  };
}

function placeOf({ digests, name, validUntil, phone }: PersonQuestion): Place {
  return {
    person: digests.person,
    name: digests.tag('name', name),
    validity: validUntil === undefined ? undefined : digests.tag('validity', validUntil),
    phone: phone === undefined ? undefined : digests.tag('phone', phone),
  };
}

interface Place {
  readonly person: string;
  readonly name: bigint;
  readonly validity: bigint | undefined;
  readonly phone: bigint | undefined;
}

async function lookUp(db: Database, places: readonly Place[]): Promise<VerificationResult[]> {
  const list = (value: (place: Place) => bigint | undefined) =>
    `{${places.map((place) => value(place) ?? 'null').join(',')}}`;
  // Who is not found is answered like one whose name is another. One digit a question is read faster than a row.
  const { results } = await db.one<{ results: string }>(sql`
    select string_agg(case when known.person is null then '2'
                           when known.state <> 0
                             or asked.validity is not null and known.validity_tag is null
                             or asked.phone is not null and known.phone_tag is null then '3'
                           when known.name_tag = asked.name
                            and (asked.validity is null or known.validity_tag = asked.validity)
                            and (asked.phone is null or known.phone_tag = asked.phone) then '1'
                           else '2' end, '' order by asked.i) as results
      from unnest(${binaryArray(
        'uuid',
        places.map(({ person }) => person),
      )}::uuid[],
                  ${list(({ name }) => name)}::bigint[], ${list(({ validity }) => validity)}::bigint[],
                  ${list(({ phone }) => phone)}::bigint[])
           with ordinality as asked (person, name, validity, phone, i)
      left join verification.replica as known on known.person = asked.person
  `);
  return Array.from(results, (digit) => resultOf(Number(digit)));
}
