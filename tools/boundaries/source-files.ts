import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** One workspace of the repository as the boundary rules see it. */
export interface Workspace {
  readonly name: string;
  readonly kind: 'apps' | 'modules' | 'packages';
  readonly folder: string;
  readonly dependencies: ReadonlySet<string>;
  readonly developmentDependencies: ReadonlySet<string>;
  readonly files: readonly SourceFile[];
}

export interface SourceFile {
  /** Path from the repository's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly isTest: boolean;
}

const skipped = new Set(['node_modules', 'dist', '.astro', 'data', 'test-results', 'paraglide']);
const extensions = /\.(ts|tsx|astro|sql|mjs)$/;

export function readWorkspaces(root: string): Workspace[] {
  const shared = manifest(join(root, 'package.json')).developmentDependencies;
  return (['packages', 'modules', 'apps'] as const).flatMap((kind) =>
    foldersIn(join(root, kind)).map((name) => {
      const folder = join(root, kind, name);
      const own = manifest(join(folder, 'package.json'));
      return {
        name,
        kind,
        folder,
        dependencies: own.dependencies,
        developmentDependencies: new Set([...own.developmentDependencies, ...shared]),
        files: sourceFiles(root, folder),
      };
    }),
  );
}

/** Every folder below the workspaces, for rules about names. */
export function foldersBelow(folder: string): string[] {
  return foldersIn(folder).flatMap((name) => [
    join(folder, name),
    ...foldersBelow(join(folder, name)),
  ]);
}

function sourceFiles(root: string, folder: string): SourceFile[] {
  const here = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && extensions.test(entry.name))
    .map((entry) => toSourceFile(root, join(folder, entry.name)));
  return [...here, ...foldersIn(folder).flatMap((name) => sourceFiles(root, join(folder, name)))];
}

function toSourceFile(root: string, file: string): SourceFile {
  const path = relative(root, file).split(sep).join('/');
  return {
    path,
    text: readFileSync(file, 'utf8'),
    isTest: /\.test\.tsx?$/.test(path) || path.split('/')[2] === 'test',
  };
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !skipped.has(entry.name))
    .map((entry) => entry.name)
    .sort();
}

function manifest(file: string) {
  const parsed = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string>>)
    : {};
  return {
    dependencies: new Set(
      Object.keys({ ...parsed['dependencies'], ...parsed['optionalDependencies'] }),
    ),
    developmentDependencies: new Set(Object.keys(parsed['devDependencies'] ?? {})),
  };
}
