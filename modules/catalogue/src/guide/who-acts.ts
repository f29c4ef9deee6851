import type { Bilingual } from '@tongban/kernel';

/** Who does a step of a flow, in a word the reader of a guide uses. */
const actors: Readonly<Record<string, Bilingual>> = {
  citizen: { zh: '您', en: 'You' },
  citizen_or_enterprise: { zh: '您或您的单位', en: 'You or your unit' },
  system: { zh: '系统自动', en: 'Automatic' },
  system_or_courier: { zh: '系统或快递', en: 'System or courier' },
  courier: { zh: '窗口或快递', en: 'Window or courier' },
  window_officer: { zh: '受理人员', en: 'Acceptance officer' },
  window_officer_or_system: { zh: '系统自动或受理人员', en: 'Automatic, or acceptance officer' },
  system_or_window_officer: { zh: '系统自动或受理人员', en: 'Automatic, or acceptance officer' },
  reviewer: { zh: '审查人员', en: 'Examining officer' },
  'system+reviewer': { zh: '系统和审查人员', en: 'System and examining officer' },
  'reviewer@lower': { zh: '下级审查人员', en: 'Examining officer of the lower organ' },
  'reviewer@upper': { zh: '上级审查人员', en: 'Examining officer of the higher organ' },
  approver: { zh: '审批人员', en: 'Deciding officer' },
  approver_or_system: { zh: '系统自动或审批人员', en: 'Automatic, or deciding officer' },
  'approver@lower': { zh: '下级审批人员', en: 'Deciding officer of the lower organ' },
  'approver@upper': { zh: '上级审批人员', en: 'Deciding officer of the higher organ' },
  inspector: { zh: '核查人员', en: 'Inspector' },
  'inspector x2': { zh: '两名以上核查民警', en: 'Two inspectors or more' },
  cert_maker: { zh: '制证人员', en: 'Certificate maker' },
  examiner: { zh: '考试员', en: 'Examiner' },
  traffic_officer: { zh: '交通民警', en: 'Traffic officer' },
  dispatcher: { zh: '分派人员', en: 'Dispatcher' },
  handler: { zh: '承办人员', en: 'Handling officer' },
  upper_organ: { zh: '上级机关', en: 'Higher organ' },
  department_n: { zh: '各有关部门', en: 'The departments concerned' },
  lead_department: { zh: '牵头部门', en: 'Lead department' },
};

export function whoActs(role: string): Bilingual {
  return actors[role] ?? { zh: '办理机关', en: 'The organ' };
}
