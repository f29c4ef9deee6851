/** One person as a citizen and as an officer. */
export const ownPostText = {
  title: { zh: '我的岗位', en: 'My post' },
  hint: {
    zh: '工作人员：把岗位和本人账户关联，切换到工作台',
    en: 'For officers: link your post with this account, and switch to the console',
  },
  lede: {
    zh: '同一个人既是办事人，也可以是工作人员。关联后，系统会让您回避本人的办件。工作台的登录和权限与本账户分开：在本账户确认本人身份后 10 分钟内，用通行密钥即可切换，不必再输警号和密码；切换后本账户在这个浏览器退出。',
    en: 'One person may apply as a citizen and work as an officer. Once linked, you are kept out of your own cases. The console stays apart: within ten minutes of confirming your identity here you switch with your passkey, without number and password, and are signed out here in this browser.',
  },
  linked: { zh: '已关联的警号', en: 'Linked officer number' },
  switchTo: { zh: '切换到工作台', en: 'Switch to the console' },
  get: { zh: '获取关联码', en: 'Get a code' },
  yourCode: { zh: '关联码（只显示这一次）', en: 'Your code (shown this once)' },
  next: {
    zh: '请在 {when} 前登录工作台，在“登录与安全”填写。请勿告诉任何人。',
    en: 'Before {when}, sign in to the console and enter it under “Sign-in and security”. Tell it to nobody.',
  },
} as const;
