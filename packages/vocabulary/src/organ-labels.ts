import type { Bilingual } from '@tongban/kernel';
import type { BranchCode, OfficerRole, OrganLevel } from './words.ts';

export const officerRoleLabels: Readonly<Record<OfficerRole, Bilingual>> = {
  acceptor: { zh: '受理员', en: 'Acceptor' },
  examiner: { zh: '审查员', en: 'Examiner' },
  inspector: { zh: '核查员', en: 'Inspector' },
  approver: { zh: '审批员', en: 'Approver' },
  'organ-head': { zh: '机关负责人', en: 'Head of the organ' },
  'certificate-maker': { zh: '制证员', en: 'Certificate maker' },
  supervisor: { zh: '监督员', en: 'Supervisor' },
  'legal-reviewer': { zh: '法制员', en: 'Legal reviewer' },
  'item-administrator': { zh: '事项管理员', en: 'Item administrator' },
  'evaluation-administrator': { zh: '评价管理员', en: 'Evaluation administrator' },
  operator: { zh: '平台运维', en: 'Platform operator' },
  'security-administrator': { zh: '安全管理员', en: 'Security administrator' },
  auditor: { zh: '审计员', en: 'Auditor' },
};

export const organLevelLabels: Readonly<Record<OrganLevel, Bilingual>> = {
  ministry: { zh: '部级', en: 'Ministry' },
  province: { zh: '省级', en: 'Province' },
  city: { zh: '市级', en: 'City' },
  county: { zh: '县级', en: 'County' },
  station: { zh: '派出所', en: 'Police station' },
};

export const branchLabels: Readonly<Record<BranchCode, Bilingual>> = {
  HZ: { zh: '户政', en: 'Household registration and identity cards' },
  ZA: { zh: '治安', en: 'Public order' },
  JG: { zh: '交管', en: 'Traffic' },
  CRJ: { zh: '出入境', en: 'Exit and entry' },
  YM: { zh: '移民边检', en: 'Immigration inspection' },
  WA: { zh: '网安', en: 'Network security' },
  JD: { zh: '禁毒', en: 'Narcotics control' },
  JGS: { zh: '监所管理', en: 'Places of detention' },
  FZ: { zh: '法制', en: 'Legal affairs' },
  XF: { zh: '信访督察', en: 'Petitions and inspection' },
  JZ: { zh: '经侦', en: 'Economic crime' },
  XZ: { zh: '刑侦反诈', en: 'Criminal investigation and anti-fraud' },
  KX: { zh: '科信', en: 'Science and information' },
};
