import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { checkBoundaries } from './check-boundaries.ts';

const house: Readonly<Record<string, string>> = {
  'package.json': '{"devDependencies":{"fast-check":"1.0.0"}}',
  'packages/kernel/package.json': '{"dependencies":{}}',
  'packages/kernel/src/index.ts': 'export const one = 1;\n',
  'packages/database/package.json': '{"dependencies":{"@tongban/kernel":"*"}}',
  'packages/database/src/index.ts': "import { one } from '@tongban/kernel';\nexport { one };\n",
  'modules/catalogue/package.json': '{"dependencies":{"@tongban/kernel":"*"}}',
  'modules/catalogue/src/index.ts': 'export type ItemCode = string;\n',
  'modules/cases/package.json':
    '{"dependencies":{"@tongban/kernel":"*","@tongban/catalogue":"*","@tongban/database":"*"}}',
  'modules/cases/src/domain/decide.ts': "import { one } from '@tongban/kernel';\nexport { one };\n",
  'apps/portal/package.json': '{"dependencies":{"@tongban/cases":"*"}}',
};

describe('the walls of the house', () => {
  it('stand in a small sound house', () => {
    assert.deepEqual(breaches({}), []);
  });

  const broken: readonly { rule: string; it: string; file: string; text: string }[] = [
    {
      rule: 'B1',
      it: 'do not let a module reach past the index of another',
      file: 'modules/cases/src/a.ts',
      text: "import { x } from '@tongban/catalogue/src/store/items.ts';",
    },
    {
      rule: 'B1',
      it: 'do not let a relative path leave the workspace',
      file: 'modules/cases/src/a.ts',
      text: "import { x } from '../../catalogue/src/index.ts';",
    },
    {
      rule: 'B2',
      it: 'do not let a workspace use what it has not declared',
      file: 'modules/catalogue/src/a.ts',
      text: "import { x } from '@tongban/database';",
    },
    {
      rule: 'B2',
      it: 'do not let shipped code use a tool of the tests',
      file: 'modules/cases/src/a.ts',
      text: "import fc from 'fast-check';",
    },
    {
      rule: 'B3',
      it: 'do not let a package import a module',
      file: 'packages/database/src/a.ts',
      text: "export * from '@tongban/cases';",
    },
    {
      rule: 'B3',
      it: 'do not let a front end import a module',
      file: 'apps/portal/src/a.ts',
      text: "const cases = await import('@tongban/cases');",
    },
    {
      rule: 'B4',
      it: 'do not let a rule read the database',
      file: 'modules/cases/src/domain/a.ts',
      text: "import { one } from '@tongban/database';",
    },
    {
      rule: 'B4',
      it: 'do not let a rule ask what time it is',
      file: 'modules/cases/src/domain/a.ts',
      text: 'export const now = () => Date.now();',
    },
    {
      rule: 'B5',
      it: 'do not let a query name the table of another module',
      file: 'modules/cases/src/a.ts',
      text: 'export const q = `select item_code\n from catalogue.items`;',
    },
    {
      rule: 'B5',
      it: 'do not let a migration refer to the table of another module',
      file: 'modules/cases/src/migrations/20260101T0000_create_a.sql',
      text: 'create table cases.a (b text references catalogue.items);',
    },
    {
      rule: 'names',
      it: 'do not let a folder be named for nothing',
      file: 'modules/cases/src/utils/a.ts',
      text: 'export const a = 1;',
    },
  ];

  for (const { rule, it: sentence, file, text } of broken) {
    it(sentence, () => {
      const found = breaches({ [file]: text });
      assert.ok(
        found.some((breach) => breach.rule === rule),
        `expected a breach of ${rule}, found ${JSON.stringify(found)}`,
      );
    });
  }

  it('let a test start the whole house', () => {
    assert.deepEqual(
      breaches({ 'modules/cases/test/a.test.ts': "import { start } from '@tongban/platform';" }),
      [],
    );
  });

  it('stand in this repository', () => {
    assert.deepEqual(checkBoundaries(join(import.meta.dirname, '..')), []);
  });
});

function breaches(extra: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), 'house-'));
  try {
    for (const [path, text] of Object.entries({ ...house, ...extra })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return checkBoundaries(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}
