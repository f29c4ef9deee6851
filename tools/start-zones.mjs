// `npm run start:zones`: prepares the clone as `npm start` does, then runs tools/start-zones.ts on the pinned Node.
import { join } from 'node:path';
import { buildFronts } from './setup/build-fronts.mjs';
import { installPackages } from './setup/install-packages.mjs';
import { pinnedNode, requireNode20 } from './setup/pinned-node.mjs';
import { rootFolder as root, runProgram } from './setup/run-program.mjs';

requireNode20();
installPackages(root);
const node = pinnedNode(root);
if ((await buildFronts(root, node)).length > 0) process.exit(1);
process.exitCode = await runProgram({
  root,
  node,
  file: join(root, 'tools', 'start-zones.ts'),
  args: [],
  env: { NODE_ENV: process.env.NODE_ENV || 'production' },
});
