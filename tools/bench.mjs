// `npm run bench -- NAME`: runs tools/benchmarks/NAME.ts on the pinned Node.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildFronts } from './setup/build-fronts.mjs';
import { installPackages } from './setup/install-packages.mjs';
import { pinnedNode, requireNode20 } from './setup/pinned-node.mjs';
import { rootFolder as root, roomyYouth, runProgram } from './setup/run-program.mjs';

requireNode20();
const folder = join(root, 'tools', 'benchmarks');
const [name, ...args] = process.argv.slice(2);
const file = join(folder, `${name}.ts`);
if (name === undefined || !/^[a-z-]+$/.test(name) || !existsSync(file)) {
  const names = readdirSync(folder).filter((entry) => entry.endsWith('.ts'));
  console.error(`npm run bench -- ${names.map((entry) => entry.slice(0, -3)).join(' | ')}`);
  process.exit(1);
}
installPackages(root);
const node = pinnedNode(root);
// Some measure pages of the portal as they are served.
if ((await buildFronts(root, node)).length > 0) process.exit(1);
process.exitCode = await runProgram({ root, node, file, args, env: roomyYouth });
