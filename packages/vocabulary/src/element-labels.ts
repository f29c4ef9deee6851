import type { Bilingual } from '@tongban/kernel';

type Labels<Word extends string> = Readonly<Record<Word, Bilingual>>;

/** 权力来源 (GB/T 39554.2), in the order of the national codes 1–6. */
export const powerSourceLabels = {
  'by-law': { zh: '法定本级行使', en: 'Exercised by law at this level' },
  'handed-down': { zh: '上级下放', en: 'Handed down by the organ above' },
  'authorised-from-above': { zh: '上级授权', en: 'Authorised by the organ above' },
  'authorised-by-peer': { zh: '同级授权', en: 'Authorised by an organ of the same level' },
  'entrusted-from-above': { zh: '上级委托', en: 'Entrusted by the organ above' },
  'entrusted-by-peer': { zh: '同级委托', en: 'Entrusted by an organ of the same level' },
} as const satisfies Labels<string>;

/** 实施主体性质, national codes 1–3. */
export const implementerKindLabels = {
  'statutory-organ': { zh: '法定机关', en: 'Statutory organ' },
  'authorised-organisation': { zh: '授权组织', en: 'Authorised organisation' },
  'entrusted-organisation': { zh: '受委托组织', en: 'Entrusted organisation' },
} as const satisfies Labels<string>;

/** 服务对象, national codes 1–7. */
export const serviceObjectLabels = {
  'natural-person': { zh: '自然人', en: 'Natural persons' },
  enterprise: { zh: '企业法人', en: 'Enterprises' },
  'public-institution': { zh: '事业法人', en: 'Public institutions' },
  'social-organisation': { zh: '社会组织法人', en: 'Social organisations' },
  'unincorporated-enterprise': { zh: '非法人企业', en: 'Unincorporated enterprises' },
  'administrative-organ': { zh: '行政机关', en: 'Administrative organs' },
  'other-organisation': { zh: '其他组织', en: 'Other organisations' },
} as const satisfies Labels<string>;

/** 办理形式, national codes 1–3. */
export const processingFormLabels = {
  window: { zh: '窗口办理', en: 'At a window' },
  online: { zh: '网上办理', en: 'Online' },
  courier: { zh: '快递申请', en: 'By courier' },
} as const satisfies Labels<string>;

/** 办理结果类型, national codes 1–4. */
export const resultTypeLabels = {
  licence: { zh: '证照', en: 'Licence or certificate' },
  approval: { zh: '批文', en: 'Written approval' },
  other: { zh: '其他', en: 'Other' },
  none: { zh: '无', en: 'None' },
} as const satisfies Labels<string>;

