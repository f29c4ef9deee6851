import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { findDeadLinks } from './check-links.ts';

it('a link to a missing document is found, a link to one that is there is not', () => {
  const root = mkdtempSync(join(tmpdir(), 'links-'));
  writeFileSync(join(root, 'a.md'), '[here](b.md) [there](c.md#x) [web](https://example.org)');
  writeFileSync(join(root, 'b.md'), '');
  assert.deepEqual(findDeadLinks(root, 'a.md'), [{ file: 'a.md', target: 'c.md' }]);
  rmSync(root, { recursive: true });
});
