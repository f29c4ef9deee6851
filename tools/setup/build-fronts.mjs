import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './say.mjs';

const fronts = ['portal', 'console'];
// What a front end may be built from besides its own folder.
const shared = ['api-client', 'citizen-ids', 'form-rules', 'kernel', 'ui', 'vocabulary'].map(
  (name) => join('packages', name),
);
const notSources = new Set(['node_modules', 'dist', '.astro', 'test', 'README.md']);

/** Builds the front ends whose sources changed. Answers the names of those that could not be built. */
export async function buildFronts(root, node) {
  const common = hashOf([
    ...shared.map((folder) => join(root, folder)),
    join(root, 'package-lock.json'),
  ]);
  const results = await Promise.all(fronts.map((name) => buildFront(root, node, name, common)));
  return fronts.filter((_, index) => !results[index]);
}

async function buildFront(root, node, name, common) {
  const folder = join(root, 'apps', name);
  const manifest = join(folder, 'package.json');
  if (
    !existsSync(manifest) ||
    JSON.parse(readFileSync(manifest, 'utf8')).scripts?.build === undefined
  ) {
    say(`apps/${name} 没有构建脚本,已跳过。`, `apps/${name} has no build script and is skipped.`);
    return true;
  }
  const stamp = join(folder, 'dist', '.built-from');
  const wanted = hashOf([folder], common);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true;
  say(`正在构建 ${name}……`, `Building the ${name} …`);
  rmSync(stamp, { force: true });
  const { code, output } = await runScript(
    folder,
    node,
    JSON.parse(readFileSync(manifest, 'utf8')),
  );
  if (code !== 0) {
    console.error(output);
    say(`${name} 构建失败。`, `The ${name} could not be built.`);
    return false;
  }
  writeFileSync(stamp, wanted);
  return true;
}

/** The script as npm would run it, on the pinned Node. */
function runScript(folder, node, manifest) {
  const bin = join(folder, '..', '..', 'node_modules', '.bin');
  const child = spawn('/bin/sh', ['-c', manifest.scripts.build], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      PATH: [join(node, '..'), bin, process.env.PATH].join(':'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function hashOf(paths, first = '') {
  const sum = createHash('sha256').update(first);
  for (const path of paths) addTo(sum, path, path.length);
  return sum.digest('hex');
}

function addTo(sum, path, prefix) {
  if (!existsSync(path)) return;
  let entries;
  try {
    entries = readdirSync(path).sort();
  } catch {
    sum.update(path.slice(prefix)).update(readFileSync(path));
    return;
  }
  for (const entry of entries) {
    if (!notSources.has(entry) && !entry.endsWith('.test.ts'))
      addTo(sum, join(path, entry), prefix);
  }
}
