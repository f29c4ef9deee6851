import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Types of the portal, its `.astro` pages included. Their checker is built on the classic compiler API, which TypeScript 7
// does not have, so it gets the classic compiler in its place.
const folder = process.argv[2] ?? join(import.meta.dirname, '..', 'apps', 'portal');

registerHooks({
  resolve: (specifier, context, next) =>
    /^typescript(\/|$)/.test(specifier)
      ? next(specifier.replace('typescript', 'typescript-classic'), context)
      : next(specifier, context),
});

const { AstroCheck } = await import('@astrojs/language-server');
const classic = fileURLToPath(import.meta.resolve('typescript-classic'));
const checker = new AstroCheck(folder, classic, undefined);
const { errors, fileChecked } = await checker.lint({ logErrors: { level: 'error' } });
console.log(`${fileChecked} files, ${errors} errors`);
process.exitCode = errors === 0 && fileChecked > 0 ? 0 : 1;
