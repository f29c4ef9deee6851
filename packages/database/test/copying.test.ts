import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newId } from '@tongban/kernel';
import { testDatabase } from '@tongban/testing';
import { copyRows, DatabaseError, isUniqueViolation } from '../src/index.ts';
import { accountsMigrations, numbers } from './accounts.ts';

const target = {
  schema: 'accounts',
  table: 'accounts',
  columns: ['account_id', 'number', 'opened_on'],
};
const line = (number: number) => `${newId()}\t${number}\t2026-03-02\n`;

describe('loading rows with COPY', () => {
  it('loads all of them, wherever the chunks are cut', async (t) => {
    const { db, url } = await testDatabase(t, [accountsMigrations]);
    const second = line(2);
    const chunks = [line(1) + second.slice(0, 20), second.slice(20)];
    assert.equal(await copyRows({ url }, target, chunks), 2);
    assert.deepEqual(await numbers(db), [1, 2]);
  });

  it('loads none when one is not accepted or the source ends early', async (t) => {
    const { db, url } = await testDatabase(t, [accountsMigrations]);
    const load = (chunks: Parameters<typeof copyRows>[2]) => copyRows({ url }, target, chunks);
    await assert.rejects(load([line(1), line(1)]), (error) =>
      isUniqueViolation(error, 'accounts_number_unique'),
    );
    await assert.rejects(load(['no id\t1\t2026-03-02\n']), DatabaseError);
    async function* failing() {
      yield line(1);
      throw new Error('The source broke off');
    }
    await assert.rejects(load(failing()));
    assert.deepEqual(await numbers(db), []);
  });
});
