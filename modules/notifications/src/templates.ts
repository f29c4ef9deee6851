import type { Bilingual } from '@tongban/kernel';
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
      zh: '您的“{itemName}”申请（{caseNumber}）需要补正，请在 {dueOn} 前一次补齐。需要补正的内容已全部列出。',
      en: 'Your application for “{itemName}” ({caseNumber}) needs a supplement by {dueOn}. Everything that is missing is listed.',
    },
    sms: {
      zh: '办件 {caseNumber} 需要在 {dueOn} 前补正' + signInSuffix.zh,
      en: 'Case {caseNumber} needs a supplement by {dueOn}' + signInSuffix.en,
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
  'account-new-device': {
    title: { zh: '新设备登录', en: 'Signed in on a new device' },
    text: {
      zh: '您的账户刚在新设备（{device}）上登录。如非本人操作，请到“我的账户 › 登录与安全”退出全部设备并更改登录方式。',
      en: 'Your account was just opened on a new device ({device}). If that was not you, go to “My account › Sign-in and security”, sign out everywhere and change how you sign in.',
    },
    sms: {
      zh: '您的账户刚在新设备（{device}）上登录。如非本人操作，请立即登录“通办”退出全部设备。',
      en: 'Your account was opened on a new device ({device}). Not you? Sign in to Tongban and sign out everywhere.',
    },
  },
  'account-new-device-by-code': {
    title: { zh: '新设备登录', en: 'Signed in on a new device' },
    text: {
      zh: '您的账户刚用短信验证码在新设备（{device}）上登录。如非本人操作，请到“我的账户 › 登录与安全”退出全部设备。',
      en: 'Your account was just opened on a new device ({device}) with a code from your phone. If that was not you, go to “My account › Sign-in and security” and sign out everywhere.',
    },
  },
  'account-way-in-added': {
    title: { zh: '登录方式有变化', en: 'How you sign in has changed' },
    text: {
      zh: '您的账户刚在 {device} 上设置了新的登录方式。如非本人操作，请到“我的账户 › 登录与安全”移除它。',
      en: 'A way to sign in to your account was set up on {device}. If that was not you, remove it under “My account › Sign-in and security”.',
    },
    sms: {
      zh: '您的账户刚在 {device} 上设置了新的登录方式。如非本人操作，请立即登录“通办”移除。',
      en: 'A way to sign in to your account was set up on {device}. Not you? Sign in to Tongban and remove it.',
    },
  },
  'account-way-in-removed': {
    title: { zh: '登录方式已移除', en: 'A way to sign in was removed' },
    text: {
      zh: '您的账户刚在 {device} 上移除了一种登录方式。如非本人操作，请到“我的账户 › 登录与安全”查看。',
      en: 'A way to sign in to your account was removed on {device}. If that was not you, look under “My account › Sign-in and security”.',
    },
    sms: {
      zh: '您的账户刚在 {device} 上移除了一种登录方式。如非本人操作，请立即登录“通办”查看。',
      en: 'A way to sign in to your account was removed on {device}. Not you? Sign in to Tongban.',
    },
  },
  'account-recovery-asked': {
    title: { zh: '有人申请更换您的手机号', en: 'Somebody asks to change your phone' },
    text: {
      zh: '有人用实人认证申请把您的账户换到新的手机号（{device}）。如非本人操作，请在等待期内到“我的账户 › 登录与安全”阻止。',
      en: 'Somebody who was confirmed to be you asks to move your account to a new phone ({device}). If that was not you, stop it in time under “My account › Sign-in and security”.',
    },
    sms: {
      zh: '有人申请把您的账户换到新的手机号（{device}）。如非本人操作，请立即登录“通办”阻止。',
      en: 'Somebody asks to move your account to a new phone ({device}). Not you? Sign in to Tongban and stop it.',
    },
  },
  'account-recovery-done': {
    title: { zh: '手机号已更换', en: 'Your phone has been changed' },
    text: {
      zh: '您的账户已换到新的手机号（{device}），原有的登录方式和会话都已失效。',
      en: 'Your account has moved to a new phone ({device}). The former ways to sign in and sessions are over.',
    },
    sms: {
      zh: '您的账户已换到新的手机号（{device}），原有登录方式已失效。',
      en: 'Your account has moved to a new phone ({device}). The former ways to sign in are over.',
    },
  },
  'account-merge-offered': {
    title: { zh: '有人要把本账户合并到另一账户', en: 'This account is to be merged into another' },
    text: {
      zh: '刚在 {device} 上为本账户生成了合并码。填写合并码的账户将接收本账户的办件，本账户随后关闭。如非本人操作，请立即到“我的账户 › 合并账户”取消。',
      en: 'A code to merge this account into another was made on {device}. The account in which it is entered receives your applications, and this one is closed. If that was not you, cancel it now under “My account › Merge accounts”.',
    },
    sms: {
      zh: '刚在 {device} 上为您的账户生成了合并码，请勿告诉任何人。如非本人操作，请立即登录“通办”取消。',
      en: 'A code to merge your account was made on {device}. Tell it to nobody. Not you? Sign in to Tongban and cancel it.',
    },
  },
  'account-accounts-merged': {
    title: { zh: '账户已合并', en: 'Your accounts are one' },
    text: {
      zh: '您的另一账户已合并到本账户（{device}），原账户已关闭并退出全部设备。',
      en: 'Your other account has been merged into this one ({device}). It is closed and signed out everywhere.',
    },
    sms: {
      zh: '您的另一账户已合并到本账户（{device}），原账户已关闭。',
      en: 'Your other account has been merged into this one ({device}) and is closed.',
    },
  },
  'account-data-copied': {
    title: { zh: '有人导出了您的数据', en: 'A copy of your data was taken' },
    text: {
      zh: '您的数据刚在 {device} 上导出。如非本人操作，请到“我的账户 › 登录与安全”退出全部设备。',
      en: 'A copy of your data was just taken on {device}. If that was not you, sign out everywhere under “My account › Sign-in and security”.',
    },
    sms: {
      zh: '您的数据刚在 {device} 上导出。如非本人操作，请立即登录“通办”退出全部设备。',
      en: 'A copy of your data was taken on {device}. Not you? Sign in to Tongban and sign out everywhere.',
    },
  },
  'account-deletion-asked': {
    title: { zh: '已申请删除账户', en: 'Deletion of your account was asked for' },
    text: {
      zh: '刚在 {device} 上申请删除您的账户和数据。如非本人操作或改变主意，请在等待期内到“我的账户 › 我的数据”撤回。',
      en: 'Deletion of your account and data was just asked for on {device}. If that was not you, or you have changed your mind, take it back under “My account › My data”.',
    },
    sms: {
      zh: '刚在 {device} 上申请删除您的账户。如非本人操作，请立即登录“通办”撤回。',
      en: 'Deletion of your account was asked for on {device}. Not you? Sign in to Tongban and take it back.',
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
