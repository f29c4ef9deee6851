/** One account, several roles: oneself, and the organisations one represents or acts for. */
export const rolesText = {
  title: { zh: '我的身份', en: 'My roles' },
  hint: {
    zh: '个人、企业法定代表人或经办人，一个账号切换',
    en: 'Yourself, legal representative or clerk: one account, switched here',
  },
  lede: {
    zh: '一个账号可以有多个身份。切换后，新的申请默认以该身份提交；您个人的办件不受影响。',
    en: 'One account can have several roles. After a switch new applications are filed in that role by default; your own affairs are not touched.',
  },
  current: { zh: '当前身份', en: 'Role now' },
  myself: { zh: '本人', en: 'Myself' },
  kinds: {
    representative: { zh: '法定代表人', en: 'Legal representative' },
    clerk: { zh: '经办人', en: 'Clerk' },
  },
  until: { zh: '至{day}', en: 'until {day}' },
  switch: { zh: '切换', en: 'Switch' },
  change: { zh: '切换身份', en: 'Change role' },
  switched: { zh: '已切换身份。', en: 'Your role was changed.' },
  entered: {
    zh: '已登记，您现在可以代表该单位办事。',
    en: 'Entered. You can act for the organisation.',
  },
  worksFor: { zh: '正在以“{name}”{kind}的身份办事', en: 'Acting for {name} as {kind}' },
  none: {
    zh: '您还没有单位身份。',
    en: 'You have no role in an organisation yet.',
  },
  add: { zh: '登记我代表的单位', en: 'Enter an organisation I represent' },
  clerk: { zh: '授权经办人', en: 'Appoint a clerk' },
  clerkHint: {
    zh: '经办人由法定代表人授权，接受授权后在这里出现。',
    en: 'Clerks are appointed by the legal representative; the role shows here once they accept.',
  },
} as const;

export const organisationText = {
  title: { zh: '登记我代表的单位', en: 'Enter an organisation I represent' },
  lede: {
    zh: '我们向市场主体登记库核对您是不是该单位的法定代表人，只得到“是”或“不是”。',
    en: 'We ask the business registry whether you are its legal representative; the answer is only yes or no.',
  },
  creditCode: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  creditCodeHint: { zh: '营业执照上的18位代码', en: 'The 18 characters on the business licence' },
  name: { zh: '单位名称', en: 'Name of the organisation' },
  nameHint: { zh: '与营业执照上完全一致', en: 'Exactly as on the licence' },
  enterCode: { zh: '请填写统一社会信用代码', en: 'Enter the unified social credit code' },
  enterName: { zh: '请填写单位名称', en: 'Enter the name of the organisation' },
  submit: { zh: '核对并登记', en: 'Check and enter' },
} as const;

export const clerkText = {
  title: { zh: '授权经办人', en: 'Appoint a clerk' },
  lede: {
    zh: '经办人用自己的账号代{unit}办事。对方须年满18周岁并完成实名核验；接受后，能看到本单位在授权范围内的办件。',
    en: 'A clerk acts for {unit} with their own account. They must be 18 and have confirmed their name; once they accept they see the cases of the organisation within the scope.',
  },
  confirm: {
    zh: '我代表本单位授权上述人员在上述范围和期限内办事，其代办行为的后果由本单位承担。',
    en: 'For the organisation I let this person act within this scope and time; the organisation answers for what they do in its name.',
  },
} as const;
