import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, say } from './say.mjs';

/** Installs what the lockfile names, unless exactly that is installed already. */
export function installPackages(root) {
  if (isInstalled(root)) return;
  say('正在安装依赖……', 'Installing packages …');
  const options = ['--no-audit', '--no-fund', '--loglevel=error'];
  if (npm(root, ['ci', ...options]) !== 0) {
    say('npm ci 未成功,改用 npm install。', 'npm ci did not succeed; trying npm install.');
    if (npm(root, ['install', ...options]) !== 0) {
      giveUp(
        '依赖安装失败。请检查网络与 npm 镜像设置后重试。',
        'The packages could not be installed. Check the network and the npm registry, then try again.',
      );
    }
  }
  writeFileSync(stampOf(root), lockHash(root));
}

/** Runs npm with the npm that runs us, or the one in the path. */
export function npm(root, args, options = { stdio: 'inherit' }) {
  const own = process.env.npm_execpath;
  const [command, first] =
    own !== undefined && /\.c?js$/.test(own) && existsSync(own)
      ? [process.execPath, [own]]
      : ['npm', []];
  return spawnSync(command, [...first, ...args], { cwd: root, ...options }).status ?? 1;
}

function isInstalled(root) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const stamp = stampOf(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash(root)) return true;
  // Installed by hand: npm writes its own record after everything else.
  if (statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs) return false;
  writeFileSync(stamp, lockHash(root));
  return true;
}

function stampOf(root) {
  return join(root, 'node_modules', '.tongban-installed');
}

function lockHash(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}
