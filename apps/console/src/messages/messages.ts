import { currentLanguage } from './language.ts';

const table = {
  title: ['通办工作台', 'Tongban console'],
  skipToContent: ['跳到主要内容', 'Skip to content'],
  signIn: ['登录', 'Sign in'],
  signOut: ['退出', 'Sign out'],
  officerNumber: ['警号', 'Officer number'],
  password: ['密码', 'Password'],
  secondFactor: ['动态口令', 'One-time code'],
  secondFactorHelp: [
    '请输入身份验证器上的六位数字。',
    'Enter the six digits your authenticator shows.',
  ],
  continue: ['继续', 'Continue'],
  back: ['返回', 'Back'],
  queue: ['待办', 'Queue'],
  day: ['今日工作', 'My day'],
  all: ['全部', 'All'],
  intake: ['收件受理', 'Intake'],
  examination: ['审查', 'Examination'],
  decision: ['决定', 'Decision'],
  production: ['制证送达', 'Production'],
  mine: ['只看我的', 'Mine only'],
  colour: ['时限颜色', 'Clock'],
  anyColour: ['不限', 'Any'],
  caseNumber: ['办件编号', 'Case number'],
  item: ['事项', 'Service'],
  applicant: ['申请人', 'Applicant'],
  status: ['状态', 'Status'],
  submitted: ['提交时间', 'Submitted'],
  due: ['时限', 'Due'],
  estimated: ['预计', 'estimated'],
  claimedBy: ['经办人', 'Handled by'],
  nobody: ['未认领', 'Nobody yet'],
  open: ['打开', 'Open'],
  more: ['更多', 'More'],
  queueEmpty: ['没有待办的办件。可以换一个环节看看。', 'Nothing to do here. Try another stage.'],
  keyboardHelp: [
    '键盘：J / K 上下移动，Enter 打开，1–5 切换环节，R 刷新',
    'Keys: J / K move, Enter opens, 1–5 change stage, R refreshes',
  ],
  refresh: ['刷新', 'Refresh'],
  next: ['下一件', 'Next case'],
  actions: ['可办理操作', 'What can be done'],
  form: ['申请内容', 'Application'],
  materials: ['申请材料', 'Materials'],
  noMaterials: ['没有需要申请人提交的材料。', 'No materials were asked of the applicant.'],
  sources: ['数据核验', 'Checked against sources'],
  noSources: ['还没有核验结果。', 'No source has answered yet.'],
  timeline: ['办理过程', 'What happened'],
  documents: ['文书', 'Documents'],
  noDocuments: ['还没有文书。', 'No documents yet.'],
  clock: ['时限', 'Clock'],
  number: ['文号', 'Number'],
  reason: ['理由', 'Reason'],
  confirm: ['确定', 'Confirm'],
  cancel: ['取消', 'Cancel'],
  defects: ['需要补正的内容', 'What is missing or wrong'],
  defectsHelp: [
    '请一次性告知全部需要补正的内容（行政许可法第三十二条第一款第四项）；补正通知只能发出一次。',
    'Name everything at once (Administrative Licensing Law, Art. 32(1)(4)); only one notice may be sent.',
  ],
  defectOn: ['第 {n} 项：材料或栏目', 'Item {n}: material or field'],
  defectReason: ['第 {n} 项：需要怎样补正', 'Item {n}: what is needed'],
  other: ['其他', 'Other'],
  addDefect: ['再加一项', 'Add another'],
  removeDefect: ['删除第 {n} 项', 'Remove item {n}'],
  outcome: ['结论', 'Outcome'],
  grant: ['准予', 'Grant'],
  deny: ['不予', 'Deny'],
  proposeGrant: ['建议准予', 'Propose to grant'],
  proposeDeny: ['建议不予', 'Propose to deny'],
  opinion: ['审查意见', 'Opinion'],
  grounds: ['理由', 'Grounds'],
  lawBasis: ['法律依据（法律名称和条款）', 'Legal basis (law and article)'],
  competentOrgan: ['有权办理的机关', 'The competent organ'],
  remediesNote: [
    '决定书会写明申请行政复议（60 日）和提起行政诉讼（6 个月）的权利。',
    'The document will name the rights to reconsideration (60 days) and to sue (6 months).',
  ],
  specialKind: ['特别程序', 'Special procedure'],
  specialDays: ['所需天数（日）', 'Days needed'],
  hearing: ['听证', 'Hearing'],
  inspection: ['检验', 'Inspection'],
  testing: ['检测', 'Testing'],
  quarantine: ['检疫', 'Quarantine'],
  appraisal: ['鉴定', 'Appraisal'],
  'expert-review': ['专家评审', 'Expert review'],
  bidding: ['招标', 'Bidding'],
  auction: ['拍卖', 'Auction'],
  required: ['请填写', 'Please fill this in'],
  done: ['已办理', 'Done'],
  staleTitle: ['办件刚刚被别人更新', 'Someone else changed the case'],
  staleHelp: [
    '已为你载入最新内容，请核对后再办。',
    'The latest version is shown; look again before you go on.',
  ],
  failedTitle: ['没有办成', 'That did not work'],
  unreachable: [
    '连不上服务器，请稍后再试；你填写的内容还在。',
    'The server cannot be reached. Try again; nothing you typed is lost.',
  ],
  loadFailed: ['没有载入成功', 'Could not load this'],
  retry: ['重试', 'Try again'],
  notFound: ['没有这个页面', 'No such page'],
  received: ['收件', 'Received'],
  accepted: ['受理', 'Accepted'],
  decided: ['决定', 'Decided'],
  overdue: ['已超期', 'Overdue'],
  dueToday: ['今日到期', 'Due today'],
  dayLead: ['今天你和本机关的办理情况。', 'What you and your organ did today.'],
  signedInAs: ['当前民警', 'Signed in as'],
  language: ['English', '中文'],
  supplementDue: ['补正期限', 'Supplement due'],
  awaited: ['等待', 'Waiting for'],
  purpose: [
    '查看个人信息会留下记录，申请人可以看到。',
    'Reading personal data leaves a record the applicant can see.',
  ],
  demonstration: [
    '开发环境：动态口令见外部世界的“身份验证器”页面。',
    'Development: one-time codes are on the outside world’s authenticator page.',
  ],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export type MessageKey = keyof typeof table;

/** The text in the reader's language, with `{n}` and the like filled in. */
export function message(key: MessageKey, values: Readonly<Record<string, string | number>> = {}) {
  const text = table[key][currentLanguage() === 'en' ? 1 : 0];
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** One of two texts that came from the server, in the reader's language. */
export function pick(text: { readonly zh: string; readonly en: string }): string {
  return currentLanguage() === 'en' ? text.en : text.zh;
}

export function isMessageKey(key: string): key is MessageKey {
  return key in table;
}
