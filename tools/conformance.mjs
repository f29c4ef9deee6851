// `npm run conformance -- …`: runs tools/conformance.ts on the pinned Node.
import { join } from 'node:path';
import { pinnedNode, requireNode20 } from './setup/pinned-node.mjs';
import { rootFolder as root, runProgram } from './setup/run-program.mjs';

requireNode20();
const file = join(root, 'tools', 'conformance.ts');
process.exitCode = await runProgram({
  root,
  node: pinnedNode(root),
  file,
  args: process.argv.slice(2),
});
