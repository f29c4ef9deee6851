// `npm run check`: everything about the code that needs no running system. Plain JavaScript, because
// it must start with whatever Node the machine has; the checks themselves run on the pinned one.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = (name) => join(root, 'node_modules', '.bin', name);
const node = existsSync(bin('node')) ? bin('node') : process.execPath;

const checks = [
  ['types', bin('tsc'), ['-p', 'tsconfig.json']],
  ['types of the portal', node, ['tools/check-pages.ts']],
  ['types of the console', bin('tsc'), ['-p', 'apps/console/tsconfig.json']],
  ['lint', bin('oxlint'), ['--quiet']],
  [
    'format',
    bin('prettier'),
    ['--check', '--cache', '--cache-strategy', 'content', '--log-level', 'warn', '.'],
  ],
  ['boundaries', node, ['tools/check-boundaries.ts']],
  ['unused code', bin('knip'), ['--no-progress', '--no-config-hints']],
  ['links in documents', node, ['tools/check-links.ts']],
  ['secrets', node, ['tools/check-secrets.ts']],
  ['generated files', node, ['tools/check-generated.ts']],
];

const only = process.argv.slice(2);
const waiting = checks.filter(([name]) => only.length === 0 || only.includes(name));
const failed = [];
let passed = 0;
// Two at a time: most of them use one processor each.
await Promise.all([next(), next()]);
console.log(`${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 && passed > 0 ? 0 : 1;

async function next() {
  for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
    const [name, command, args] = check;
    const started = Date.now();
    const { status, output } = await run(command, args);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    if (status === 0) {
      passed += 1;
      console.log(`ok      ${name} (${seconds} s)`);
    } else {
      failed.push(name);
      console.log(`failed  ${name} (${seconds} s)\n${output}`);
    }
  }
}

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, timeout: 300_000 });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ status: 1, output: error.message }));
    child.on('close', (status) => resolve({ status, output }));
  });
}
