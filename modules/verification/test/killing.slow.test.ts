import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sql } from '@tongban/database';
import { addMs, systemClock } from '@tongban/kernel';
import { auditLog, giveDemonstrationAccess } from '../src/index.ts';
import { house, seal } from './house.ts';

const program = fileURLToPath(new URL('./ask-until-killed.ts', import.meta.url));
const kills = 5;

describe('a service killed under load', () => {
  it('has metered what it has receipted, and receipted what it has answered', async (t) => {
    const { db, url, keys, system } = await house(t);
    await system('province-1', { perSecond: 1e6, burst: 1e6, usualNightCalls: 1e9 });
    // The replica stays fresh for the whole test.
    const later = addMs(systemClock(), 3_600_000);
    await db.run(sql`update verification.replica_feed set heard_at = ${later}`);
    const access = await giveDemonstrationAccess({ db, keys, clock: systemClock }, 'province-1');
    const answered: string[] = [];
    for (let kill = 0; kill < kills; kill += 1) {
      const secret = Buffer.from(access.secret).toString('hex');
      const child = spawn(process.execPath, [program, url, 'province-1', access.keyId, secret], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let heard = '';
      child.stdout.setEncoding('utf8');
      child.stdout.on('data', (text: string) => (heard += text));
      const enough = 100 + Math.floor(Math.random() * 400);
      while (heard.split('\n').length < enough && child.exitCode === null) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      const gone = once(child, 'close');
      child.kill('SIGKILL');
      await gone;
      answered.push(...heard.split('\n').filter((line) => /^\d{16}$/.test(line)));
    }
    const { receipted } = await db.one<{ receipted: number }>(
      sql`select count(*)::integer as receipted from verification.receipts`,
    );
    const { metered } = await db.one<{ metered: number }>(
      sql`select sum(count)::integer as metered from verification.counters`,
    );
    const { known } = await db.one<{ known: number }>(sql`
      select count(*)::integer as known from verification.receipts
       where number = any(${answered.map(Number)}::bigint[])
    `);
    assert.ok(answered.length >= kills * 100, `${answered.length} were answered`);
    assert.equal(metered, receipted);
    assert.equal(known, answered.length, 'every answer has its receipt');
    assert.equal(new Set(answered).size, answered.length);
    await seal({ db, keys });
    const { keyId, point } = keys.signingKey;
    const audit = await auditLog(db, new Map([[keyId, point]]));
    assert.deepEqual(audit.faults, []);
    assert.equal(audit.receipts + audit.unsealed, receipted);
  });
});
