import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

describe('npm start', () => {
  it('installs, builds the front ends and starts the platform with its own data folder', async (t) => {
    const clone = prepare(t, { isInstalled: false });
    const { code, output } = await clone.start({ PLATFORM: 'end' });
    strictEqual(code, 0, output);
    deepStrictEqual(clone.log(), ['npm ci', 'build portal', 'build console', 'platform']);
    match(output, new RegExp(`DATA_FOLDER=${clone.root}/\\.data`));
    match(output, /NODE_COMPILE_CACHE=.*\.data\/compile-cache/);
  });

  it('does only what is needed the second time', async (t) => {
    const clone = prepare(t);
    await clone.start({ PLATFORM: 'end' });
    clone.forget();
    await clone.start({ PLATFORM: 'end' });
    deepStrictEqual(clone.log(), ['platform']);
    clone.write('apps/portal/src/page.astro', 'changed');
    clone.write('package-lock.json', '{"changed":true}');
    clone.forget();
    await clone.start({ PLATFORM: 'end' });
    deepStrictEqual(clone.log(), ['npm ci', 'build portal', 'build console', 'platform']);
  });

  it('falls back to npm install, and gives up with a sentence when that fails too', async (t) => {
    const clone = prepare(t, { isInstalled: false });
    const first = await clone.start({ NPM_FAILS: 'ci', PLATFORM: 'end' });
    strictEqual(first.code, 0);
    deepStrictEqual(clone.log().slice(0, 2), ['npm ci', 'npm install']);
    rmSync(join(clone.root, 'node_modules/.tongban-installed'));
    rmSync(join(clone.root, 'node_modules/.package-lock.json'));
    const second = await clone.start({ NPM_FAILS: 'ci install' });
    strictEqual(second.code, 1);
    match(second.output, /依赖安装失败.*\nThe packages could not be installed/);
  });

  it('starts nothing when a front end cannot be built, and shows why', async (t) => {
    const clone = prepare(t);
    const { code, output } = await clone.start({ BUILD_FAILS: 'portal' });
    strictEqual(code, 1);
    match(output, /this is why/);
    match(output, /portal 构建失败/);
    strictEqual(clone.log().includes('platform'), false);
  });

  it('says so and goes on when a front end has no build yet', async (t) => {
    const clone = prepare(t);
    clone.write('apps/console/package.json', '{"name":"console"}');
    const { code, output } = await clone.start({ PLATFORM: 'end' });
    strictEqual(code, 0);
    match(output, /apps\/console has no build script/);
  });

  it('ends with the platform’s own exit code', async (t) => {
    const clone = prepare(t);
    strictEqual((await clone.start({ PLATFORM: 'fail' })).code, 7);
  });

  it('passes Ctrl-C on once, and waits until the platform has stopped', async (t) => {
    const clone = prepare(t);
    const running = clone.launch({ PLATFORM: 'run' });
    await running.until(/ready/);
    // The terminal sends it to everything in the group.
    process.kill(-running.child.pid!, 'SIGINT');
    strictEqual(await running.ended, 0);
    deepStrictEqual(running.output().match(/SIGINT/g), ['SIGINT']);
  });

  it('leaves nothing running when it is killed', async (t) => {
    const clone = prepare(t);
    const running = clone.launch({ PLATFORM: 'run' });
    await running.until(/ready/);
    const pid = Number(/ready (\d+)/.exec(running.output())?.[1]);
    running.child.kill('SIGKILL');
    const until = Date.now() + 10_000;
    while (isAlive(pid) && Date.now() < until) await sleep(10);
    ok(!isAlive(pid));
  });
});

const platform = `
import { appendFileSync } from 'node:fs';
appendFileSync('log', 'platform\\n');
const { PLATFORM, DATA_FOLDER, NODE_COMPILE_CACHE } = process.env;
console.log(\`DATA_FOLDER=\${DATA_FOLDER} NODE_COMPILE_CACHE=\${NODE_COMPILE_CACHE}\`);
if (PLATFORM === 'fail') process.exit(7);
if (PLATFORM === 'run') {
  setInterval(() => {}, 1000);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      console.log(signal);
      setTimeout(() => process.exit(0), 200);
    });
  }
  console.log('ready', process.pid);
}`;

const npm = `
const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs');
const command = process.argv[2];
appendFileSync('log', 'npm ' + command + '\\n');
if ((process.env.NPM_FAILS ?? '').split(' ').includes(command)) process.exit(1);
mkdirSync('node_modules', { recursive: true });
writeFileSync('node_modules/.package-lock.json', '{}');`;

/** A clone with our tools and stand-ins for everything they call. */
function prepare(t: TestContext, { isInstalled = true } = {}) {
  const root = mkdtempSync(join(tmpdir(), 'tongban-clone-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  cpSync(join(import.meta.dirname, 'setup'), join(root, 'tools', 'setup'), { recursive: true });
  cpSync(join(import.meta.dirname, 'start.mjs'), join(root, 'tools', 'start.mjs'));
  write('package-lock.json', '{}');
  write('npm-cli.js', npm);
  write('apps/platform/src/main.ts', platform);
  mkdirSync(join(root, 'node_modules', '.bin'), { recursive: true });
  symlinkSync(process.execPath, join(root, 'node_modules', '.bin', 'node'));
  for (const name of ['portal', 'console']) {
    const build = `if [ "$BUILD_FAILS" = ${name} ]; then echo this is why; exit 1; fi; mkdir -p dist; echo build ${name} >> ../../log`;
    write(`apps/${name}/package.json`, JSON.stringify({ name, scripts: { build } }));
    write(`apps/${name}/src/page.astro`, 'first');
  }
  if (isInstalled) {
    write('node_modules/.package-lock.json', '{}');
  }
  const launch = (env: Record<string, string>) => launchIn(root, env);
  return {
    root,
    write,
    launch,
    async start(env: Record<string, string>) {
      const running = launch(env);
      const code = await running.ended;
      return { code, output: running.output() };
    },
    forget: () => rmSync(join(root, 'log'), { force: true }),
    /** Portal and console are built at the same time; which one ends first does not matter. */
    log() {
      const file = join(root, 'log');
      const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
      const order = ['npm', 'build portal', 'build console', 'platform'];
      const rank = (line: string) => order.findIndex((start) => line.startsWith(start));
      return lines.sort((a, b) => rank(a) - rank(b));
    },
  };
}

function launchIn(root: string, env: Record<string, string>) {
  const { DATA_FOLDER: _data, NODE_COMPILE_CACHE: _cache, ...inherited } = process.env;
  const child: ChildProcess = spawn(process.execPath, ['tools/start.mjs'], {
    cwd: root,
    env: { ...inherited, npm_execpath: join(root, 'npm-cli.js'), FACE_MODELS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return {
    child,
    output: () => output,
    ended: new Promise<number | null>((resolve) => child.once('close', resolve)),
    async until(pattern: RegExp) {
      const end = Date.now() + 20_000;
      while (!pattern.test(output)) {
        if (Date.now() > end) throw new Error(`${pattern} did not come: ${output}`);
        await sleep(10);
      }
    },
  };
}

function isAlive(pid: number): boolean {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}
