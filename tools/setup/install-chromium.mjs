import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { say } from './say.mjs';

const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * A browser and Chinese type for the journeys: Debian's packages where we may install them. Elsewhere the
 * browser inside an npm package is used, and the tests say so.
 */
export function installChromium() {
  const missing = [
    ...(hasChromium() ? [] : ['chromium']),
    ...(hasChineseType() ? [] : ['fonts-noto-cjk']),
  ];
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  say(`正在安装 ${missing.join('、')}……`, `Installing ${missing.join(' and ')} …`);
  if (apt(['install', '-y', '--no-install-recommends', ...missing])) return;
  apt(['update']);
  if (apt(['install', '-y', '--no-install-recommends', ...missing])) return;
  say('未能安装,改用 npm 包中的浏览器。', 'That failed; the browser from an npm package is used.');
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
