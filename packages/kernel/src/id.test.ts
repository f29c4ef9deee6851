import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isId, newId } from './id.ts';

it('a new id is a UUIDv7 that sorts by the time it was made', async () => {
  const first = newId();
  await new Promise((resolve) => setTimeout(resolve, 2));
  const second = newId();
  assert.match(first, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.ok(first < second);
  assert.ok(isId(first));
  assert.ok(!isId(first.toUpperCase()));
});
