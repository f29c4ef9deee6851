import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { epochMs } from '@tongban/kernel';
import { Secret, TOTP } from 'otpauth';
import { sql } from '@tongban/database';
import { demonstrationPassword, seedDemonstrationOfficers } from '../src/index.ts';
import { people } from '@tongban/testing';
import {
  houseOfSuite,
  liOfficer,
  signIn,
  usualAgent,
  type Browser,
  type IdentityHouse,
} from './identity-house.ts';
import { createActorResolver } from '../src/sessions/resolve-actor.ts';
import { register, softwareAuthenticator } from './software-authenticator.ts';

const { officerNumber } = liOfficer;
const right = { officerNumber, password: demonstrationPassword };

describe('an officer signing in', () => {
  const houseNow = houseOfSuite();
  let house: IdentityHouse;
  beforeEach(async () => {
    house = houseNow();
    // A new time step and no old failures: a day later.
    house.clock.advance(86_400_000);
  });

  it('needs password and code, and is shown with the appointments', async () => {
    const browser = house.browser();
    const answer = await second(browser, await first(browser), codeNow(house));
    assert.equal(answer.status, 201);
    const { officer } = (await browser.get('/api/me')).body as {
      officer: { officerNumber: string; appointments: { role: string }[] };
    };
    assert.equal(officer.officerNumber, officerNumber);
    assert.equal(officer.appointments[0]?.role, 'acceptor');
  });

  it('is told the same for a wrong password as for a number nobody has', async () => {
    const wrong = await house.browser().post('/api/officer-sessions', { ...right, password: 'x' });
    const nobody = { officerNumber: '999999', password: demonstrationPassword };
    const unknown = await house.browser().post('/api/officer-sessions', nobody);
    assert.deepEqual([wrong.status, wrong.body['code']], [401, 'identity/officer-not-recognised']);
    assert.deepEqual({ ...unknown.body, instance: '' }, { ...wrong.body, instance: '' });
  });

  it('works as long on a number nobody has', async (t) => {
    const [known, unknown] = [[] as number[], [] as number[]];
    for (let count = 0; count < 8; count += 1) {
      house.clock.advance(86_400_000);
      known.push(await workOf(house, officerNumber));
      unknown.push(await workOf(house, '888888'));
    }
    const [shortest, other] = [Math.min(...known), Math.min(...unknown)];
    t.diagnostic(`least work ${shortest.toFixed(1)} and ${other.toFixed(1)} ms`);
    // Without the hash of nobody the unknown number would be answered with a tenth of the work.
    assert.ok(other > shortest / 2 && shortest > other / 2);
  });

  it('is locked after five failures with the time left, and a number nobody has is too', async () => {
    for (const number of [officerNumber, '777777']) {
      for (let count = 0; count < 5; count += 1) {
        const body = { officerNumber: number, password: 'wrong' };
        assert.equal((await house.browser().post('/api/officer-sessions', body)).status, 401);
      }
      const body = { officerNumber: number, password: demonstrationPassword };
      const locked = await house.browser().post('/api/officer-sessions', body);
      assert.deepEqual([locked.status, locked.body['code']], [429, 'identity/officer-locked']);
      assert.equal(locked.headers['retry-after'], '900');
    }
    house.clock.advance(15 * 60_000);
    assert.equal((await house.browser().post('/api/officer-sessions', right)).status, 201);
  });

  it('fifty passwords at once are five', async () => {
    const body = { officerNumber, password: 'wrong' };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => house.browser().post('/api/officer-sessions', body)),
    );
    assert.equal(answers.filter(({ status }) => status === 401).length, 5);
    assert.equal(answers.filter(({ status }) => status === 429).length, 45);
  });

  it('cannot use a code twice, not even fifty times at once', async () => {
    const challenges: string[] = [];
    for (let count = 0; count < 2; count += 1) challenges.push(await first(house.browser()));
    const code = codeNow(house);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        second(house.browser(), challenges[index % 2] ?? '', code),
      ),
    );
    assert.equal(answers.filter(({ status }) => status === 201).length, 1);
  });

  it('may use the code of the step before or after, and none further away', async () => {
    const outcomes = [];
    for (const seconds of [-60, -30, 0, 30, 60]) {
      house.clock.advance(86_400_000);
      const browser = house.browser();
      const challenge = await first(browser);
      outcomes.push((await second(browser, challenge, codeNow(house, seconds))).status);
    }
    assert.deepEqual(outcomes, [401, 201, 201, 201, 401]);
  });

  it('has five minutes for the code and one use of the challenge', async () => {
    const late = await first(house.browser());
    house.clock.advance(5 * 60_000);
    const over = await second(house.browser(), late, codeNow(house));
    assert.deepEqual([over.status, over.body['code']], [410, 'identity/challenge-over']);
    const challenge = await first(house.browser());
    assert.equal((await second(house.browser(), challenge, codeNow(house))).status, 201);
    house.clock.advance(30_000);
    assert.equal((await second(house.browser(), challenge, codeNow(house))).status, 410);
  });

  it('is locked by wrong codes too: a stolen password opens no tries at the second factor', async () => {
    const challenge = await first(house.browser());
    const code = codeNow(house) === '000000' ? '000001' : '000000';
    const statuses = [];
    for (let count = 0; count < 5; count += 1) {
      statuses.push((await second(house.browser(), challenge, code)).status);
    }
    assert.deepEqual(statuses, [401, 401, 401, 401, 429]);
  });

  it('with a passkey signs in with it, and a code that can be read out is no way around', async () => {
    const browser = house.browser();
    await second(browser, await first(browser), codeNow(house));
    const key = softwareAuthenticator('http://localhost:8080');
    const { passkeyId } = (await register(browser, key)).body;
    house.clock.advance(60_000);
    const again = house.browser();
    const challengeId = await first(again);
    const code = await second(again, challengeId, codeNow(house));
    assert.deepEqual([code.status, code.body['code']], [403, 'identity/passkey-needed']);
    const asked = (await again.post(`/api/officer-sessions/${challengeId}/passkey-challenge`))
      .body as { passkeyChallengeId: string; options: { challenge: string } };
    const shown = {
      passkeyChallengeId: asked.passkeyChallengeId,
      response: key.sign(asked.options),
    };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        again.post(`/api/officer-sessions/${challengeId}/passkey`, shown),
      ),
    );
    assert.equal(answers.filter(({ status }) => status === 201).length, 1);
    const { authenticator } = await house.db.one<{ authenticator: number }>(sql`
      select authenticator from identity.sessions where officer_id is not null
       order by created_at desc, session_id desc limit 1
    `);
    assert.equal(authenticator, 3);
    const owner = house.browser();
    const last = await first(owner);
    const other = softwareAuthenticator('http://localhost:8080');
    const citizen = await signIn(house, people.A.phone);
    await register(citizen, other);
    const wrong = (await owner.post(`/api/officer-sessions/${last}/passkey-challenge`))
      .body as typeof asked;
    const stranger = await owner.post(`/api/officer-sessions/${last}/passkey`, {
      passkeyChallengeId: wrong.passkeyChallengeId,
      response: other.sign(wrong.options),
    });
    assert.equal(stranger.status, 422, 'the key of somebody else');
    await house.db.run(
      sql`update identity.passkeys set removed_at = now() where passkey_id = ${passkeyId}`,
    );
  });

  it('where keys are demanded comes no further without one than to registering it', async () => {
    const strict = { ...house.identity.inside.parts.settings, officersNeedPasskey: true };
    const { db, clock } = house;
    const { resolve } = createActorResolver({ db, clock, settings: strict });
    const browser = house.browser();
    await second(browser, await first(browser), codeNow(house));
    const byCode = await resolve(browser.token!, usualAgent);
    assert.equal(byCode.kind === 'officer' && byCode.mustAddPasskey, true);
    await db.run(sql`
      update identity.sessions set means = '{pwd,hwk}' where officer_id is not null and ended_at is null
    `);
    const { resolve: anew } = createActorResolver({ db, clock, settings: strict });
    const byKey = await anew(browser.token!, usualAgent);
    assert.equal(byKey.kind === 'officer' && byKey.mustAddPasskey, undefined);
  });

  it('is not a citizen: the real-name check is closed to officers', async () => {
    const browser = house.browser();
    await second(browser, await first(browser), codeNow(house));
    const claim = { name: '王小明', idNumber: '44030519900101991X' };
    assert.equal((await browser.post('/api/real-name-checks', claim)).status, 403);
  });

  it('keeps the password as argon2id and the second factor sealed', async () => {
    const { parts } = house.identity.inside;
    const again = await seedDemonstrationOfficers(parts, {
      mode: 'development',
      officers: [liOfficer],
    });
    assert.deepEqual(again, house.authenticators);
    const row = await house.db.one<{ hash: string; totp: Buffer }>(sql`
      select password_hash as hash, totp_sealed as totp from identity.officer_credentials
    `);
    assert.match(row.hash, /^\$argon2id\$/);
    assert.ok(!row.totp.includes(house.authenticators[0]?.secret ?? ''));
  });
});

async function first(browser: Browser): Promise<string> {
  return String((await browser.post('/api/officer-sessions', right)).body['challengeId']);
}

function second(browser: Browser, challengeId: string, code: string) {
  return browser.post(`/api/officer-sessions/${challengeId}/second-factor`, { code });
}

function codeNow(house: IdentityHouse, seconds = 0): string {
  const secret = Secret.fromBase32(house.authenticators[0]?.secret ?? '');
  return new TOTP({ secret }).generate({ timestamp: epochMs(house.clock()) + seconds * 1000 });
}

/** Milliseconds of processor time, all threads: what the clock on the wall shows depends on what else the machine does. */
async function workOf(house: IdentityHouse, number: string): Promise<number> {
  const before = process.cpuUsage();
  await house.browser().post('/api/officer-sessions', { officerNumber: number, password: 'wrong' });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
