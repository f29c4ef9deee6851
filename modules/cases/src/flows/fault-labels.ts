import type { Bilingual } from '@tongban/kernel';
import type { MisfitReason } from '../domain/fit-flow.ts';
import type { FaultKind } from '../domain/prove-flow.ts';
import { caseProblems } from '../problems.ts';

/** Why the publish gate refuses a flow, for whoever has to mend it. */
export const faultLabels: Readonly<Record<FaultKind, Bilingual>> = {
  'control-point-missing': {
    zh: '缺少必经环节（受理、决定、送达、撤回或评价）',
    en: 'A step that every flow needs is missing',
  },
  'stage-unknown': {
    zh: '操作指向流程中没有的环节',
    en: 'An act leads to a stage that the flow does not have',
  },
  'stage-unreachable': { zh: '环节无法到达', en: 'No case ever comes to this stage' },
  'end-unreachable': { zh: '从该环节无法办结', en: 'A case at this stage can never end' },
  'command-dead': { zh: '操作永远用不上', en: 'This act can never be used' },
  'clock-started-twice': { zh: '时限重复起算', en: 'The clock starts twice' },
  'clock-stopped-without-running': {
    zh: '时限未起算就暂停',
    en: 'The clock stops before it has started',
  },
  'clock-resumed-without-stop': {
    zh: '时限未暂停就恢复',
    en: 'The clock resumes without having stopped',
  },
  'clock-runs-in-supplement': {
    zh: '补正期间仍在计时',
    en: 'The clock runs while a supplement is awaited',
  },
  'decided-without-clock': { zh: '未起算时限就作出决定', en: 'A decision is made without a clock' },
  'clock-left-open': { zh: '办结后时限仍未停止', en: 'The clock is still open at the end' },
  'clock-unwatched': {
    zh: '计时环节没有时限预警',
    en: 'The clock runs where nobody is warned of its end',
  },
  'extension-without-clock': {
    zh: '未计时的环节不能延长时限',
    en: 'A time limit is extended where none runs',
  },
  'extension-too-long': {
    zh: '延长时限超过法定上限，或未写明天数',
    en: 'An extension adds more than law allows, or does not say how much',
  },
  'remedy-too-short': {
    zh: '复议或诉讼期限短于法定期限（60日、6个月）',
    en: 'The time to seek a remedy is shorter than law gives (60 days, 6 months)',
  },
  'writing-missing': {
    zh: '依法应当书面告知的操作没有文书',
    en: 'What is owed in writing has no document',
  },
  'examination-skipped': {
    zh: '未经审查就作出决定',
    en: 'A decision is made without an examination',
  },
  'wrong-hands': {
    zh: '操作交给了无权的人',
    en: 'An act is given to somebody it does not belong to',
  },
  'entry-differs': {
    zh: '提交后进入的环节与流程声明不一致',
    en: 'A submission leads elsewhere than the flow declares',
  },
  'given-up-after-decision': {
    zh: '作出决定后不能再撤回或终止办理',
    en: 'What has been decided is withdrawn or terminated',
  },
  'end-reopened': {
    zh: '办结归档后又回到办理环节',
    en: 'A case that has ended is opened again',
  },
  'remedy-missing': { zh: '不利决定未告知救济途径', en: 'An adverse act names no remedy' },
  'silence-unanswered': {
    zh: '收件后逾期无后果（应视为受理）',
    en: 'Silence after receipt has no consequence',
  },
  'same-officer-decides': {
    zh: '受理、审查、决定未分离',
    en: 'The same officer may accept, examine and decide',
  },
  'role-unknown': { zh: '该层级没有可以办理的岗位', en: 'No post at that level may carry it out' },
  'upper-organ-asks-again': {
    zh: '上级机关再次要求申请人补正',
    en: 'The upper organ asks the applicant again',
  },
  'organ-without-way': {
    zh: '没有移送到下一机关的操作',
    en: 'Nothing passes the case on to the next organ',
  },
  'joint-never-joins': { zh: '征求意见无法结束', en: 'Asking departments never comes to an end' },
  'quorum-unreachable': { zh: '同意数无法达到', en: 'The quorum cannot be reached' },
  'inspection-alone': { zh: '现场核查少于两人', en: 'Fewer than two officers inspect' },
  'inspection-missing': {
    zh: '须经现场核查的事项没有核查操作',
    en: 'The item needs an inspection and the flow has none',
  },
  'inspection-not-signed': { zh: '核查笔录无人签署', en: 'Nobody signs the inspection record' },
  'service-with-case': {
    zh: '此类服务不产生办件，不应有环节',
    en: 'A service of this kind has no cases and so no stages',
  },
  'service-for-nobody': { zh: '没有申请人参与的步骤', en: 'No step is taken by an applicant' },
  'parts-missing': { zh: '联办事项没有分项', en: 'A joint matter has no parts' },
  'parts-in-a-circle': { zh: '分项互相等待', en: 'Parts wait for each other' },
  'deemed-without-law': { zh: '默示的后果没有法律依据', en: 'Silence has an effect without a law' },
  'stop-without-law': {
    zh: '暂停时限没有法律依据',
    en: 'The clock stops without a ground in law',
  },
  'waits-for-ever': {
    zh: '环节没有时限，申请人也无法结束，可能无限期搁置',
    en: 'A case may lie at this stage for ever: no time ends it, and the applicant cannot',
  },
  'discretion-in-filing': { zh: '备案不得作出不予决定', en: 'A filing cannot be denied' },
};

const misfitLabels: Readonly<Record<MisfitReason, Bilingual>> = {
  'same-flow': { zh: '已在该版本', en: 'It is under that version already' },
  'other-template': { zh: '属于其他流程', en: 'It follows another flow' },
  over: { zh: '已经办结', en: 'It is over' },
  'stage-missing': {
    zh: '新版本没有当前环节，请指定对应环节',
    en: 'The new version lacks its stage: name another',
  },
  'clock-would-start-twice': { zh: '时限会重复起算', en: 'Its clock would start twice' },
  'clock-would-be-missing': {
    zh: '时限尚未起算就可作出决定',
    en: 'It could be decided without a clock',
  },
  'stop-would-not-end': { zh: '时限暂停后无法恢复', en: 'Its clock would stay stopped' },
  'opinions-are-open': { zh: '部门意见尚未答复', en: 'Opinions are still owed' },
};

/** Why a case does not go on under another version; what the engine refused meanwhile is named by its title. */
export function misfitLabel(reason: string): Bilingual {
  if (Object.hasOwn(misfitLabels, reason)) return misfitLabels[reason as MisfitReason];
  const problem = Object.entries(caseProblems).find(([code]) => code === reason);
  return problem?.[1].title ?? { zh: reason, en: reason };
}
