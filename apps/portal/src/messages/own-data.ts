/** How sure the platform is of the reader; a copy of their data; its deletion. */
export const levelsText = {
  title: { zh: '我的核验等级', en: 'How sure we are that it is you' },
  hint: {
    zh: '已完成的核验、有效期和怎样提升',
    en: 'What you have proved, until when it counts, and how to raise it',
  },
  now: { zh: '本次登录', en: 'This sign-in' },
  level: { zh: '等级', en: 'Level' },
  levelOf: { zh: '{level} 级（{name}）', en: 'Level {level} ({name})' },
  means: { zh: '登录方式', en: 'Signed in by' },
  strength: { zh: '登录强度', en: 'Strength' },
  since: { zh: '登录时间', en: 'Signed in' },
  from: { zh: '来自', en: 'Came from' },
  upstream: { zh: '其他政务服务平台', en: 'another government platform' },
  strengths: {
    '1': { zh: '单因素', en: 'one factor' },
    '2': { zh: '双因素', en: 'two factors' },
    '3': { zh: '不可复制的密钥', en: 'a key that cannot be copied' },
  },
  meansNames: {
    sms: { zh: '短信验证码', en: 'a code by text message' },
    pwd: { zh: '密码', en: 'password' },
    otp: { zh: '动态口令', en: 'authenticator' },
    face: { zh: '本人确认', en: 'confirmed in person' },
    hwk: { zh: '通行密钥', en: 'passkey' },
    swk: { zh: '通行密钥', en: 'passkey' },
    user: { zh: '本人验证', en: 'device unlock' },
    fed: { zh: '其他平台', en: 'another platform' },
    mca: { zh: '手机扫码', en: 'scanned with your phone' },
  },
  evidence: { zh: '已完成的核验', en: 'What you have proved' },
  sources: {
    phone: { zh: '手机号', en: 'Your phone' },
    population: {
      zh: '姓名和公民身份号码（人口库）',
      en: 'Name and citizen number (population register)',
    },
    'exit-entry': {
      zh: '姓名和永久居留身份证号码（出入境证件库）',
      en: 'Name and permanent residence card (exit-entry registry)',
    },
    'network-identity': { zh: '国家网络身份认证（网证）', en: 'National network identity' },
    upstream: { zh: '其他政务服务平台', en: 'Another government platform' },
    face: { zh: '刷脸', en: 'Your face' },
  },
  proved: { zh: '核验于 {when}', en: 'Proved {when}' },
  until: { zh: '有效期至 {when}', en: 'Counts until {when}' },
  over: { zh: '已过期', en: 'Expired' },
  counts: { zh: '有效', en: 'Counts' },
  raise: { zh: '提升等级', en: 'Raise it' },
  highest: {
    zh: '本次登录已是网上能达到的最高等级。办理敏感事项时，超过 10 分钟会请您再确认一次。',
    en: 'This sign-in has the highest level there is online. For sensitive acts you are asked again after 10 minutes.',
  },
  raiseNames: {
    'real-name': { zh: '核对姓名和公民身份号码', en: 'Confirm your name and citizen number' },
    'network-identity': { zh: '用网证确认本人', en: 'Confirm with the national network identity' },
    face: { zh: '刷脸确认本人', en: 'Confirm with your face' },
    window: { zh: '到政务服务窗口当面核验', en: 'Be checked at a service window' },
  },
  raiseTo: { zh: '升至 {level} 级', en: 'to level {level}' },
  windowHint: {
    zh: '请携带有效身份证件。不愿使用网证或刷脸的，窗口同样办理。',
    en: 'Bring a valid document. Whoever does not want to use the network identity or their face is served there just the same.',
  },
} as const;

export const myDataText = {
  title: { zh: '我的数据', en: 'My data' },
  hint: { zh: '导出一份，或删除账户', en: 'Take a copy, or delete the account' },
  copy: { zh: '导出', en: 'Take a copy' },
  copyLede: {
    zh: '一个文件，包含您的账户、核验、登录、授权、申请内容、评价、消息、谁用过您的信息、谁核验过您的身份。人可以看，程序也可以读。上传的文件和文书在各申请的页面。',
    en: 'One file with your account, proofs, sign-ins, mandates, what you applied for, your ratings, messages, who used your data and who had your identity verified. People can read it, and programs too. Files and documents are on the page of each application.',
  },
  copyCare: {
    zh: '文件里有您的完整信息。请勿在公用设备上导出。',
    en: 'The file holds your data in full. Do not take it on a shared device.',
  },
  copyButton: { zh: '导出我的数据', en: 'Download my data' },
  delete: { zh: '删除账户', en: 'Delete the account' },
  deleteLede: {
    zh: '删除后，您的登录方式、设备、同意、授权、草稿和消息都会清除，登录过的系统不再得到您的信息。不能恢复。',
    en: 'Your ways to sign in, devices, consents, mandates, drafts and messages are removed, and systems are given nothing more. It cannot be undone.',
  },
  kept: { zh: '依法必须保留的', en: 'What the law makes us keep' },
  keptLede: {
    zh: '以下信息在法定期限内只做存储和必要的安全保护，不再用于其他目的（《个人信息保护法》第四十七条）。',
    en: 'Until their time is over these are only stored and protected, and used for nothing else (Personal Information Protection Law, Art 47).',
  },
  law: { zh: '依据：{law}', en: 'By: {law}' },
  howLong: { zh: '保留：{time}', en: 'Kept: {time}' },
  openCases: {
    zh: '您还有 {count} 件申请没有办结，办结或撤回后才能删除账户。',
    en: 'You have {count} cases that are not finished. The account can be deleted when they are finished or withdrawn.',
  },
  agree: {
    zh: '我明白删除后不能恢复，也知道哪些信息依法保留',
    en: 'I understand that it cannot be undone, and what the law keeps',
  },
  tick: { zh: '请勾选确认', en: 'Tick the box to confirm' },
  deleteButton: { zh: '申请删除', en: 'Ask for deletion' },
  deleteWait: {
    zh: '提交后等待 {days} 天，期间随时可以撤回；到期自动删除，不再另行通知。',
    en: 'It waits for {days} days, in which you can take it back. Then it is carried out without another notice.',
  },
  waiting: {
    zh: '您申请了删除账户，{when} 之后执行。',
    en: 'You asked for the account to be deleted. That happens after {when}.',
  },
  withdraw: { zh: '撤回删除申请', en: 'Keep my account' },
  asked: { zh: '已收到删除申请。', en: 'Your request was received.' },
  withdrawn: { zh: '已撤回，账户照常使用。', en: 'Taken back. Your account stays as it was.' },
  again: { zh: '重新登录', en: 'Sign in again' },
  realName: { zh: '核对姓名和公民身份号码', en: 'Confirm your name' },
} as const;
