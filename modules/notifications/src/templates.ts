import type { Bilingual } from '@tongban/kernel';
import { accountTemplates } from './account-templates.ts';
import { serviceTemplates, signInSuffix } from './service-templates.ts';

/** One kind of message, as data. `{name}` stands for a parameter. */
export interface Template {
  readonly title: Bilingual;
  readonly text: Bilingual;
  /** Sent to the phone as well. Others may see a phone's screen: no item, no outcome, no name. */
  readonly sms?: Bilingual;
}

export const templates = {
  ...serviceTemplates,
  ...accountTemplates,
  'case-submitted': {
    title: { zh: '申请已提交', en: 'Application submitted' },
    text: {
      zh: '您的“{itemName}”申请已提交，办件编号 {caseNumber}。工作人员正在核对材料。',
      en: 'Your application for “{itemName}” has been submitted under the number {caseNumber}. Officers are checking it.',
    },
  },
  'correction-requested': {
    title: { zh: '申请退回修改', en: 'Application returned for correction' },
    text: {
      zh: '您的“{itemName}”申请（{caseNumber}）有内容需要修改，改好后可直接重新提交。',
      en: 'Something in your application for “{itemName}” ({caseNumber}) needs correction. You can submit it again when it is done.',
    },
    sms: {
      zh: '办件 {caseNumber} 有内容需要修改' + signInSuffix.zh,
      en: 'Case {caseNumber} needs a correction' + signInSuffix.en,
    },
  },
  'case-accepted': {
    title: { zh: '申请已受理', en: 'Application accepted' },
    text: {
      zh: '您的“{itemName}”申请（{caseNumber}）已受理，预计 {dueOn} 前办结。受理通知书可在办件详情中下载。',
      en: 'Your application for “{itemName}” ({caseNumber}) has been accepted and should be decided by {dueOn}. The notice can be downloaded with the case.',
    },
    sms: {
      zh: '办件 {caseNumber} 已受理' + signInSuffix.zh,
      en: 'Case {caseNumber} has been accepted' + signInSuffix.en,
    },
  },
  'supplement-requested': {
    title: { zh: '需要补正材料', en: 'Something is missing' },
    text: {
      zh: '您的“{itemName}”申请（{caseNumber}）需要补正，请在 {dueOn}（含当日）前一次补齐。需要补正的内容已全部列出。',
      en: 'Your application for “{itemName}” ({caseNumber}) needs a supplement by {dueOn}. Everything that is missing is listed.',
    },
    sms: {
      zh: '办件 {caseNumber} 需要在 {dueOn}（含当日）前补正' + signInSuffix.zh,
      en: 'Case {caseNumber} needs a supplement by {dueOn}' + signInSuffix.en,
    },
  },
  'accepted-owing': {
    title: { zh: '申请已容缺受理', en: 'Accepted, with papers owed' },
    text: {
      zh: '您的“{itemName}”申请（{caseNumber}）已容缺受理，请在 {dueOn}（含当日）前在办件详情中补交：{papers}。补齐之前不能作出决定。',
      en: 'Your application for “{itemName}” ({caseNumber}) has been accepted. Please hand in by {dueOn}, on the page of the case: {papers}. It cannot be decided before.',
    },
    sms: {
      zh: '办件 {caseNumber} 已受理，请在 {dueOn}（含当日）前补交材料' + signInSuffix.zh,
      en: 'Case {caseNumber} has been accepted; papers are owed by {dueOn}' + signInSuffix.en,
    },
  },
  'papers-owed': {
    title: { zh: '请补交容缺材料', en: 'Papers are owed' },
    text: {
      zh: '您的“{itemName}”申请（{caseNumber}）还有材料待补交，期限为 {dueOn}（含当日）：{papers}。',
      en: 'Papers are still owed in your application for “{itemName}” ({caseNumber}), until {dueOn}: {papers}.',
    },
    sms: {
      zh: '办件 {caseNumber} 请在 {dueOn}（含当日）前补交材料' + signInSuffix.zh,
      en: 'Case {caseNumber}: papers are owed by {dueOn}' + signInSuffix.en,
    },
  },
  'papers-refused': {
    title: { zh: '补交的材料需要更换', en: 'What you handed in is not right' },
    text: {
      zh: '您的“{itemName}”申请（{caseNumber}）补交的材料不符合要求，请在 {dueOn}（含当日）前重新补交：{papers}。原因见办件详情。',
      en: 'What you handed in for “{itemName}” ({caseNumber}) is not right. Please hand in again by {dueOn}: {papers}. The page of the case says why.',
    },
    sms: {
      zh: '办件 {caseNumber} 补交的材料需要更换，期限 {dueOn}（含当日）' + signInSuffix.zh,
      en: 'Case {caseNumber}: a paper must be replaced by {dueOn}' + signInSuffix.en,
    },
  },
  'papers-lapsed': {
    title: { zh: '补交期限已过', en: 'The time for papers owed is over' },
    text: {
      zh: '您的“{itemName}”申请（{caseNumber}）未在期限内补齐容缺材料，将根据已有材料作出决定。',
      en: 'The papers owed in your application for “{itemName}” ({caseNumber}) did not come in time. It will be decided on what is there.',
    },
  },
  'acceptance-refused': {
    title: { zh: '申请不予受理', en: 'Application not accepted' },
    text: {
      zh: '您的“{itemName}”申请（{caseNumber}）不予受理，理由和救济途径见决定书。',
      en: 'Your application for “{itemName}” ({caseNumber}) was not accepted. The notice says why and where you may turn.',
    },
    sms: {
      zh: '办件 {caseNumber} 有新的文书' + signInSuffix.zh,
      en: 'There is a new document for case {caseNumber}' + signInSuffix.en,
    },
  },
  'case-not-required': {
    title: { zh: '无需申请', en: 'No application needed' },
    text: {
      zh: '您的“{itemName}”申请（{caseNumber}）依法无需办理，详见告知书。',
      en: 'What you applied for, “{itemName}” ({caseNumber}), needs no application. The notice explains it.',
    },
    sms: {
      zh: '办件 {caseNumber} 有新的文书' + signInSuffix.zh,
      en: 'There is a new document for case {caseNumber}' + signInSuffix.en,
    },
  },
  'time-limit-changed': {
    title: { zh: '办理时限有变化', en: 'The time limit has changed' },
    text: {
      zh: '您的“{itemName}”申请（{caseNumber}）办理时限有变化，预计 {dueOn} 前办结，理由见告知书。',
      en: 'The time limit of your application for “{itemName}” ({caseNumber}) has changed: it should be decided by {dueOn}. The notice says why.',
    },
    sms: {
      zh: '办件 {caseNumber} 办理时限有变化' + signInSuffix.zh,
      en: 'The time limit of case {caseNumber} has changed' + signInSuffix.en,
    },
  },
  'case-granted': {
    title: { zh: '申请已准予', en: 'Application granted' },
    text: {
      zh: '您的“{itemName}”申请（{caseNumber}）已准予，决定书可在办件详情中下载。',
      en: 'Your application for “{itemName}” ({caseNumber}) has been granted. The decision can be downloaded with the case.',
    },
    sms: {
      zh: '办件 {caseNumber} 已作出决定' + signInSuffix.zh,
      en: 'Case {caseNumber} has been decided' + signInSuffix.en,
    },
  },
  'case-denied': {
    title: { zh: '申请不予批准', en: 'Application denied' },
    text: {
      zh: '您的“{itemName}”申请（{caseNumber}）不予批准，理由、依据和救济途径见决定书。',
      en: 'Your application for “{itemName}” ({caseNumber}) was denied. The decision gives the grounds, the law and where you may turn.',
    },
    sms: {
      zh: '办件 {caseNumber} 已作出决定' + signInSuffix.zh,
      en: 'Case {caseNumber} has been decided' + signInSuffix.en,
    },
  },
  'result-ready': {
    title: { zh: '结果可以领取', en: 'The result can be collected' },
    text: {
      zh: '您的“{itemName}”（{caseNumber}）结果已备好，请携带有效身份证件到 {place} 领取。',
      en: 'The result of “{itemName}” ({caseNumber}) is ready. Please collect it at {place} with your identity document.',
    },
    sms: {
      zh: '办件 {caseNumber} 的结果可以领取' + signInSuffix.zh,
      en: 'The result of case {caseNumber} can be collected' + signInSuffix.en,
    },
  },
  'result-shipped': {
    title: { zh: '结果已寄出', en: 'The result is on its way' },
    text: {
      zh: '您的“{itemName}”（{caseNumber}）结果已寄出，快递单号 {trackingNumber}。',
      en: 'The result of “{itemName}” ({caseNumber}) has been sent. Tracking number {trackingNumber}.',
    },
    sms: {
      zh: '办件 {caseNumber} 的结果已寄出，快递单号 {trackingNumber}。',
      en: 'The result of case {caseNumber} has been sent. Tracking number {trackingNumber}.',
    },
  },
  'delivery-failed': {
    title: { zh: '派送未成功', en: 'Delivery failed' },
    text: {
      zh: '您的“{itemName}”（{caseNumber}）派送未成功，快递公司将再次派送。单号 {trackingNumber}。',
      en: 'The result of “{itemName}” ({caseNumber}) could not be delivered; the courier will try again. Tracking number {trackingNumber}.',
    },
    sms: {
      zh: '办件 {caseNumber} 的快递派送未成功，将再次派送，单号 {trackingNumber}。',
      en: 'The parcel of case {caseNumber} could not be delivered and will be tried again. Tracking number {trackingNumber}.',
    },
  },
  'parcel-returned': {
    title: { zh: '快递已退回', en: 'The parcel came back' },
    text: {
      zh: '您的“{itemName}”（{caseNumber}）快递已退回，请到 {place} 领取。',
      en: 'The parcel of “{itemName}” ({caseNumber}) came back. Please collect the result at {place}.',
    },
    sms: {
      zh: '办件 {caseNumber} 的快递已退回' + signInSuffix.zh,
      en: 'The parcel of case {caseNumber} came back' + signInSuffix.en,
    },
  },
  'result-delivered': {
    title: { zh: '结果已送达', en: 'The result has been delivered' },
    text: {
      zh: '您的“{itemName}”（{caseNumber}）结果已送达。',
      en: 'The result of “{itemName}” ({caseNumber}) has been delivered.',
    },
  },
  'evaluation-invited': {
    title: { zh: '请您评价', en: 'How was it?' },
    text: {
      zh: '您的“{itemName}”（{caseNumber}）已办结，请为这次服务评价。评价可以修改一次。',
      en: 'Your case “{itemName}” ({caseNumber}) is finished. Please rate the service; you can change your rating once.',
    },
  },
  'case-withdrawn': {
    title: { zh: '申请已撤回', en: 'Application withdrawn' },
    text: {
      zh: '您的“{itemName}”申请（{caseNumber}）已按您的要求撤回。',
      en: 'Your application for “{itemName}” ({caseNumber}) has been withdrawn as you asked.',
    },
  },
  'case-terminated': {
    title: { zh: '办理已终止', en: 'The case was ended' },
    text: {
      zh: '您的“{itemName}”申请（{caseNumber}）已终止办理，理由见告知书。',
      en: 'Your application for “{itemName}” ({caseNumber}) was ended. The notice says why.',
    },
    sms: {
      zh: '办件 {caseNumber} 有新的文书' + signInSuffix.zh,
      en: 'There is a new document for case {caseNumber}' + signInSuffix.en,
    },
  },
} as const satisfies Record<string, Template>;

export type TemplateName = keyof typeof templates;

/** Sent only to a phone, before there is anybody to show it to in the app. */
/** For somebody who stands at a window: it is told to the officer there, and to nobody else. */
export const windowCodeSms: Bilingual = {
  zh: '【通办】您正在{organName}窗口申请“{itemName}”，确认码 {code}，{minutes} 分钟内有效。核对内容无误后告诉窗口人员；不在窗口办事请勿告诉任何人。',
  en: '[Tongban] You are applying for “{itemName}” at a window of {organName}. Code {code}, valid for {minutes} minutes. Tell it to the officer there once you have checked everything, and to nobody else.',
};

export const signInCodeSms: Bilingual = {
  zh: '【通办】验证码 {code}，{minutes} 分钟内有效。工作人员不会向您索要验证码，请勿告诉他人。',
  en: '[Tongban] Your code is {code}, valid for {minutes} minutes. No officer will ever ask you for it.',
};
