/** Signing in, real name, step-up, sessions, messages, data usage. */
export const signInText = {
  title: { zh: '手机号登录', en: 'Sign in with your phone' },
  lede: {
    zh: '未注册的手机号验证后自动注册。',
    en: 'A number that is new here is registered once it is confirmed.',
  },
  phone: { zh: '手机号', en: 'Mobile number' },
  phoneHint: { zh: '11 位中国大陆手机号', en: '11-digit mainland China number' },
  send: { zh: '发送验证码', en: 'Send code' },
  codeTitle: { zh: '填写短信验证码', en: 'Enter the code we sent' },
  sentTo: {
    zh: '验证码已发送到 {phone}，10 分钟内有效。',
    en: 'We sent a code to {phone}. It is valid for 10 minutes.',
  },
  code: { zh: '验证码', en: 'Code' },
  codeHint: { zh: '6 位数字', en: '6 digits' },
  signIn: { zh: '登录', en: 'Sign in' },
  again: { zh: '重新发送', en: 'Send again' },
  otherNumber: { zh: '换一个手机号', en: 'Use another number' },
  sentAgain: {
    zh: '新的验证码已发送，之前的不再有效。',
    en: 'A new code has been sent. The earlier one no longer works.',
  },
  upstream: { zh: '用{name}账号登录', en: 'Sign in with your account of {name}' },
  enterPhone: { zh: '请填写手机号', en: 'Enter your mobile number' },
  wrongPhone: {
    zh: '手机号应是 11 位数字，以 1 开头',
    en: 'A mobile number has 11 digits and begins with 1',
  },
  enterCode: { zh: '请填写 6 位验证码', en: 'Enter the 6-digit code' },
  privacy: {
    zh: '登录即表示您已阅读隐私说明。',
    en: 'By signing in you confirm that you have read the privacy notice.',
  },
  noCode: { zh: '收不到验证码？', en: 'No code?' },
  noCodeHint: {
    zh: '请检查手机号和信号，等一分钟再点“重新发送”。仍收不到，请拨打 {phone}。',
    en: 'Check the number and your signal, wait a minute and send again. Still nothing? Call {phone}.',
  },
} as const;

export const identityText = {
  title: { zh: '身份核验', en: 'Confirm who you are' },
  lede: {
    zh: '不同的事项需要不同的核验程度。每一步只需做一次。',
    en: 'Different services need different levels. Each step is done once.',
  },
  level1: { zh: '手机号已验证', en: 'Phone confirmed' },
  level2: { zh: '实名核验', en: 'Name confirmed' },
  level2Hint: { zh: '核对姓名和公民身份号码', en: 'Your name and citizen number are checked' },
  level3: { zh: '网证认证', en: 'National network identity' },
  level3Hint: {
    zh: '用国家网络身份认证确认是您本人',
    en: 'Confirm with the national network identity that it is you',
  },
  byFace: { zh: '刷脸', en: 'By face' },
  done: { zh: '已完成', en: 'Done' },
  start: { zh: '去完成', en: 'Do this' },
  needed: { zh: '您要办的事需要这一步', en: 'Needed for what you are doing' },
  back: { zh: '继续办理', en: 'Continue' },
  freshTitle: { zh: '请再确认一次是您本人', en: 'Please confirm again that it is you' },
} as const;

export const realNameText = {
  title: { zh: '实名核验', en: 'Confirm your name' },
  lede: {
    zh: '我们向人口库核对姓名和公民身份号码是否一致，只得到“一致”或“不一致”。',
    en: 'We ask the population register whether name and number match. The answer is only yes or no.',
  },
  name: { zh: '姓名', en: 'Name' },
  nameHint: { zh: '与证件上完全一致', en: 'Exactly as on your card' },
  idNumber: { zh: '公民身份号码', en: 'Citizen number' },
  idNumberHint: {
    zh: '18 位，最后一位可能是 X。港澳台居民居住证、外国人永久居留身份证填写证件上的 18 位号码',
    en: '18 characters, the last may be an X. Residents of Hong Kong, Macao and Taiwan and foreign permanent residents: the 18 characters of their card',
  },
  submit: { zh: '核验', en: 'Check' },
  enterName: { zh: '请填写姓名', en: 'Enter your name' },
  enterId: { zh: '请填写公民身份号码', en: 'Enter your citizen number' },
} as const;

export const stepUpText = {
  title: {
    zh: '用国家网络身份认证（网证）确认本人',
    en: 'Confirm with the national network identity',
  },
  lede: {
    zh: '您将前往国家网络身份认证平台。它只告诉我们“是本人”，不会给我们您的明文身份信息。',
    en: 'You go to the national network identity service. It only tells us that it is you.',
  },
  voluntary: {
    zh: '使用网证是自愿的。也可以到窗口当面核验，或拨打 {phone} 了解其他办法，服务不受影响。',
    en: 'Using it is voluntary. You can also be checked at a counter, or call {phone}, with the same service.',
  },
  go: { zh: '去认证', en: 'Go and confirm' },
  leaving: {
    zh: '正在前往国家网络身份认证平台',
    en: 'Taking you to the national network identity service',
  },
  leavingHint: {
    zh: '如果没有自动跳转，请点下面的链接。认证后会回到这里。',
    en: 'If nothing happens, use the link below. You will come back here afterwards.',
  },
  link: { zh: '前往国家网络身份认证平台', en: 'Go to the national network identity service' },
} as const;

