import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { sql } from '@tongban/database';
import { addMs, systemClock } from '@tongban/kernel';
import { people, testClock } from '@tongban/testing';
import { createVerificationClient, VerificationRefused } from '@tongban/verification-client';
import { giveDemonstrationAccess } from '../src/index.ts';
import type { FaceEngine, FaceOutcome } from '../src/face/face-engine.ts';
import { facePool } from '../src/face/face-pool.ts';
import type { TurnName } from '../src/face/words.ts';
import { captureOf, faceModelFolder, portraitOf } from '@tongban/testing';
import { asking, house, wang, type House, type TestSystem } from './house.ts';

const consent = '2026-11';
const pixels = Array.from({ length: 4 }, () => 'A'.repeat(120));

/** An engine that says what the test wants: what is tried here is everything around it. */
function engineSaying(outcome: () => FaceOutcome): FaceEngine {
  return { compare: async () => outcome(), close: async () => undefined };
}

async function open(asker: TestSystem, change: object = {}) {
  const body = { ...asking, ...wang, consent, ...change };
  const { status, body: answer } = await asker.send({
    url: '/api/verifications/face-challenges',
    body,
  });
  return { status, code: answer['code'], ...(answer as unknown as Challenge) };
}

interface Challenge {
  readonly challengeId: string;
  readonly turns: TurnName[];
}

function show(asker: TestSystem, challengeId: string, frames: readonly string[] = pixels) {
  const body = { ...asking, ...wang, challengeId, frames };
  return asker.send({ url: '/api/verifications/name-number-and-face', body });
}

async function givePortrait(made: House, portrait: Buffer): Promise<void> {
  await fetch(`${made.world.url}/registries/persons/portraits`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      idNumber: people.A.idNumber,
      portrait: portrait.toString('base64'),
    }),
  });
}

async function faceHouse(t: TestContext, outcome: () => FaceOutcome) {
  const clock = testClock('2026-11-28T03:00:00Z');
  const made = await house(t, { faceEngine: engineSaying(outcome), clock });
  await givePortrait(made, Buffer.from('portrait'));
  return { ...made, clock, asker: await made.system('province-1') };
}

const same: FaceOutcome = { kind: 'compared', decision: 'same' };
const different: FaceOutcome = { kind: 'compared', decision: 'different' };

