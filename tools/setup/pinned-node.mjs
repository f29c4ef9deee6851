import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp } from './say.mjs';

/** The Node the platform is made for: the pinned one, or the running one where it is new enough. */
export function pinnedNode(root) {
  const pinned = join(root, 'node_modules', '.bin', 'node');
  if (existsSync(pinned) && spawnSync(pinned, ['--version'], { stdio: 'ignore' }).status === 0) {
    return pinned;
  }
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return giveUp(
    `本平台(${process.platform}-${process.arch})没有随附的 Node.js,请安装 Node.js 24 或更高版本后重试(当前为 ${process.versions.node})。`,
    `There is no bundled Node.js for ${process.platform}-${process.arch}. Install Node.js 24 or later and try again (this is ${process.versions.node}).`,
  );
}

export function requireNode20() {
  if (Number(process.versions.node.split('.')[0]) >= 20) return;
  giveUp(
    `需要 Node.js 20 或更高版本,当前为 ${process.versions.node}。`,
    `Node.js 20 or later is needed; this is ${process.versions.node}.`,
  );
}
