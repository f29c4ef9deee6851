import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { say } from './say.mjs';

/** Where the tests look for one, the first that is there. */
const known = JSON.parse(
  readFileSync(new URL('../../packages/testing/src/browsers.json', import.meta.url), 'utf8'),
);

/**
 * A browser and Chinese type for the journeys: Debian's packages where we may install them. Elsewhere the
 * browser inside an npm package is used, and the tests say so.
 */
export function installChromium() {
  const type = hasChineseType() ? [] : ['fonts-noto-cjk'];
  // The one without a window is in Debian alone.
  const sets = hasChromium()
    ? [type]
    : [
        ['chromium-headless-shell', ...type],
        ['chromium', ...type],
      ];
  const [first = []] = sets;
  if (first.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  say(`正在安装 ${first.join('、')}……`, `Installing ${first.join(' and ')} …`);
  if (install(first)) return;
  apt(['update']);
  if (sets.some(install)) return;
  say('未能安装,改用 npm 包中的浏览器。', 'That failed; the browser from an npm package is used.');
}

function install(packages) {
  return apt(['install', '-y', '--no-install-recommends', ...packages]);
}

function hasChromium() {
  return process.env.TONGBAN_CHROMIUM !== undefined || known.some((path) => existsSync(path));
}

function hasChineseType() {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

function apt(args) {
  const { status } = spawnSync('apt-get', ['-q', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
