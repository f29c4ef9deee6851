import { isConsoleBuilt } from './console.ts';
import type { Platform } from './platform.ts';
import { isPortalBuilt } from './portal.ts';

/** What the person who started the platform wants to know, in both languages. */
export function welcome({
  url,
  outsideWorldUrl,
}: Pick<Platform, 'url' | 'outsideWorldUrl'>): string {
  const lines = [
    '',
    '通办已启动  Tongban is running',
    '',
    isPortalBuilt()
      ? line('门户', 'Portal', `${url}/`)
      : line('门户', 'Portal', '尚未构建 not built: npm start'),
    isConsoleBuilt()
      ? line('工作台', 'Console', `${url}/console/`)
      : line('工作台', 'Console', '尚未构建 not built: npm start'),
    line('接口', 'API', `${url}/api/docs`),
    ...(outsideWorldUrl === undefined
      ? []
      : [
          line('短信', 'Text messages', `${outsideWorldUrl}/sms`),
          line('动态口令', 'Authenticator', `${outsideWorldUrl}/authenticator`),
          line('外部系统', 'Outside world', `${outsideWorldUrl}/`),
        ]),
    '',
    '按 Ctrl+C 停止；数据保存在 .data 目录。',
    'Press Ctrl+C to stop. The data stays in .data.',
    '',
  ];
  return `${lines.join('\n')}\n`;
}

/** Han characters are two columns wide. */
function line(zh: string, en: string, address: string): string {
  const columns = 10 - 2 * zh.length;
  return `  ${zh}${' '.repeat(columns)}${en.padEnd(16)}${address}`;
}
