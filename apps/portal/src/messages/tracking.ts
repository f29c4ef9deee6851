/** My cases and one case. */
export const caseText = {
  title: { zh: '我的办件', en: 'My applications' },
  ofWhom: { zh: '看谁的办件', en: 'Whose applications' },
  ofEveryone: { zh: '全部', en: 'All' },
  yourTurn: { zh: '需要您处理', en: 'Your turn' },
  due: { zh: '{day}前办结', en: 'Due by {day}' },
  dueEstimated: { zh: '预计{day}前办结', en: 'Expected by {day}' },
  empty: { zh: '您还没有办件', en: 'You have no applications yet' },
  emptyHint: {
    zh: '找到要办的事，点“立即办理”就可以开始。',
    en: 'Find a service and choose “Apply now”.',
  },
  find: { zh: '去找要办的事', en: 'Find a service' },
  drafts: { zh: '还没提交的申请', en: 'Not submitted yet' },
  item: { zh: '办理事项', en: 'Service' },
  supplyBy: { zh: '请在{day}（含当日）前补齐', en: 'Supply it by {day}' },
  number: { zh: '办件编号', en: 'Number' },
  submittedAt: { zh: '提交时间', en: 'Submitted' },
  organ: { zh: '办理机关', en: 'Authority' },
  decidedBy: { zh: '决定机关', en: 'Decided by' },
  awaiting: { zh: '现在等什么', en: 'What happens now' },
  fromApplicant: { zh: '等您处理', en: 'Waiting for you' },
  fromOrgan: { zh: '等{organ}处理', en: 'Waiting for {organ}' },
  fromCourier: { zh: '等快递送达', en: 'Waiting for the courier' },
  fromNone: { zh: '已办结', en: 'Finished' },
  estimatedNote: {
    zh: '“预计”表示次年放假安排尚未公布，公布后会重新计算并告诉您。',
    en: '“Expected” means the holidays of that year are not published yet. The date will be recalculated and you will be told.',
  },
  timeline: { zh: '办理过程', en: 'What happened so far' },
  linkedRecords: { zh: '办结之后', en: 'After the end' },
  documents: { zh: '文书和结果', en: 'Documents and results' },
  documentNone: {
    zh: '还没有文书。产生后会显示在这里。',
    en: 'No documents yet. They will appear here.',
  },
  documentOn: { zh: '{number} · {day}', en: '{number} · {day}' },
  pdf: { zh: 'PDF 文件', en: 'PDF' },
  what: { zh: '您提交的内容', en: 'What you submitted' },
  attachments: { zh: '您提交的材料', en: 'Files you handed in' },
  actions: { zh: '您可以', en: 'You can' },
  supplement: { zh: '补交材料', en: 'Supply what is missing' },
  correct: { zh: '修改后重新提交', en: 'Correct and submit again' },
  withdraw: { zh: '撤回申请', en: 'Withdraw' },
  defend: { zh: '陈述申辩', en: 'State your case' },
  rate: { zh: '评价这次服务', en: 'Rate this service' },
  amendRating: { zh: '修改评价', en: 'Amend your rating' },
  receipt: { zh: '查看提交回执', en: 'See the receipt' },
  outcome: { zh: '结果', en: 'Outcome' },
  about: { zh: '办件信息', en: 'About this application' },
  decision: { zh: '办理结果', en: 'Decision' },
  granted: { zh: '准予', en: 'Granted' },
  denied: { zh: '不予', en: 'Denied' },
  grounds: { zh: '理由', en: 'Grounds' },
  remedies: { zh: '您的权利', en: 'Your remedies' },
  delivery: { zh: '结果送达', en: 'Delivery' },
  tracking: { zh: '运单号', en: 'Tracking number' },
  method: { zh: '方式', en: 'How' },
  noTracking: { zh: '还没有物流信息', en: 'No tracking yet' },
  rating: { zh: '您的评价', en: 'Your rating' },
  notFound: { zh: '没有这个办件', en: 'No such application' },
} as const;

export const supplementText = {
  title: { zh: '补交材料', en: 'Supply what is missing' },
  correctTitle: { zh: '修改并重新提交', en: 'Correct and submit again' },
  lede: {
    zh: '办理机关一次告知了下面所有要补的内容，请在 {day}（含当日）前补齐。补齐后继续办理。',
    en: 'The authority has named everything that is missing below. Please supply it by {day}.',
  },
  ledeNoDay: {
    zh: '请按下面的要求补齐，补齐后继续办理。',
    en: 'Please supply what is named below.',
  },
  reason: { zh: '要补的原因', en: 'Why' },
  upload: { zh: '选择文件', en: 'Choose files' },
  uploaded: { zh: '已上传', en: 'Uploaded' },
  sameFile: {
    zh: '与您此前上传的文件内容完全相同。要换一份的，请选择另一个文件。',
    en: 'This is the very file you handed in before. To replace it, choose another.',
  },
  add: { zh: '上传', en: 'Upload' },
  explain: { zh: '说明（选填）', en: 'A note (optional)' },
  send: { zh: '确认补交', en: 'Send' },
  wholeForm: { zh: '您填报的申请表', en: 'Your application as you filled it in' },
  wholeFormHelp: {
    zh: '请按上面的要求修改有关内容或者重新上传材料。证件号码等没有显示，不需要修改的可以留空；没有修改的内容和材料保持原样。',
    en: 'Change what is named above, or hand in the paper again. Numbers are not shown: leave them empty to keep them. All else stays as it is.',
  },
  stillMissing: { zh: '“{name}”还没有上传', en: '“{name}” is still missing' },
  nothing: { zh: '现在没有要补的内容', en: 'Nothing has to be supplied now' },
} as const;

