/** Who may act for whom: mandates, guardians, and what is done for others. */
export const agentsText = {
  title: { zh: '谁可以替我办', en: 'Who may act for me' },
  hint: {
    zh: '授权家人、朋友代办，随时可以撤销；给孩子办事',
    en: 'Let family or friends act for you, and end it at any time; act for your child',
  },
  lede: {
    zh: '您授权的人可以用自己的账号替您申请、补交和跟进。每次代办都会写明是谁替谁办的，您随时可以撤销。',
    en: 'Someone you name can apply, supplement and follow up for you with their own account. It is always shown who acted for whom, and you can end it at any time.',
  },
  given: { zh: '我授权的人', en: 'People who may act for me' },
  noneGiven: { zh: '您没有授权任何人替您办事。', en: 'You have not let anyone act for you.' },
  guardians: { zh: '我的监护人', en: 'My guardians' },
  received: { zh: '我可以替谁办', en: 'Whom I may act for' },
  noneReceived: { zh: '没有人授权您替他们办事。', en: 'Nobody has let you act for them.' },
  give: { zh: '授权一个人', en: 'Let somebody act for me' },
  addChild: { zh: '登记我的孩子', en: 'Enter my child' },
  states: {
    offered: { zh: '等待对方接受', en: 'Waiting for an answer' },
    declined: { zh: '对方未接受', en: 'Declined' },
    revoked: { zh: '已撤销', en: 'Ended' },
    'not-yet': { zh: '尚未生效', en: 'Not yet in force' },
    'in-force': { zh: '有效', en: 'In force' },
    ended: { zh: '已到期', en: 'Expired' },
  },
  offeredToMe: { zh: '等待您答复', en: 'Waiting for your answer' },
  everything: { zh: '所有事项', en: 'Everything' },
  scope: { zh: '可以办：{what}', en: 'For: {what}' },
  period: { zh: '{from}至{to}', en: '{from} to {to}' },
  guardianOf: {
    zh: '监护人，至孩子年满18周岁前一天',
    en: 'Guardian, until the day before the child is 18',
  },
  representativeOf: {
    zh: '法定代表人，可办所有事项',
    en: 'Legal representative, for everything',
  },
  ofUnit: { zh: '{agent}（代{unit}）', en: '{agent}, for {unit}' },
  revoke: { zh: '撤销', en: 'End' },
  giveUp: { zh: '不再代办', en: 'Give up' },
  accept: { zh: '接受', en: 'Accept' },
  decline: { zh: '不接受', en: 'Decline' },
  done: { zh: '已办好。', en: 'Done.' },
  sent: {
    zh: '已发出。对方登录后在“谁可以替我办”里接受，才开始生效。',
    en: 'Sent. It takes effect once they sign in and accept it under “Who may act for me”.',
  },
  writingFor: { zh: '正在替{name}填写', en: 'You are filling this in for {name}' },
  byAgent: { zh: '申请人{applicant}，由{agent}代办', en: 'For {applicant}, filed by {agent}' },
  byRepresentative: {
    zh: '申请单位{applicant}，由法定代表人{agent}办理',
    en: 'For {applicant}, filed by its legal representative {agent}',
  },
  byGuardian: {
    zh: '申请人{applicant}，由监护人{agent}办理',
    en: 'For {applicant}, filed by the guardian {agent}',
  },
  actedFor: { zh: '{name}（代申请人）', en: '{name}, for the applicant' },
  letOther: { zh: '让家人、朋友替我办', en: 'Let family or a friend do it for me' },
  forWhom: { zh: '给谁办？', en: 'For whom?' },
  forMyself: { zh: '我自己', en: 'Myself' },
  forOther: { zh: '{name}（委托我代办）', en: '{name}, who asked me to' },
  forUnit: { zh: '{name}（单位）', en: '{name}, organisation' },
  forMyChild: { zh: '{name}（我的孩子）', en: '{name}, my child' },
} as const;

export const newMandateText = {
  title: { zh: '授权一个人替我办', en: 'Let somebody act for me' },
  lede: {
    zh: '对方须年满18周岁并完成实名核验。接受后，对方能看到您的姓名和公民身份号码，以及由其代办的办件；看不到您自己办的事。',
    en: 'They must be 18 and have confirmed their name. Once they accept they see your name and citizen number and what they file for you, and nothing you do yourself.',
  },
  name: { zh: '对方姓名', en: 'Their name' },
  nameHint: { zh: '与身份证上完全一致', en: 'Exactly as on their ID card' },
  idNumber: { zh: '对方公民身份号码', en: 'Their citizen number' },
  scope: { zh: '可以替您办什么？', en: 'What may they do for you?' },
  onlyItem: { zh: '只办这一项：{item}', en: 'Only this: {item}' },
  chosen: { zh: '只办选中的业务', en: 'Only these kinds' },
  chooseBranches: { zh: '选择业务', en: 'Choose the kinds' },
  enterBranches: { zh: '请至少选择一类业务', en: 'Choose at least one kind' },
  length: { zh: '授权多久？', en: 'For how long?' },
  lengths: {
    '30': { zh: '30 天', en: '30 days' },
    '90': { zh: '90 天', en: '90 days' },
    '365': { zh: '1 年', en: 'One year' },
    '1095': { zh: '3 年', en: 'Three years' },
  },
  confirm: {
    zh: '我授权上述人员在上述范围和期限内代我办理，其代办行为的后果由我承担。',
    en: 'I let this person act for me within this scope and time, and answer for what they do in my name.',
  },
  mustConfirm: { zh: '请确认授权', en: 'Please confirm' },
  submit: { zh: '确认授权', en: 'Confirm' },
  enterName: { zh: '请填写对方姓名', en: 'Enter their name' },
} as const;

export const childText = {
  title: { zh: '登记我的孩子', en: 'Enter my child' },
  lede: {
    zh: '我们向户籍登记核对您是不是孩子的监护人，只得到“是”或“不是”。登记后您可以给未满18周岁的孩子办事。',
    en: 'We ask the household register whether you are the guardian; the answer is only yes or no. You can then act for your child until it is 18.',
  },
  name: { zh: '孩子姓名', en: 'Name of the child' },
  idNumber: { zh: '孩子的公民身份号码', en: 'Citizen number of the child' },
  submit: { zh: '核对并登记', en: 'Check and enter' },
  enterName: { zh: '请填写孩子姓名', en: 'Enter the name of the child' },
} as const;
