import type { Bilingual } from '@tongban/kernel';
import type { CaseStatus } from './words.ts';

export const caseStatusLabels: Readonly<Record<CaseStatus, Bilingual>> = {
  'pre-review': { zh: '预审中', en: 'In pre-review' },
  'pre-returned': { zh: '退回更正', en: 'Returned for correction' },
  received: { zh: '已收件', en: 'Received' },
  'awaiting-supplement': { zh: '待补正', en: 'Awaiting your supplement' },
  'not-accepted': { zh: '不予受理', en: 'Not accepted' },
  'not-required': { zh: '依法不需许可', en: 'No permission required' },
  accepted: { zh: '已受理', en: 'Accepted' },
  'under-examination': { zh: '审查中', en: 'Under examination' },
  'special-procedure': { zh: '特别程序', en: 'In a special procedure' },
  'joint-handling': { zh: '征求意见中', en: 'Being consulted on' },
  'awaiting-decision': { zh: '待决定', en: 'Awaiting decision' },
  forwarded: { zh: '已移送', en: 'Passed on to the next organ' },
  granted: { zh: '准予', en: 'Granted' },
  denied: { zh: '不予', en: 'Denied' },
  answered: { zh: '已答复', en: 'Answered' },
  'in-production': { zh: '制证中', en: 'Being produced' },
  'ready-for-collection': { zh: '待领取', en: 'Ready for collection' },
  shipping: { zh: '寄递中', en: 'On its way' },
  delivered: { zh: '已送达', en: 'Delivered' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  terminated: { zh: '已终止', en: 'Terminated' },
  closed: { zh: '已办结归档', en: 'Closed' },
  requested: { zh: '待安排', en: 'Waiting to be arranged' },
  booked: { zh: '已预约', en: 'Booked' },
  attended: { zh: '已到场', en: 'Attended' },
  absent: { zh: '未到场', en: 'Did not attend' },
  informed: { zh: '已告知', en: 'Told what is intended' },
  'awaiting-payment': { zh: '待缴款', en: 'Awaiting payment' },
  settled: { zh: '已履行', en: 'Settled' },
};

/** To the applicant of a case that was accepted without a paper (容缺受理), while it is owed. */
export const owingSentence: Bilingual = {
  zh: '申请已受理，但还有材料待您补交。工作照常办理，补齐之前不能作出决定。',
  en: 'Your application was accepted, and papers are still owed by you. Work on it goes on, but nothing is decided before they are there.',
};

/** One sentence to the applicant: what happens next, and whose turn it is. */
export const nextStepSentences: Readonly<Record<CaseStatus, Bilingual>> = {
  'pre-review': {
    zh: '工作人员正在核对您提交的材料是否齐全，核对后会通知您，您现在无需操作。',
    en: 'An officer is checking whether your papers are complete. You will be told; there is nothing to do now.',
  },
  'pre-returned': {
    zh: '有内容需要您更正。请按提示修改后重新提交。',
    en: 'Something has to be put right. Please correct what is listed and hand it in again.',
  },
  received: {
    zh: '材料已收到。工作人员将在 5 个工作日内决定受理、告知补正或不予受理；逾期不告知的，自收到之日起即为受理。',
    en: 'Your papers have arrived. Within 5 working days you will be told whether they are accepted or what is missing; if you hear nothing, they count as accepted from the day they arrived.',
  },
  'awaiting-supplement': {
    zh: '请在期限前补齐补正告知书列出的全部内容。补齐后才开始计算办理期限。',
    en: 'Please hand in everything listed in the notice before the date given. The time limit starts only then.',
  },
  'not-accepted': {
    zh: '您的申请未被受理，决定书写明了理由、应向哪个机关申请以及救济途径。',
    en: 'Your application was not accepted. The decision gives the reason, the organ to turn to and how to seek review.',
  },
  'not-required': {
    zh: '此事依法不需要行政许可，您无需再办理。',
    en: 'The law requires no permission for this. There is nothing more to do.',
  },
  accepted: {
    zh: '申请已受理，办理期限开始计算，接下来由工作人员审查。',
    en: 'Your application is accepted and the time limit is running. An officer will examine it next.',
  },
  'under-examination': {
    zh: '工作人员正在审查您的申请，您现在无需操作。',
    en: 'An officer is examining your application. There is nothing to do now.',
  },
  'special-procedure': {
    zh: '正在进行法律规定的特别程序，所需时间已书面告知，不计入办理期限。',
    en: 'A procedure the law provides for is under way. Its time was announced in writing and does not count.',
  },
  'joint-handling': {
    zh: '正在征求有关部门意见，办理期限照常计算，您现在无需操作。',
    en: 'Other departments are being asked for their opinion. The time limit keeps running; there is nothing to do now.',
  },
  forwarded: {
    zh: '材料已直接移送下一办理机关，该机关不会要求您重复提交申请材料。',
    en: 'Your papers have been passed on to the next organ, which may not ask you for them again.',
  },
  'awaiting-decision': {
    zh: '审查已完成，正在等待审批决定。',
    en: 'The examination is finished and the decision is being made.',
  },
  granted: {
    zh: '已准予。结果将在 10 个工作日内送达给您。',
    en: 'Granted. The result will reach you within 10 working days.',
  },
  denied: {
    zh: '未予准许。决定书写明了理由和依据，您可以依法申请行政复议或者提起行政诉讼。',
    en: 'Denied. The decision states the reasons and the law; you may apply for reconsideration or go to court.',
  },
  answered: {
    zh: '已作出答复，处理意见书写明了结果以及不服答复时如何申请复查。',
    en: 'You have been answered. The reply tells the result, and how to have it reviewed if you disagree.',
  },
  'in-production': {
    zh: '证件正在制作，完成后按您选择的方式送达。',
    en: 'The document is being made and will be delivered in the way you chose.',
  },
  'ready-for-collection': {
    zh: '结果已备好，请携带身份证件到窗口领取。',
    en: 'The result is ready. Please collect it at the window with your identity card.',
  },
  shipping: {
    zh: '结果已交寄，请留意快递并当面签收。',
    en: 'The result is with the courier. Please be ready to sign for it.',
  },
  delivered: {
    zh: '结果已送达。欢迎您对本次服务作出评价。',
    en: 'The result has been delivered. You are welcome to rate the service.',
  },
  withdrawn: {
    zh: '您已撤回申请，办理已经结束；需要时可以重新申请。',
    en: 'You have withdrawn the application and it has ended. You may apply again at any time.',
  },
  terminated: {
    zh: '办理已终止，告知书写明了原因；条件具备后可以重新申请。',
    en: 'The application was terminated for the reason in the notice. You may apply again when the conditions are met.',
  },
  closed: {
    zh: '本次办理已全部结束并归档，文书可随时查阅。',
    en: 'Everything is done and filed. The documents stay available to you.',
  },
  requested: {
    zh: '您的请求已收到，安排好后会通知您，您现在无需操作。',
    en: 'Your request has arrived. You will be told once it is arranged; there is nothing to do now.',
  },
  booked: {
    zh: '已为您预约，时间和地点见预约回执。请携带身份证件按时到场；不能到场的，请最迟提前一天取消。',
    en: 'A place is kept for you; the slip tells when and where. Bring your identity card, or cancel at least one day before.',
  },
  attended: {
    zh: '已签到。',
    en: 'You have been checked in.',
  },
  absent: {
    zh: '您未在预约的时间到场，本次预约已结束；需要时请重新预约。',
    en: 'You did not come at the time that was kept for you, and this booking has ended. You may book again.',
  },
  informed: {
    zh: '拟作出的处罚已告知您。您可以在作出决定前陈述和申辩，不会因此加重处罚。',
    en: 'You have been told what penalty is intended. You may state your case before it is decided; that never makes it heavier.',
  },
  'awaiting-payment': {
    zh: '处罚决定书已送达。请在期限前缴纳罚款；不服的，可以依法申请行政复议或者提起行政诉讼。',
    en: 'The decision has been served. Please pay the fine before the day given; you may apply for reconsideration or go to court.',
  },
  settled: {
    zh: '已履行完毕，您无需再办理。',
    en: 'It is settled. There is nothing more to do.',
  },
};