/** 容缺受理: accepted, though something may follow. */
export const deferralText = {
  title: { zh: '待补交的容缺材料', en: 'Papers you still owe' },
  nothingOwed: { zh: '容缺材料', en: 'Papers that followed' },
  pageTitle: { zh: '补交容缺材料', en: 'Hand in the papers owed' },
  lede: {
    zh: '您的申请已容缺受理，下面的材料可以后补。请在{day}（含当日）之前补交，补齐之前不能作出决定。可以分几次交。',
    en: 'Your application was accepted though these papers were missing. Please hand them in by {day}; it cannot be decided before. They may come one by one.',
  },
  until: { zh: '请在{day}（含当日）之前补交', en: 'Please hand in by {day}' },
  soon: { zh: '就要到期', en: 'Nearly due' },
  lastDay: { zh: '最后一天', en: 'Last day' },
  terminate: {
    zh: '到期没有补齐，办件将终止，以后可以重新申请。',
    en: 'If they do not come in time, the application ends; you may apply again.',
  },
  decideWithout: {
    zh: '到期没有补齐，将根据已有材料作出决定。',
    en: 'If they do not come in time, the decision is made on what is there.',
  },
  notRight: {
    zh: '上次补交的不符合要求：{reason}',
    en: 'What you handed in is not right: {reason}',
  },
  came: { zh: '已补交', en: 'Handed in' },
  lapsed: {
    zh: '补交期限已于 {day} 届满，没有补齐。',
    en: 'The time ended on {day}, and not everything had come.',
  },
  supply: { zh: '补交材料', en: 'Hand in' },
  chooseOne: { zh: '请至少上传一份材料', en: 'Upload one paper at least' },
} as const;

export const withdrawalText = {
  title: { zh: '撤回申请', en: 'Withdraw this application' },
  warning: {
    zh: '撤回后这个办件就结束了，不能恢复；以后需要时可以重新申请。',
    en: 'Once withdrawn, this application has ended and cannot be taken up again. You may apply anew at any time.',
  },
  reason: { zh: '撤回原因', en: 'Reason' },
  confirm: { zh: '我确定要撤回', en: 'Yes, withdraw it' },
  keep: { zh: '不撤回，返回', en: 'No, go back' },
  mustConfirm: { zh: '请勾选“我确定要撤回”', en: 'Tick “Yes, withdraw it”' },
  button: { zh: '撤回申请', en: 'Withdraw' },
} as const;

export const ratingText = {
  title: { zh: '评价这次服务', en: 'Rate this service' },
  amendTitle: { zh: '修改评价', en: 'Amend your rating' },
  lede: {
    zh: '评价由您自己决定，经办人员看不到是谁评的。提交后可以修改一次。',
    en: 'The choice is yours. The officers cannot see who rated. You may amend it once.',
  },
  amendLede: {
    zh: '评价只能修改一次，原来的评价会一并保留。',
    en: 'You can amend once. The first rating is kept as well.',
  },
  question: { zh: '您对这次办理满意吗？', en: 'How satisfied are you?' },
  level5: { zh: '非常满意', en: 'Very satisfied' },
  level4: { zh: '满意', en: 'Satisfied' },
  level3: { zh: '基本满意', en: 'Fairly satisfied' },
  level2: { zh: '不满意', en: 'Dissatisfied' },
  level1: { zh: '非常不满意', en: 'Very dissatisfied' },
  tags: { zh: '哪些方面？', en: 'In what respect?' },
  text: { zh: '想说的话', en: 'Your comment' },
  textHint: {
    zh: '请不要写身份证号、电话等个人信息。',
    en: 'Please do not write ID numbers or telephone numbers.',
  },
  choose: { zh: '请选择一个满意程度', en: 'Choose how satisfied you are' },
  send: { zh: '提交评价', en: 'Send rating' },
  thanks: { zh: '谢谢您的评价', en: 'Thank you' },
  badNext: {
    zh: '我们会在 1 个工作日内联系您，并告诉您整改结果。',
    en: 'You will be contacted within 1 working day and told what was put right.',
  },
} as const;

