import { basename, join, relative } from 'node:path';
import { layerOf } from './boundaries/layers.ts';
import { checkImports, checkPurity, checkSchemas } from './boundaries/rules.ts';
import type { Breach } from './boundaries/rules.ts';
import { foldersBelow, readWorkspaces } from './boundaries/source-files.ts';

const namelessFolders = new Set([
  'common',
  'shared',
  'utils',
  'util',
  'helpers',
  'core',
  'lib',
  'misc',
]);

/** Every breach of the walls in `docs/architecture.md` below the given root. */
export function checkBoundaries(root: string): Breach[] {
  const workspaces = readWorkspaces(root);
  const schemas = workspaces
    .filter(({ kind, name }) => kind === 'modules' || name === 'ledger' || name === 'http')
    .map(({ name }) => name);
  return [
    ...workspaces.flatMap((workspace) =>
      workspace.files.flatMap((file) => [
        ...checkImports(workspace, file),
        ...checkPurity(file),
        ...checkSchemas(workspace, file, schemas),
      ]),
    ),
    ...workspaces.flatMap(({ kind, name }) =>
      kind === 'modules' && layerOf(name) === -1
        ? [{ rule: 'B3', where: `modules/${name}`, what: 'has no place in the list of layers' }]
        : [],
    ),
    ...nameless(root),
  ];
}

function nameless(root: string): Breach[] {
  return ['packages', 'modules', 'apps', 'tools']
    .flatMap((top) => foldersBelow(join(root, top)))
    .filter((folder) => namelessFolders.has(basename(folder)))
    .map((folder) => ({
      rule: 'names',
      where: relative(root, folder),
      what: 'a folder is named for its subject',
    }));
}

if (import.meta.main) {
  const breaches = checkBoundaries(join(import.meta.dirname, '..'));
  for (const { rule, where, what } of breaches) console.log(`${rule}  ${where}  ${what}`);
  process.exitCode = breaches.length === 0 ? 0 : 1;
}
