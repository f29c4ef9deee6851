import { signInSuffix } from './service-templates.ts';
import type { Template } from './templates.ts';

/** What happens to an account, its ways in and its mandates. */
export const accountTemplates = {
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
  'account-mandate-ending': {
    title: { zh: '委托即将到期', en: 'A mandate is about to end' },
    text: {
      zh: '您与{about}之间的代办关系最后一天为 {on}，到期后不能再代为办理。需要继续的，请到“我的账户 › 谁可以替我办”重新办理。',
      en: 'The last day on which you and {about} act for one another is {on}. To go on, renew it under “My account › Who may act for me”.',
    },
    sms: {
      zh: '您的一项委托将于 {on} 到期' + signInSuffix.zh,
      en: 'A mandate of yours ends on {on}' + signInSuffix.en,
    },
  },
  'account-mandate-ended': {
    title: { zh: '委托已终止', en: 'A mandate has ended' },
    text: {
      zh: '您与{about}之间的代办关系已经终止，不能再代为办理；已经提交的办件不受影响。有疑问的，请到“我的账户 › 谁可以替我办”查看。',
      en: 'You and {about} no longer act for one another. What was filed before goes on. See “My account › Who may act for me”.',
    },
    sms: {
      zh: '您的一项委托已经终止' + signInSuffix.zh,
      en: 'A mandate of yours has ended' + signInSuffix.en,
    },
  },
} as const satisfies Record<string, Template>;
