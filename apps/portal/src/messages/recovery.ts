/** Getting an account back whose phone is lost. */
export const recoveryText = {
  title: { zh: '找回账户', en: 'Get your account back' },
  link: { zh: '原来的手机号不用了？', en: 'No longer have your former phone?' },
  lede: {
    zh: '原来的手机号不用了，可以把账户和办件换到现在登录的手机号上。',
    en: 'If you no longer have your former phone, your account and applications can move to the one you are signed in with.',
  },
  steps: [
    {
      zh: '填写姓名和公民身份号码，用网证确认是您本人。',
      en: 'Enter name and citizen number, and confirm with the network identity that it is you.',
    },
    {
      zh: '等待 48 小时。我们会通知原手机号，账户的主人可以阻止。',
      en: 'Wait 48 hours. The former phone is told, and the owner of the account can stop it.',
    },
    {
      zh: '回到本页完成更换，原有的登录方式全部失效。',
      en: 'Come back and finish. Every former way to sign in ends.',
    },
  ],
  ask: { zh: '用网证确认', en: 'Confirm with the network identity' },
  waiting: {
    zh: '已确认是您本人。{when} 之后可以在本页完成更换。',
    en: 'You are confirmed. From {when} you can finish here.',
  },
  due: { zh: '等待期已过，可以完成更换。', en: 'The waiting is over. You can finish.' },
  finish: { zh: '完成更换并重新登录', en: 'Finish and sign in again' },
  stop: { zh: '不再找回', en: 'Do not go on' },
  asked: {
    zh: '有人用实人认证申请把您的账户换到新的手机号，{when} 之后生效。如非本人操作，请立即阻止。',
    en: 'Somebody who was confirmed to be you asks to move your account to a new phone from {when}. If that was not you, stop it now.',
  },
  object: { zh: '阻止', en: 'Stop it' },
} as const;
