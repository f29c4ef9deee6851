/** Two accounts of one person become one. */
export const mergingText = {
  title: { zh: '合并账户', en: 'Merge accounts' },
  hint: {
    zh: '您有两个账户时，把它们合为一个',
    en: 'When you have two accounts, make them one',
  },
  lede: {
    zh: '一个人只需要一个账户。例如，先用手机号登录、后来又用另一个手机号实名，或者换领了新的证件。合并后，保留的账户可以查看和办理两个账户的全部办件。',
    en: 'One account is enough. You may have two after signing in with another phone, or after you were given a new kind of document. The account you keep then shows and carries on the applications of both.',
  },
  steps: [
    {
      zh: '登录要关闭的账户，在本页获取合并码。',
      en: 'Sign in to the account that is to be closed and get a code on this page.',
    },
    {
      zh: '退出，登录要保留的账户，在本页填写合并码。',
      en: 'Sign out, sign in to the one you keep, and enter the code on this page.',
    },
    {
      zh: '核对会转移和会结束的内容，然后确认。',
      en: 'Look at what moves and what ends, and confirm.',
    },
  ],
  take: { zh: '保留本账户', en: 'Keep this account' },
  takeHint: {
    zh: '填写在另一账户获取的合并码。需要刚用网证或人脸确认过身份。',
    en: 'Enter the code you got in the other account. You must have been confirmed in person just now.',
  },
  code: { zh: '合并码', en: 'Code' },
  enterCode: { zh: '请填写合并码', en: 'Enter the code' },
  look: { zh: '查看会转移的内容', en: 'See what would move' },
  offer: { zh: '关闭本账户', en: 'Close this account' },
  offerHint: {
    zh: '获取合并码，填写到要保留的账户里。合并码只在短时间内有效，请勿告诉任何人。',
    en: 'Get a code and enter it in the account you keep. It is good for a short time. Tell it to nobody.',
  },
  getCode: { zh: '获取合并码', en: 'Get a code' },
  yourCode: { zh: '合并码（只显示这一次）', en: 'Your code (shown this once)' },
  codeNext: {
    zh: '请在 {when} 前退出，登录要保留的账户，打开“我的账户 › 合并账户”填写。',
    en: 'Before {when}, sign out, sign in to the account you keep, and enter it under “My account › Merge accounts”.',
  },
  offered: {
    zh: '本账户已有一个合并码，{when} 前有效。如果不是您获取的，请立即取消。',
    en: 'A code of this account is good until {when}. If you did not get it, cancel it now.',
  },
  other: { zh: '另一账户', en: 'The other account' },
  moves: { zh: '转到本账户', en: 'Moves to this account' },
  ends: { zh: '随之结束', en: 'Ends with it' },
  counts: {
    cases: { zh: '办件', en: 'Applications' },
    messages: { zh: '消息', en: 'Messages' },
    systems: { zh: '认识该账户的系统', en: 'Systems that know it' },
    mandates: { zh: '他人和单位给的授权', en: 'Mandates given to it' },
    mandatesEnding: { zh: '该账户给出的授权', en: 'Mandates it has given' },
    draftsEnding: { zh: '未提交的草稿', en: 'Drafts not handed in' },
  },
  alsoEnds: {
    zh: '该账户的密码、通行密钥和全部登录也会失效，它的手机号不再能打开这些办件。不能撤销。',
    en: 'Its password, passkeys and sign-ins end too, and its phone no longer opens these applications. This cannot be undone.',
  },
  agree: {
    zh: '两个账户都是我本人的，我已看过以上内容',
    en: 'Both accounts are mine, and I have read the above',
  },
  tick: { zh: '请勾选确认', en: 'Tick the box to confirm' },
  confirm: { zh: '合并账户', en: 'Merge the accounts' },
  cancel: { zh: '取消合并', en: 'Do not merge' },
  waiting: {
    zh: '登记信息不能说明两个证件属于同一人。请携带两份证件原件到出入境窗口，由两名工作人员核对后合并。在此之前两个账户都照常使用。',
    en: 'No register can say that both documents are one person’s. Show the originals of both at an exit-entry window, where two officers check them. Until then both accounts work as before.',
  },
  done: {
    zh: '已合并。两个账户的办件都在本账户里。',
    en: 'Done. The applications of both are in this account.',
  },
  refused: {
    zh: '{when} 的合并没有通过核对，两个账户都没有变化。',
    en: 'The merger of {when} was not approved. Nothing has changed.',
  },
  toConfirm: { zh: '确认身份', en: 'Confirm who you are' },
  again: { zh: '重新登录', en: 'Sign in again' },
} as const;
