import { deepStrictEqual, notStrictEqual, strictEqual, throws } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile, identifier, joinSql, json, maximumNames, sql } from './sql.ts';

describe('writing a statement', () => {
  it('sends every value as a parameter', () => {
    const name = `'; drop table people; --`;
    const { text, values } = compile(sql`select 1 from people where name = ${name} and age > ${7}`);
    strictEqual(text, 'select 1 from people where name = $1 and age > $2');
    deepStrictEqual(values, [name, 7]);
  });

  it('splices a piece in its place and numbers the parameters through', () => {
    const open = sql`status = ${'open'}`;
    const both = sql`${open} and organ = ${'x'}`;
    const { text, values } = compile(sql`select 1 where ${both} limit ${5}`);
    strictEqual(text, 'select 1 where status = $1 and organ = $2 limit $3');
    deepStrictEqual(values, ['open', 'x', 5]);
  });

  it('joins rows with commas', () => {
    const rows = [sql`(${1}, ${'a'})`, sql`(${2}, ${'b'})`];
    const { text, values } = compile(sql`insert into t values ${joinSql(rows)}`);
    strictEqual(text, 'insert into t values ($1, $2), ($3, $4)');
    deepStrictEqual(values, [1, 'a', 2, 'b']);
    strictEqual(compile(joinSql([])).text, '');
  });

  it('names a statement by its text, whatever the values are', () => {
    const find = (id: number) => compile(sql`select 1 where id = ${id}`).name;
    strictEqual(find(1), find(2));
    notStrictEqual(find(1), compile(sql`select 2 where id = ${1}`).name);
    strictEqual((find(1)?.length ?? 0) < 64, true);
  });

  it('refuses a name that is not plain', () => {
    strictEqual(compile(sql`create schema ${identifier('cases')}`).text, 'create schema cases');
    for (const name of ['Cases', 'a b', 'a;drop', '', '1a', 'a"b', 'x'.repeat(64)]) {
      throws(() => identifier(name), /Not a plain SQL name/);
    }
  });

  it('writes a list as JSON where a JSON column waits for it', () => {
    strictEqual(json(['a', 'b']), '["a","b"]');
  });

  it('stops naming statements when there are too many, and still sends them', () => {
    for (let index = 0; index <= maximumNames; index += 1) {
      compile(joinSql([identifier(`t${index}`), sql`x`]));
    }
    const last = compile(joinSql([identifier('one_too_many'), sql`x`]));
    deepStrictEqual([last.text, last.name], ['one_too_many, x', undefined]);
  });
});
