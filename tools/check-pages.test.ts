import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '..');

describe('the check of the types in pages', () => {
  it('finds a wrong type in the frontmatter, a wrong property in the page, and passes a sound one', (t) => {
    const folder = mkdtempSync(join(root, 'apps', 'portal', 'test', 'pages-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    const config = { extends: '../../tsconfig.json', include: ['.'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    writeFileSync(join(folder, 'Part.astro'), part);
    writeFileSync(join(folder, 'page.astro'), page('seven'));
    assert.deepEqual(check(folder), { status: 0, output: '2 files, 0 errors' });
    writeFileSync(join(folder, 'page.astro'), page('seven').replace("'seven'", '7'));
    assert.match(check(folder).output, /not assignable to type 'string'[^]*1 errors/);
    writeFileSync(join(folder, 'page.astro'), page('seven').replace('title=', 'titel='));
    const wrong = check(folder);
    assert.match(wrong.output, /titel[^]*1 errors/);
    assert.equal(wrong.status, 1);
  });
});

const part = `---
interface Props {
  readonly title: string;
}
const { title } = Astro.props;
---

<p>{title}</p>
`;

const page = (value: string) => `---
import Part from './Part.astro';

const title: string = '${value}';
---

<Part title={title} />
`;

function check(folder: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'tools', 'check-pages.ts'), folder],
    { encoding: 'utf8', timeout: 110_000 },
  );
  return { status, output: `${stdout}${stderr}`.trim() };
}
