import { posix } from 'node:path';
import { importsOf, packageOf } from './imports.ts';
import { doorForTests, mayImport, openToTests, purePackages } from './layers.ts';
import type { SourceFile, Workspace } from './source-files.ts';

/** A wall that does not stand. */
export interface Breach {
  readonly rule: string;
  readonly where: string;
  readonly what: string;
}

const scope = '@tongban/';

/** B1, B2, B3: no way round an index, nothing undeclared, nothing upwards. */
export function checkImports(workspace: Workspace, file: SourceFile): Breach[] {
  return importsOf(file).flatMap(({ specifier, line }) => {
    const where = `${file.path}:${line}`;
    if (specifier.startsWith('.')) return leavesWorkspace(workspace, file, specifier, where);
    const name = packageOf(specifier);
    if (name === undefined) return [];
    return [
      ...declared(workspace, file, name, where),
      ...(name.startsWith(scope) ? downwards(workspace, file, specifier, where) : []),
    ];
  });
}

/** B4: rules are pure. They know no clock, database, network, chance or Node. */
export function checkPurity(file: SourceFile): Breach[] {
  if (!file.path.includes('/src/domain/') || file.isTest) return [];
  const imported = importsOf(file)
    .filter(({ specifier, typeOnly }) => {
      if (specifier.startsWith('node:')) return true;
      const name = packageOf(specifier);
      if (name === undefined) return false;
      return !(typeOnly || purePackages.includes(name.replace(scope, '')));
    })
    .map(({ specifier, line }) => ({
      rule: 'B4',
      where: `${file.path}:${line}`,
      what: `domain/ imports ${specifier}; only its own folder, pure packages and types are allowed`,
    }));
  const impure = [
    ...file.text.matchAll(
      /\b(Date\.now\(|new Date\(\)|Math\.random\(|performance\.|process\.|setTimeout\(|fetch\(|newId\()/g,
    ),
  ].map((match) => ({
    rule: 'B4',
    where: `${file.path}:${file.text.slice(0, match.index).split('\n').length}`,
    what: `domain/ uses ${match[1]}; time, chance and ids come in with the command`,
  }));
  return [...imported, ...impure];
}

/** B5: a table belongs to one module, and its schema bears that module's name. */
export function checkSchemas(
  workspace: Workspace,
  file: SourceFile,
  schemas: readonly string[],
): Breach[] {
  if (file.isTest || workspace.kind === 'apps') return [];
  const others = schemas.filter((schema) => schema !== workspace.name);
  const pattern = new RegExp(
    `\\b(?:from|join|into|update|table|references|truncate|on)\\s+(?:only\\s+)?(${others.join('|')})\\.[a-z_]+`,
    'g',
  );
  return [...file.text.matchAll(pattern)].map((match) => ({
    rule: 'B5',
    where: `${file.path}:${file.text.slice(0, match.index).split('\n').length}`,
    what: `names a table of ${match[1]}: ${match[0].replace(/\s+/g, ' ')}`,
  }));
}

function leavesWorkspace(
  workspace: Workspace,
  file: SourceFile,
  specifier: string,
  where: string,
): Breach[] {
  const target = posix.normalize(posix.join(posix.dirname(file.path), specifier));
  if (target.startsWith(`${workspace.kind}/${workspace.name}/`)) return [];
  return [{ rule: 'B1', where, what: `${specifier} reaches out of the workspace` }];
}

function declared(workspace: Workspace, file: SourceFile, name: string, where: string): Breach[] {
  if (workspace.dependencies.has(name) || name === `${scope}${workspace.name}`) return [];
  if (workspace.developmentDependencies.has(name) && !shipped(file)) return [];
  if (file.isTest && openToTests.includes(name.replace(scope, ''))) return [];
  return [{ rule: 'B2', where, what: `${name} is not declared in the package.json` }];
}

function downwards(
  workspace: Workspace,
  file: SourceFile,
  specifier: string,
  where: string,
): Breach[] {
  if (specifier === doorForTests && file.isTest) return [];
  const [, target = '', ...deep] = specifier.split('/');
  if (deep.length > 0) return [{ rule: 'B1', where, what: `${specifier} bypasses an index.ts` }];
  if (target === workspace.name || mayImport(workspace.name, target)) return [];
  if (file.isTest && openToTests.includes(target)) return [];
  return [{ rule: 'B3', where, what: `${workspace.name} may not import ${target}` }];
}

function shipped(file: SourceFile): boolean {
  return !file.isTest && file.path.split('/')[2] === 'src';
}