export const accountText = {
  title: { zh: '我的账户', en: 'My account' },
  name: { zh: '姓名', en: 'Name' },
  phone: { zh: '手机号', en: 'Mobile number' },
  level: { zh: '身份核验', en: 'Identity' },
  levels: {
    '0': { zh: '未验证', en: 'Not confirmed' },
    '1': { zh: '手机号已验证', en: 'Phone confirmed' },
    '2': { zh: '已实名', en: 'Name confirmed' },
    '3': { zh: '已用网证确认本人', en: 'Confirmed with national network identity' },
    '4': { zh: '已当面核验', en: 'Confirmed in person' },
  },
  raise: { zh: '身份核验', en: 'Confirm who you are' },
  sessions: { zh: '登录过的设备', en: 'Where you are signed in' },
  sessionsHint: { zh: '查看并退出其他设备上的登录', en: 'See and end sign-ins on other devices' },
  messagesHint: { zh: '办件通知都在这里', en: 'Notices about your applications' },
  dataUsage: { zh: '谁用过我的信息', en: 'Who has used my data' },
  dataUsageHint: {
    zh: '工作人员和系统每次使用您信息的记录',
    en: 'Every time officers or systems used your data',
  },
  verifications: { zh: '谁核验过我的身份', en: 'Who had my identity verified' },
  verificationsHint: {
    zh: '其他单位的系统核验您身份的每次记录',
    en: 'Every time another organ’s system asked whether it is you',
  },
  casesHint: { zh: '进展、文书、补交、评价', en: 'Progress, documents, supplements, ratings' },
  signOutHint: { zh: '在公用设备上办完事请退出登录。', en: 'Sign out when you share this device.' },
} as const;

export const sessionsText = {
  title: { zh: '登录过的设备', en: 'Where you are signed in' },
  lede: {
    zh: '有不认识的设备？退出它的登录，并尽快联系我们。',
    en: 'Do not know one? End it, and tell us.',
  },
  current: { zh: '当前设备', en: 'This device' },
  since: { zh: '登录于 {when}', en: 'Signed in {when}' },
  seen: { zh: '最近使用 {when}', en: 'Last used {when}' },
  end: { zh: '退出', en: 'End' },
  ended: { zh: '已退出那台设备的登录。', en: 'That sign-in has been ended.' },
  all: { zh: '退出全部设备', en: 'Sign out everywhere' },
  allHint: {
    zh: '包括当前设备和从这里登录的其他系统。',
    en: 'On this device too, and in every system opened from here.',
  },
  unknown: { zh: '未知设备', en: 'Unknown device' },
} as const;

export const messagesText = {
  title: { zh: '消息', en: 'Messages' },
  fresh: { zh: '新', en: 'New' },
  empty: { zh: '还没有消息', en: 'No messages yet' },
  emptyHint: {
    zh: '办件有进展时，会在这里通知您，同时发送短信。',
    en: 'When something happens to your applications you will be told here and by text message.',
  },
} as const;

export const dataUsageText = {
  title: { zh: '谁用过我的信息', en: 'Who has used my data' },
  lede: {
    zh: '工作人员查看您的信息、系统向其他部门核实您的信息，每次都有记录，您可以在这里查看。',
    en: 'Each time an officer reads your data, or a system checks it with another office, a record is kept. You can see it here.',
  },
  empty: { zh: '还没有使用记录', en: 'No records yet' },
  system: { zh: '系统自动核实', en: 'Automatic check' },
  officer: { zh: '工作人员查看', en: 'Read by an officer' },
  self: { zh: '您本人发起', en: 'Asked by yourself' },
  forCase: { zh: '相关办件', en: 'The application concerned' },
  purpose: { zh: '用途：', en: 'Why: ' },
  wrong: { zh: '觉得不对？拨打 {phone} 询问或投诉。', en: 'Something wrong? Call {phone}.' },
  repeated: {
    zh: '同样的自动核实共 {times} 次，首次在 {since}',
    en: 'The same check {times} times, first on {since}',
  },
  receipt: { zh: '回执编号：', en: 'Receipt: ' },
  failed: {
    zh: '来源没有应答，没有得到信息',
    en: 'The source did not answer: nothing was learned',
  },
} as const;

export const verificationsText = {
  title: { zh: '谁核验过我的身份', en: 'Who had my identity verified' },
  lede: {
    zh: '您在其他单位办事时，对方的系统会向公安机关核验您的身份。公安机关只回答“一致”“不一致”或“无法判断”，不提供您的任何信息。',
    en: 'When you deal with other organs, their systems ask the police whether it is you. The answer is only yes, no or cannot say; nothing else about you is told.',
  },
  empty: { zh: '还没有核验记录', en: 'Nobody has asked yet' },
  needsName: {
    zh: '完成实名认证后，才能查看针对您的核验记录。',
    en: 'Confirm your name first; then you can see who asked about you.',
  },
  purpose: { zh: '用途：', en: 'Why: ' },
  basis: { zh: '依据：', en: 'Legal basis: ' },
  receipt: { zh: '回执编号：', en: 'Receipt: ' },
} as const;

export const signedOutText = {
  title: {
    zh: '登录已失效，您填写的内容还在',
    en: 'You were signed out; your answers are still here',
  },
  hint: {
    zh: '请不要关闭本页。重新登录后回到这里，点“继续保存”，刚填写的内容就会存好（文件需要重新选择）。',
    en: 'Keep this page open. Sign in again, come back here and continue: what you typed will be saved (files must be chosen again).',
  },
  signIn: { zh: '在新页面中登录', en: 'Sign in on a new page' },
  comeBack: { zh: '登录后回到本页，点“继续保存”', en: 'Come back to this page and continue' },
  go: { zh: '继续保存', en: 'Continue and save' },
} as const;
