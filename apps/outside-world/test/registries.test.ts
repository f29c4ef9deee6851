import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outsideWorld, type Caller } from './outside-world.ts';

const request = { requestId: 'r-1', purpose: '实名核验' };

describe('asking the population registry', () => {
  it('answers match, mismatch or cannot judge, and nothing about the person', async (t) => {
    const world = await outsideWorld(t);
    const wang = { name: '王小明', idNumber: '44030519900101991X' };
    assert.equal(await verify(world, wang), 'match');
    assert.equal(await verify(world, { ...wang, name: '赵雅琴' }), 'mismatch');
    assert.equal(
      await verify(world, { name: '赵玉兰', idNumber: '11010519491231002X' }),
      'cannot-judge',
    );
  });

  it('answers for a number nobody has as for a name that does not fit', async (t) => {
    const world = await outsideWorld(t);
    const nobody = { ...request, name: '王小明', idNumber: '440308199901010012' };
    const answer = await world.post('/registries/population/verifications', nobody, key(world));
    const body = (await answer.json()) as object;
    assert.deepEqual(Object.keys(body), ['transactionId', 'outcome']);
    assert.equal((body as { outcome: string }).outcome, 'mismatch');
  });
});

describe('asking the exit-entry registry', () => {
  it('tells only the facts asked for', async (t) => {
    const world = await outsideWorld(t);
    const asked = {
      ...request,
      idNumber: '37010219600815993X',
      fields: ['holdsPassport', 'passportExpiresOn', 'fingerprintOnFile'],
    };
    const answer = await world.post('/registries/exit-entry/passport-facts', asked, key(world));
    const { facts } = (await answer.json()) as { facts: object };
    assert.deepEqual(facts, {
      holdsPassport: true,
      passportExpiresOn: '2026-05-30',
      fingerprintOnFile: true,
    });
  });

  it('tells what a test has changed, until the reset', async (t) => {
    const world = await outsideWorld(t);
    const idNumber = '37010219600815993X';
    const changed = { idNumber, change: { unsettledCivilCase: true } };
    assert.equal((await world.post('/registries/persons/changes', changed)).status, 204);
    const asked = { ...request, idNumber, fields: ['unsettledCivilCase'] };
    const ask = async () => {
      const answer = await world.post('/registries/exit-entry/passport-facts', asked, key(world));
      return ((await answer.json()) as { facts: { unsettledCivilCase: boolean } }).facts;
    };
    assert.deepEqual(await ask(), { unsettledCivilCase: true });
    world.reset();
    assert.deepEqual(await ask(), { unsettledCivilCase: false });
  });
});

describe('asking for crime records', () => {
  it('knows none, a sealed juvenile record, a record, and doubt', async (t) => {
    const world = await outsideWorld(t);
    const ask = async (name: string, idNumber: string) => {
      const asked = { ...request, name, idNumber };
      const answer = await world.post('/registries/crime-records/queries', asked, key(world));
      return ((await answer.json()) as { outcome: string }).outcome;
    };
    assert.equal(await ask('陈思雨', '310101200712319927'), 'none');
    assert.equal(await ask('周浩然', '44030520080301995X'), 'sealed');
    assert.equal(await ask('马德海', '220102197905069979'), 'recorded');
    assert.equal(await ask('朱晓燕', '110105199912319940'), 'cannot-judge');
    assert.equal(await ask('马德海', '310101200712319927'), 'cannot-judge');
  });
});

function key({ secrets }: Caller): string {
  return `Bearer ${secrets.registryKey}`;
}

async function verify(world: Caller, person: { name: string; idNumber: string }): Promise<string> {
  const asked = { ...request, ...person };
  const answer = await world.post('/registries/population/verifications', asked, key(world));
  return ((await answer.json()) as { outcome: string }).outcome;
}