/** 网上办理深度 as the national list has it, several of them an item; the Roman depth follows from them. */
export const onlineServiceLabels = {
  consultation: { zh: '互联网咨询', en: 'Questions online' },
  intake: { zh: '互联网收件', en: 'Handing in online' },
  'pre-review': { zh: '互联网预审', en: 'Pre-review online' },
  acceptance: { zh: '互联网受理', en: 'Acceptance online' },
  handling: { zh: '互联网办理', en: 'Handling online' },
  'result-notice': { zh: '互联网办理结果信息反馈', en: 'Outcome told online' },
  'licence-delivery': { zh: '互联网电子证照反馈', en: 'Electronic licence delivered online' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Labels<string>;

/** 咨询、监督投诉方式, national codes 1–5. */
export const contactWayLabels = {
  window: { zh: '窗口', en: 'Window' },
  web: { zh: '网络', en: 'Web' },
  telephone: { zh: '电话', en: 'Telephone' },
  letter: { zh: '信件', en: 'Letter' },
  email: { zh: '邮件', en: 'E-mail' },
} as const satisfies Labels<string>;

/** 来源渠道: how a material comes into the case. */
export const materialSourceLabels = {
  applicant: { zh: '申请人自备', en: 'Provided by the applicant' },
  'typed-online': { zh: '在线填写', en: 'Filled in online' },
  shared: { zh: '数据共享', en: 'Shared between offices' },
  licence: { zh: '电子证照', en: 'Electronic licence' },
  authority: { zh: '政府部门核发', en: 'Issued by another office' },
  captured: { zh: '现场采集', en: 'Taken on the spot' },
  'own-organ': { zh: '机关自行取得', en: 'Made by the organ itself' },
} as const satisfies Labels<string>;

/** 材料类型. */
export const materialTypeLabels = {
  original: { zh: '原件', en: 'Original' },
  copy: { zh: '复印件', en: 'Copy' },
  'original-and-copy': { zh: '原件和复印件', en: 'Original and copy' },
} as const satisfies Labels<string>;

/** 材料形式. */
export const materialFormLabels = {
  paper: { zh: '纸质', en: 'On paper' },
  electronic: { zh: '电子', en: 'Electronic' },
  either: { zh: '纸质或电子', en: 'On paper or electronic' },
} as const satisfies Labels<string>;

/** 必要性: 容缺后补 may be handed in after acceptance. */
export const materialNecessityLabels = {
  required: { zh: '必要', en: 'Required' },
  optional: { zh: '非必要', en: 'Not required' },
  deferrable: { zh: '容缺后补', en: 'May follow later' },
} as const satisfies Labels<string>;

/** 事项状态, national codes 1–3. */
export const itemStateLabels = {
  'in-force': { zh: '在用', en: 'In force' },
  suspended: { zh: '暂停', en: 'Suspended' },
  withdrawn: { zh: '取消', en: 'Withdrawn' },
} as const satisfies Labels<string>;

/** Where a proposed change of an item or implementation stands (编辑状态). */
export const revisionStateLabels = {
  draft: { zh: '草稿', en: 'Draft' },
  'in-review': { zh: '待法制审核', en: 'In legal review' },
  returned: { zh: '审核退回', en: 'Returned' },
  approved: { zh: '审核通过', en: 'Approved' },
  published: { zh: '已发布', en: 'Published' },
  discarded: { zh: '已作废', en: 'Discarded' },
} as const satisfies Labels<string>;

export const revisionKindLabels = {
  'change-item': { zh: '修改事项', en: 'Change the item' },
  'suspend-item': { zh: '暂停事项', en: 'Suspend the item' },
  'resume-item': { zh: '恢复事项', en: 'Resume the item' },
  'withdraw-item': { zh: '取消事项', en: 'Withdraw the item' },
  'change-implementation': { zh: '修改本地实施清单', en: 'Change the local implementation' },
  'claim-items': { zh: '认领事项', en: 'Claim items' },
  'release-items': { zh: '取消认领', en: 'Release items' },
} as const satisfies Labels<string>;

export type PowerSource = keyof typeof powerSourceLabels;
export type ImplementerKind = keyof typeof implementerKindLabels;
export type ServiceObject = keyof typeof serviceObjectLabels;
export type ProcessingForm = keyof typeof processingFormLabels;
export type ResultType = keyof typeof resultTypeLabels;
export type OnlineService = keyof typeof onlineServiceLabels;
export type ContactWay = keyof typeof contactWayLabels;
export type MaterialSource = keyof typeof materialSourceLabels;
export type MaterialType = keyof typeof materialTypeLabels;
export type MaterialForm = keyof typeof materialFormLabels;
export type MaterialNecessity = keyof typeof materialNecessityLabels;
export type ItemState = keyof typeof itemStateLabels;
export type RevisionState = keyof typeof revisionStateLabels;
export type RevisionKind = keyof typeof revisionKindLabels;

/** The words of a table, in its order: national codes count them from 1. */
export function wordsOf<Word extends string>(labels: Labels<Word>): readonly Word[] {
  return Object.keys(labels) as Word[];
}
