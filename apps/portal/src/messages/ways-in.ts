/** Other ways to sign in than a code, and keeping the account safe. */
export const waysInText = {
  title: { zh: '其他登录方式', en: 'Other ways to sign in' },
  passkey: { zh: '用通行密钥登录', en: 'Sign in with a passkey' },
  passkeyHint: {
    zh: '用这台设备的指纹、面容或锁屏密码',
    en: 'With the finger, face or PIN of this device',
  },
  passkeyFailed: {
    zh: '没有能用通行密钥登录，请重试，或用短信验证码登录。',
    en: 'Signing in with a passkey did not work. Try again, or use a code.',
  },
  password: { zh: '用密码登录', en: 'Sign in with a password' },
  scan: { zh: '用手机扫码登录', en: 'Sign in by scanning with your phone' },
  code: { zh: '用短信验证码登录', en: 'Sign in with a code' },
} as const;

export const passwordSignInText = {
  title: { zh: '密码登录', en: 'Sign in with a password' },
  lede: {
    zh: '在新设备上只用密码登录时，查看本人信息前还需要核验身份。',
    en: 'On a new device a password alone does not show your data; you will be asked to confirm who you are.',
  },
  password: { zh: '密码', en: 'Password' },
  enterPassword: { zh: '请填写密码', en: 'Enter your password' },
  forgotten: { zh: '忘记密码？', en: 'Forgotten it?' },
  forgottenHint: {
    zh: '用短信验证码登录后，在“登录与安全”里重新设置。',
    en: 'Sign in with a code and set another under “Sign-in and security”.',
  },
} as const;

export const authenticatorSignInText = {
  title: { zh: '填写动态口令', en: 'Enter the code of your authenticator' },
  code: { zh: '动态口令', en: 'Code' },
  codeHint: { zh: '身份验证器上显示的 6 位数字', en: 'The 6 digits your authenticator shows' },
  restart: { zh: '重新输入密码', en: 'Enter your password again' },
} as const;

export const scanText = {
  title: { zh: '扫码登录', en: 'Sign in with your phone' },
  lede: {
    zh: '用已登录通办的手机扫描二维码，并在手机上输入下面的数字。',
    en: 'Scan the picture with a phone that is signed in to Tongban and type this number on it.',
  },
  number: { zh: '在手机上输入', en: 'Type on the phone' },
  picture: { zh: '登录用的二维码', en: 'Picture to scan' },
  address: { zh: '不能扫码？在手机上打开：', en: 'Cannot scan? Open this on the phone:' },
  check: { zh: '已在手机上确认', en: 'I have confirmed on the phone' },
  waiting: { zh: '手机上还没有确认。', en: 'Not confirmed on the phone yet.' },
  anew: { zh: '二维码已更新，请重新扫码。', en: 'This is a new picture. Please scan it.' },
} as const;

export const approveText = {
  title: { zh: '在另一台设备上登录', en: 'Sign in on another screen' },
  question: {
    zh: '{device} 请求用您的账户登录。请确认是您本人正在操作那台设备。',
    en: '{device} asks to be signed in to your account. Make sure that it is you who is in front of it.',
  },
  warning: {
    zh: '二维码是别人发来的？请点“不是我”。工作人员不会让您扫码登录。',
    en: 'Did somebody send you this picture? Decline. No officer will ask you to scan one.',
  },
  number: { zh: '屏幕上的数字', en: 'The number on the screen' },
  numberHint: { zh: '两位数字', en: 'Two digits' },
  enterNumber: { zh: '请填写屏幕上的两位数字', en: 'Enter the two digits on the screen' },
  approve: { zh: '确认登录', en: 'Sign the screen in' },
  decline: { zh: '不是我', en: 'It is not me' },
  approved: { zh: '已确认。屏幕上会自动登录。', en: 'Done. The screen is being signed in.' },
  home: { zh: '回到首页', en: 'To the start' },
  declined: { zh: '已拒绝，那台设备没有登录。', en: 'Declined. That screen was not signed in.' },
} as const;

