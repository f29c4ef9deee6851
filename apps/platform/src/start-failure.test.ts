import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { StartError } from '@tongban/database';
import { exitCodes, startFailureOf } from './start-failure.ts';

const errorWith = (facts: object) => Object.assign(new Error('raw text'), facts);

describe('a start that fails', () => {
  it('says in both languages what to do, and answers with a code of its own', () => {
    const failures = [
      [errorWith({ code: 'EADDRINUSE', port: 8080 }), exitCodes.portTaken, /8080/],
      [errorWith({ code: 'ENOSPC' }), exitCodes.diskFull, /DATA_FOLDER/],
      [errorWith({ code: 'EACCES', path: '/data' }), exitCodes.configuration, /\/data/],
      [errorWith({}), exitCodes.unexpected, /unexpected/],
      [
        new StartError('database/too-old', { zh: '版本过低 14', en: 'PostgreSQL 14 is too old' }),
        exitCodes.database,
        /14/,
      ],
    ] as const;
    for (const [error, exitCode, sentence] of failures) {
      const failure = startFailureOf(error);
      assert.equal(failure.exitCode, exitCode);
      assert.match(failure.sentence.en, sentence);
      assert.match(failure.sentence.zh, /\p{Script=Han}/u);
      assert.doesNotMatch(failure.sentence.en, /raw text/);
    }
  });
});