describe('a live face', () => {
  it('is compared with the register’s portrait by the real engine, and answered like any question', async (t) => {
    const faceEngine = facePool({ folder: faceModelFolder(), workers: 1, timeoutMs: 60_000 });
    const made = await house(t, { faceEngine });
    const asker = await made.system('province-1');
    const shown = async (who: 'one' | 'other') => {
      const { challengeId, turns } = await open(asker);
      const frames = (await captureOf(who, turns)).map((frame) => frame.toString('base64'));
      return show(asker, challengeId, frames);
    };
    assert.equal((await shown('one')).body['result'], 'unable', 'no portrait on the register');
    await givePortrait(made, await portraitOf('one'));
    const match = await shown('one');
    assert.deepEqual([match.status, match.body['result']], [200, 'match']);
    assert.match(String(match.body['receipt']), /^\d{16}$/);
    assert.equal((await shown('other')).body['result'], 'no_match');
  });

  it('is asked for by the client with the pictures as bytes, which says what to do better', async (t) => {
    let outcome: FaceOutcome = same;
    const made = await house(t, { faceEngine: engineSaying(() => outcome) });
    await givePortrait(made, Buffer.from('portrait'));
    const { code } = await made.system('province-1');
    const { keyId, secret } = await giveDemonstrationAccess({ ...made, clock: systemClock }, code);
    await made.verification.refresh();
    const url = await made.app.listen({ host: '127.0.0.1', port: 0 });
    const access = { system: code, keyId, algorithm: 'HMAC-SM3', key: secret } as const;
    const client = createVerificationClient({ url, ...access });
    const shown = async () => {
      const challenge = await client.openFaceChallenge(asking, { ...wang, consent });
      assert.equal(challenge.turns.length, 2);
      const frames = challenge.turns.flatMap(() => [Buffer.alloc(90, 1), Buffer.alloc(90, 2)]);
      const { challengeId } = challenge;
      return client.verifyNameNumberAndFace(asking, { ...wang, challengeId, frames });
    };
    const { result, receipt } = await shown();
    assert.equal(result, 'match');
    assert.match(receipt, /^\d{16}$/);
    outcome = { kind: 'retake', hint: 'too-dark' };
    await assert.rejects(shown(), (error: unknown) => {
      assert.ok(error instanceof VerificationRefused);
      assert.equal(error.code, 'verification/face-retake');
      return true;
    });
  });

  it('needs consent to these very words first', async (t) => {
    const { asker } = await faceHouse(t, () => same);
    assert.equal((await open(asker, { consent: '2020-01' })).status, 400);
    assert.equal((await open(asker, { consent: undefined })).status, 400);
    assert.equal((await open(asker)).status, 200);
  });

  it('is shown once to a challenge, by whom it was opened, within two minutes', async (t) => {
    const { asker, system, clock } = await faceHouse(t, () => same);
    const unknown = 'verification/face-challenge-unknown';
    const first = await open(asker);
    assert.equal((await show(asker, first.challengeId)).body['result'], 'match');
    assert.equal((await show(asker, first.challengeId)).body['code'], unknown);
    const thief = await system('province-2');
    const second = await open(asker);
    assert.equal((await show(thief, second.challengeId)).body['code'], unknown);
    clock.set(addMs(clock(), 121_000));
    assert.equal((await show(asker, second.challengeId)).body['code'], unknown);
    const [early, late] = [await open(asker), await open(asker)];
    assert.equal((await show(asker, early.challengeId)).body['code'], unknown, 'one at a time');
    assert.equal((await show(asker, late.challengeId)).body['result'], 'match');
  });

  it('that fails five times is locked for a day, over all systems, and unlocked after it', async (t) => {
    let outcome: FaceOutcome = different;
    const { asker, system, clock } = await faceHouse(t, () => outcome);
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const { challengeId } = await open(asker);
      assert.equal((await show(asker, challengeId)).body['result'], 'no_match');
    }
    outcome = same;
    const elsewhere = await system('province-2');
    assert.equal((await open(elsewhere)).code, 'verification/face-locked');
    clock.set(addMs(clock(), 24 * 3_600_000 - 60_000));
    assert.equal((await open(asker)).code, 'verification/face-locked');
    clock.set(addMs(clock(), 120_000));
    const { challengeId } = await open(asker);
    assert.equal((await show(asker, challengeId)).body['result'], 'match');
  });

  it('that cannot be judged is told how to do better, and costs nothing', async (t) => {
    const { asker, db } = await faceHouse(t, () => ({ kind: 'retake', hint: 'too-dark' }));
    for (let attempt = 0; attempt < 7; attempt += 1) {
      const { challengeId } = await open(asker);
      const { status, body } = await show(asker, challengeId);
      assert.deepEqual([status, body['code']], [422, 'verification/face-retake']);
      assert.match(String(body['detail']), /光线太暗|too dark/);
    }
    const counted = await db.many(sql`select 1 from verification.counters limit 1`);
    assert.deepEqual(counted, []);
  });

  it('leaves a word and nothing else in the database', async (t) => {
    const { asker, owner } = await faceHouse(t, () => same);
    const { challengeId } = await open(asker);
    const secret = Buffer.from('PICTURE-OF-A-FACE-PICTURE-OF-A-FACE-').toString('base64');
    const frames = pixels.map(() => secret + secret + secret);
    assert.equal((await show(asker, challengeId, frames)).body['result'], 'match');
    const tables = await owner.many<{ table: string }>(sql`
      select table_name as "table" from information_schema.tables
       where table_schema = 'verification' and table_type = 'BASE TABLE' limit 100
    `);
    let all = '';
    for (const { table } of tables) {
      const { text } = await owner.one<{ text: string | null }>(
        sql`select query_to_xml(${`select * from verification.${table}`}, true, false, '')::text as text`,
      );
      all += text ?? '';
    }
    assert.doesNotMatch(all, /PICTURE|UElDVFVSRS|440305199001/);
    assert.match(all, /same/);
  });

  it('without an engine is refused with the other ways, and nothing is stored', async (t) => {
    const made = await house(t);
    const asker = await made.system('province-1');
    const { challengeId } = await open(asker);
    const { status, body } = await show(asker, challengeId);
    assert.deepEqual([status, body['code']], [503, 'verification/face-unavailable']);
    assert.match(String(body['detail']), /窗口|window/);
  });
});
