/** Between a system that asks and its answer: consent, what is missing, signing out of everything. */
export const signOnText = {
  title: { zh: '授权登录', en: 'Sign in to another system' },
  lede: {
    zh: '“{system}”（{owner}）请您用通办账号登录，并希望知道：',
    en: '“{system}” ({owner}) asks you to sign in with your Tongban account and wants to know:',
  },
  purpose: { zh: '用途', en: 'What for' },
  basis: { zh: '依据', en: 'On what grounds' },
  agree: { zh: '同意并登录', en: 'Agree and sign in' },
  decline: { zh: '不同意', en: 'Do not agree' },
  withdraw: {
    zh: '除以上各项外，对方得不到您的其他信息。您可以随时在“我的账户”中撤回同意。',
    en: 'It learns nothing else about you. You can withdraw at any time under “My account”.',
  },
  sandbox: {
    zh: '这是测试系统，请勿用于真实业务。',
    en: 'This system is being tested. Do not use it for real business.',
  },
  moreTitle: { zh: '该系统要求更高的核验', en: 'This system needs a stronger confirmation' },
  window: {
    zh: '“{system}”要求当面核验（4 级）。请携带身份证到政务服务窗口办理，或拨打 {phone}。',
    en: '“{system}” needs you to be confirmed in person (level 4). Bring your identity card to a service window, or call {phone}.',
  },
  secondFactor: {
    zh: '“{system}”要求两种登录方式。请先在“我的账户”中设置，再重新登录。',
    en: '“{system}” needs two ways of signing in. Set them up under “My account” and sign in again.',
  },
  back: { zh: '回到原系统', en: 'Go back to the system' },
  leaving: { zh: '正在前往…', en: 'Taking you there…' },
  leavingHint: { zh: '没有自动跳转的，请点下面的链接。', en: 'If nothing happens, use the link.' },
  link: { zh: '继续', en: 'Continue' },
  outTitle: { zh: '退出登录', en: 'Sign out' },
  outLede: {
    zh: '“{system}”请求退出登录。退出后，您从通办登录的所有系统都会一起退出。',
    en: '“{system}” asks to sign you out. You will be signed out of every system you opened with your Tongban account.',
  },
  outLedeUnknown: {
    zh: '退出后，您从通办登录的所有系统都会一起退出。',
    en: 'You will be signed out of every system you opened with your Tongban account.',
  },
  outYes: { zh: '全部退出', en: 'Sign out everywhere' },
  outNo: { zh: '不退出', en: 'Stay signed in' },
} as const;

export const knownSystemsText = {
  title: { zh: '认识我的系统', en: 'Systems that know me' },
  hint: {
    zh: '哪些系统知道我、得到了什么；撤回同意',
    en: 'Which systems know you and what they were given; withdraw consent',
  },
  lede: {
    zh: '您用通办账号登录过以下系统。每个地区、部门认识您的编号都不同，彼此对不上。',
    en: 'You have opened these systems with your Tongban account. Each owner knows you by another number; they cannot be joined.',
  },
  none: {
    zh: '您还没有用通办账号登录过别的系统。',
    en: 'You have not opened any other system with your Tongban account.',
  },
  given: { zh: '得到过：{data}', en: 'Was given: {data}' },
  onlyNumber: { zh: '只知道编号', en: 'Knows only the number' },
  subject: { zh: '编号 ', en: 'Number ' },
  statutory: {
    zh: '该机关依法履行职责，不以同意为前提。依据：',
    en: 'This organ acts within its legal powers and does not need consent. Grounds:',
  },
  withdraw: { zh: '撤回同意', en: 'Withdraw consent' },
  withdrawn: {
    zh: '已撤回。对方不再得到您的信息，已发出的登录凭证立即失效；此前依法给出的信息不受影响。',
    en: 'Withdrawn. The system is given nothing more and its tokens are worth nothing; what it lawfully got before stays lawful.',
  },
} as const;
