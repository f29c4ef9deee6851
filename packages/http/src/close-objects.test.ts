import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Type } from '@fastify/type-provider-typebox';
import { closeObjects, findUnbounded } from './close-objects.ts';

describe('closing a schema', () => {
  it('closes every object that does not say itself whether it is open', () => {
    const closed = closeObjects(
      Type.Object({
        a: Type.Array(Type.Object({ b: Type.Null() })),
        open: Type.Object({}, { additionalProperties: true }),
        map: Type.Record(Type.String(), Type.Unknown()),
      }),
    ) as { properties: Record<string, Record<string, unknown>>; additionalProperties: unknown };
    assert.equal(closed.additionalProperties, false);
    assert.equal(closed.properties['open']?.['additionalProperties'], true);
    assert.equal(closed.properties['map']?.['additionalProperties'], undefined);
    assert.match(JSON.stringify(closed.properties['a']), /"additionalProperties":false/);
  });
});

describe('a schema', () => {
  it('is reported for each text and list without an upper bound', () => {
    const loose = Type.Object({
      name: Type.String(),
      list: Type.Array(Type.String({ maxLength: 3 })),
      kind: Type.Enum(['a'], { type: 'string' }),
      deep: Type.Optional(Type.Union([Type.Null(), Type.Object({ text: Type.String() })])),
    });
    assert.deepEqual(findUnbounded(loose), ['/name', '/list', '/deep/1/text']);
    assert.deepEqual(findUnbounded(Type.Object({ a: Type.String({ maxLength: 1 }) })), []);
  });
});
