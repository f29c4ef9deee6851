import { createHash, randomBytes } from 'node:crypto';
import { connectDatabase, json, sql } from '@tongban/database';
import { newId } from '@tongban/kernel';
import type { Desk } from './desk.ts';

/** Sessions as sign-in would open them; signing in is measured elsewhere. */
export async function openSessions(
  url: string,
  persons: readonly string[],
  desks: readonly Desk[],
): Promise<Map<string, string>> {
  const tokens = new Map<string, string>();
  const rows = [
    ...persons.map((id) => ({ person_id: id, officer_id: null, level: 3 })),
    ...desks.flatMap(({ officers }) =>
      Object.values(officers).map((id) => ({ person_id: null, officer_id: id, level: 0 })),
    ),
  ].map((row) => {
    const token = randomBytes(32).toString('base64url');
    tokens.set(row.person_id ?? row.officer_id ?? '', token);
    const hash = createHash('sha256').update(token).digest('hex');
    return { ...row, session_id: newId(), token_hash: `\\x${hash}` };
  });
  const agentHash = createHash('sha256').update('agent/— · —').digest();
  const db = connectDatabase({ url, role: 'tongban_owner', size: 1 });
  await db.run(sql`
    insert into identity.sessions (session_id, token_hash, person_id, officer_id, level, authenticated_at,
                                   created_at, last_seen_at, absolute_until, agent_hash, device)
    select session_id, token_hash, person_id, officer_id, level, now(), now(), now(),
           now() + interval '8 hours', ${agentHash}, 'benchmark'
      from json_to_recordset(${json(rows)}::json) as row (
             session_id uuid, token_hash bytea, person_id uuid, officer_id uuid, level smallint)
  `);
  await db.close();
  return tokens;
}
