// `npm start`: from a clean clone to the running platform. Plain JavaScript, because it must start with
// whatever Node the machine has; the platform itself runs on the pinned one.
import { join, resolve } from 'node:path';
import { buildFronts } from './setup/build-fronts.mjs';
import { obtainFaceModels } from './setup/face-models.mjs';
import { installPackages } from './setup/install-packages.mjs';
import { pinnedNode, requireNode20 } from './setup/pinned-node.mjs';
import { rootFolder as root, roomyYouth, runProgram } from './setup/run-program.mjs';

requireNode20();
installPackages(root);
const node = pinnedNode(root);
const unbuilt = await buildFronts(root, node);
if (unbuilt.length > 0) process.exit(1);
// Without them everything else works: faces are then not offered.
const faceModels = process.env.FACE_MODELS ?? obtainFaceModels() ?? '';

const dataFolder = resolve(root, process.env.DATA_FOLDER || '.data');
process.exitCode = await runProgram({
  root,
  node,
  file: join(root, 'apps', 'platform', 'src', 'main.ts'),
  args: process.argv.slice(2),
  env: {
    ...roomyYouth,
    DATA_FOLDER: dataFolder,
    FACE_MODELS: faceModels,
    NODE_ENV: process.env.NODE_ENV || 'production',
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE || join(dataFolder, 'compile-cache'),
  },
});
