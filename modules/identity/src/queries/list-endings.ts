import { sql, type Queryable } from '@tongban/database';

// Longer than a session is remembered and a transaction may take from the ending to its commit together.
const lookBack = '15 seconds';
const mostEndings = 20_000;

/**
 * The tokens that died lately, found by the time of the statement: `clock_timestamp()` changes from row to row, and the index would
 * be read from its beginning. `complete` is false when there are too many to name: then forget everything.
 */
export async function listEndings(
  db: Queryable,
): Promise<{ tokenHashes: readonly string[]; complete: boolean }> {
  const rows = await db.many<{ tokenHash: Buffer }>(sql`
    select token_hash as "tokenHash" from identity.session_endings
     where ended_at > now() - ${lookBack}::interval
     limit ${mostEndings}
  `);
  return {
    tokenHashes: rows.map(({ tokenHash }) => tokenHash.toString('base64')),
    complete: rows.length < mostEndings,
  };
}
