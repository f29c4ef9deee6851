// A process that does its work, commits it, and is killed before it answers.
import { connectDatabase, sql } from '@tongban/database';
import { testClock } from '@tongban/testing';
import { databaseIdempotency } from '../src/index.ts';
import { as, teaServer } from './tea-server.ts';

const [databaseUrl = '', key = ''] = process.argv.slice(2);
const db = connectDatabase({ url: databaseUrl, size: 2 });
const clock = testClock('2026-03-02T01:00:00Z');
const app = await teaServer({ clock, idempotency: databaseIdempotency(db, clock) }, async () => {
  await db.run(sql`insert into public.brewed_teas (cups) values (7)`);
  process.send?.('brewed');
  await new Promise(() => {});
});
void app.inject({
  method: 'PUT',
  url: '/api/teas/green',
  headers: { ...as('wang'), 'if-match': '"1"', 'idempotency-key': key },
  payload: { cups: 7 },
});
setInterval(() => {}, 1_000);