export const securityText = {
  title: { zh: '登录与安全', en: 'Sign-in and security' },
  hint: {
    zh: '通行密钥、密码、动态口令，退出全部设备',
    en: 'Passkeys, password, authenticator, sign out everywhere',
  },
  lede: {
    zh: '只有短信验证码时，换了设备就要重新核验身份。设置通行密钥，更快也更安全。',
    en: 'With codes alone you confirm who you are again on each new device. A passkey is quicker and safer.',
  },
  old: {
    zh: '为保护账户，更改登录方式前请重新登录。',
    en: 'To protect your account, sign in again before you change how you sign in.',
  },
  again: { zh: '重新登录', en: 'Sign in again' },
  passkeys: { zh: '通行密钥', en: 'Passkeys' },
  passkeysHint: {
    zh: '用指纹、面容或锁屏密码登录。密钥留在您的设备上，任何人都问不走。',
    en: 'Sign in with finger, face or PIN. The key stays with you; nobody can talk you out of it.',
  },
  noPasskey: { zh: '还没有通行密钥', en: 'No passkey yet' },
  synced: { zh: '可在您的设备间同步', en: 'Synced between your devices' },
  bound: { zh: '只在这一台设备上', en: 'On one device only' },
  made: { zh: '创建于 {when}', en: 'Made {when}' },
  used: { zh: '最近使用 {when}', en: 'Last used {when}' },
  addPasskey: { zh: '添加通行密钥', en: 'Add a passkey' },
  needsScript: {
    zh: '添加通行密钥需要浏览器启用脚本。',
    en: 'Adding a passkey needs a browser with scripts on.',
  },
  passkeyName: { zh: '给它起个名字', en: 'Give it a name' },
  passkeyNameHint: { zh: '例如：我的手机', en: 'For example: my phone' },
  passkeyFailed: {
    zh: '没有添加成功：设备上已有，或者您取消了。',
    en: 'Not added: the device has one already, or you cancelled.',
  },
  remove: { zh: '移除', en: 'Remove' },
  password: { zh: '密码', en: 'Password' },
  hasPassword: { zh: '已设置', en: 'Set' },
  noPassword: { zh: '没有设置', en: 'Not set' },
  setPassword: { zh: '设置密码', en: 'Set a password' },
  changePassword: { zh: '更换密码', en: 'Change it' },
  authenticator: { zh: '动态口令', en: 'Authenticator' },
  authenticatorHint: {
    zh: '和密码一起使用，在新设备上也能达到您的实名等级。',
    en: 'Together with your password it counts as two factors, on new devices too.',
  },
  setUp: { zh: '设置动态口令', en: 'Set one up' },
  done: { zh: '已更改，并已通知您。', en: 'Changed, and you have been notified.' },
} as const;

export const setPasswordText = {
  title: { zh: '设置密码', en: 'Set a password' },
  rule: {
    zh: '至少 10 个字符，可以是一句话；不要包含姓名、手机号、生日或证件号码。',
    en: 'At least 10 characters, a sentence will do; not your name, phone, birthday or document number.',
  },
  password: { zh: '新密码', en: 'New password' },
  enter: { zh: '请填写新密码', en: 'Enter a new password' },
  save: { zh: '保存', en: 'Save' },
} as const;

export const setAuthenticatorText = {
  title: { zh: '设置动态口令', en: 'Set up an authenticator' },
  lede: {
    zh: '需要手机上的身份验证器应用。没有网络时也能显示口令。',
    en: 'You need an authenticator app on your phone. It shows codes without a network too.',
  },
  start: { zh: '开始', en: 'Begin' },
  scan: { zh: '用身份验证器扫描', en: 'Scan this with the authenticator' },
  byHand: { zh: '或手工输入密钥', en: 'or type the key in' },
  code: { zh: '验证器显示的口令', en: 'The code it shows' },
  codeHint: { zh: '6 位数字', en: '6 digits' },
  confirm: { zh: '完成设置', en: 'Finish' },
} as const;
