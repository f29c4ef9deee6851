import { syntheticPersons } from '@tongban/outside-world';
import type { OfficerInPost } from '@tongban/organisations';
import { officerRoleLabels, type OfficerRole } from '@tongban/vocabulary';
import { isConsoleBuilt } from './console.ts';
import type { Demonstration } from './demonstration.ts';
import type { Platform } from './platform.ts';
import { isPortalBuilt } from './portal.ts';

const shownRoles: readonly OfficerRole[] = [
  'acceptor',
  'examiner',
  'approver',
  'organ-head',
  'certificate-maker',
  'supervisor',
];

/** What the person who started the platform wants to know, in both languages. */
export function welcome(
  platform: Pick<Platform, 'url' | 'outsideWorldUrl' | 'demonstration'>,
  /** Where officers work, when it is not where the portal is. */
  consoleUrl = platform.url,
): string {
  const { url, outsideWorldUrl, demonstration } = platform;
  const missing = '尚未构建 not built';
  const lines = [
    '',
    '通办已启动  Tongban is running',
    '',
    line('门户', 'Portal', isPortalBuilt() ? `${url}/` : missing),
    line('工作台', 'Console', isConsoleBuilt() ? `${consoleUrl}/console/` : missing),
    line('接口', 'API', `${url}/api/docs`),
    ...(outsideWorldUrl === undefined
      ? []
      : [
          line('短信', 'Text messages', `${outsideWorldUrl}/sms`),
          line('动态口令', 'Authenticator', `${outsideWorldUrl}/authenticator`),
          line('外部系统', 'Outside world', `${outsideWorldUrl}/`),
        ]),
    ...(demonstration === undefined ? [] : accounts(demonstration)),
    '',
    '按 Ctrl+C 停止，数据会保留。  Press Ctrl+C to stop; the data stays.',
    '',
  ];
  return `${lines.join('\n')}\n`;
}

/** Invented people: nothing real accepts these numbers. */
function accounts({ password, showcase, administrators }: Demonstration): string[] {
  const [citizen] = syntheticPersons;
  return [
    '',
    '演示账户  Demonstration accounts',
    '',
    line('办事人', 'Citizen', '任意手机号，如 any mobile number, such as 13800138000'),
    ...(citizen === undefined
      ? []
      : [line('实名', 'Real name', `${citizen.name} ${citizen.idNumber}`)]),
    line('口令', 'Password', `${password}  （所有工作人员 all officers）`),
    line('机关', 'Organ', showcase.organName),
    ...shownRoles.flatMap((role) => {
      const officer = showcase.officers.find(
        (one) => one.role === role && one.branchCode === 'all',
      );
      return officer === undefined ? [] : [officerLine(officer)];
    }),
    ...administrators.map(officerLine),
  ];
}

function officerLine({ role, officerNumber, name }: OfficerInPost): string {
  const { zh, en } = officerRoleLabels[role];
  return line(zh, en, `${officerNumber} ${name}`);
}

/** Han characters are two columns wide. */
function line(zh: string, en: string, what: string): string {
  return `  ${zh}${' '.repeat(Math.max(1, 12 - 2 * zh.length))}${en.padEnd(24)}${what}`;
}