export const receiptText = {
  title: { zh: '申请已提交', en: 'Application submitted' },
  number: { zh: '办件编号', en: 'Your number' },
  at: { zh: '提交时间', en: 'Submitted' },
  next: { zh: '接下来', en: 'What happens next' },
  by: { zh: '{day}前', en: 'by {day}' },
  byEstimated: { zh: '预计{day}前', en: 'expected by {day}' },
  track: { zh: '查看办理进展', en: 'Track this application' },
  home: { zh: '返回首页', en: 'Back to home' },
  told: {
    zh: '每有进展，我们都会给您发短信。您也可以随时在“我的办件”查看。',
    en: 'You will get a text message at every step, and can look it up under “My applications”.',
  },
  print: { zh: '打印或保存本页', en: 'Print or save this page' },
  printHint: {
    zh: '可用浏览器的“打印”功能打印或存为 PDF。',
    en: 'Use your browser’s print function to print or save as PDF.',
  },
  document: { zh: '收件凭证（PDF）', en: 'Receipt (PDF)' },
} as const;

/** By when: `{day}` may begin with “expected”. */
export const dueText = {
  notice: { zh: '{day}前告知是否受理', en: 'You will be told by {day} whether it is accepted' },
  supplement: { zh: '请在{day}（含当日）前补齐', en: 'Please supply it by {day}' },
  decision: { zh: '{day}前办结', en: 'Decision by {day}' },
  delivery: { zh: '{day}前送达', en: 'Delivered by {day}' },
  appointment: { zh: '请在{day}到场', en: 'Please come on {day}' },
  payment: { zh: '请在{day}（含当日）前缴款', en: 'Please pay by {day}' },
  expected: { zh: '预计', en: 'about ' },
} as const;

export const bookingText = {
  title: { zh: '您的预约', en: 'Your appointment' },
  when: { zh: '时间', en: 'When' },
  where: { zh: '地点', en: 'Where' },
  cancelBy: { zh: '最迟取消日期', en: 'Cancel by' },
  announced: { zh: '拟作出的处罚', en: 'The intended penalty' },
  penalty: { zh: '处罚决定', en: 'The penalty' },
  facts: { zh: '违法事实', en: 'What was found' },
  content: { zh: '处罚内容', en: 'What it comes to' },
  fine: { zh: '罚款 {yuan} 元', en: 'a fine of {yuan} yuan' },
  warning: { zh: '警告', en: 'a warning' },
  points: { zh: '记 {points} 分', en: '{points} points' },
  defence: { zh: '您的陈述申辩', en: 'What you stated' },
  decidedOn: { zh: '决定日期', en: 'Decided on' },
  owed: { zh: '今天应缴', en: 'Owed today' },
  yuan: { zh: '{yuan} 元', en: '{yuan} yuan' },
  paid: { zh: '已缴纳', en: 'Paid' },
  paidBy: { zh: '{yuan} 元，票据号 {receipt}，{day}', en: '{yuan} yuan, receipt {receipt}, {day}' },
} as const;

export const feeText = {
  title: { zh: '费用', en: 'Fee' },
  standard: { zh: '收费标准', en: 'Standard' },
  or: { zh: ' 或 ', en: ' or ' },
  paid: { zh: '已缴费', en: 'Paid' },
  receipt: { zh: '{yuan}，票据号 {receipt}，{day}', en: '{yuan}, receipt {receipt}, {day}' },
  owed: { zh: '待退费', en: 'To be paid back' },
  owedBack: {
    zh: '{yuan}，由收费机关原路退回',
    en: '{yuan}; the authority pays it back the way it came',
  },
  refunded: { zh: '已退费', en: 'Paid back' },
  certificate: { zh: '证件有效期', en: 'The certificate is valid' },
  fromTo: { zh: '{from}至{to}', en: 'from {from} to {to}' },
  forGood: { zh: '自{from}起长期有效', en: 'from {from} without an end' },
} as const;

export const defenceText = {
  title: { zh: '陈述申辩', en: 'State your case' },
  lead: {
    zh: '作出处罚决定前，您可以说明事实、理由和证据。不会因为您的陈述、申辩加重处罚。',
    en: 'Before the penalty is decided you may state facts, reasons and evidence. Stating your case never makes it heavier.',
  },
  statement: { zh: '您的陈述和申辩', en: 'Your statement' },
  missing: { zh: '请写明您的陈述和申辩', en: 'Write down your statement' },
  button: { zh: '提交', en: 'Hand it in' },
  back: { zh: '返回办件', en: 'Back to the case' },
} as const;

export const remedyText = {
  both: {
    zh: '对决定不服的，可以自收到之日起 {days} 日内申请行政复议，或者在 {months} 个月内提起行政诉讼。',
    en: 'You may apply for administrative reconsideration within {days} days, or go to court within {months} months, of receiving the decision.',
  },
  basis: { zh: '依据', en: 'Legal basis' },
  organ: { zh: '应当向这个机关申请', en: 'Apply to' },
  ending: { zh: '结束原因', en: 'Why it ended' },
} as const;
