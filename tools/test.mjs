// `npm test [-- [--fast] [part of a path …]]`: every test, from nothing but the clone. Plain JavaScript,
// because it must start with whatever Node the machine has; the tests themselves run on the pinned one.
import { join } from 'node:path';
import { buildFronts } from './setup/build-fronts.mjs';
import { installChromium } from './setup/install-chromium.mjs';
import { installPackages } from './setup/install-packages.mjs';
import { pinnedNode, requireNode20 } from './setup/pinned-node.mjs';
import { rootFolder as root, runProgram } from './setup/run-program.mjs';

requireNode20();
installPackages(root);
const node = pinnedNode(root);
const args = process.argv.slice(2);
if (!args.includes('--fast')) installChromium();
await buildFronts(root, node);
process.exitCode = await runProgram({
  root,
  node,
  file: join(root, 'tools', 'run-tests.ts'),
  args,
  env: { NODE_COMPILE_CACHE: join(root, '.data', 'compile-cache') },
});
