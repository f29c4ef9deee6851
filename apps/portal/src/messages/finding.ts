/** Home, search, guide and region. */
export const homeText = {
  title: { zh: '您要办什么事？', en: 'What do you need to do?' },
  searchLabel: { zh: '搜索服务事项', en: 'Search services' },
  searchPlaceholder: {
    zh: '如：护照、身份证丢了、上户口',
    en: 'For example: passport, police certificate',
  },
  search: { zh: '搜索', en: 'Search' },
  popular: { zh: '常搜', en: 'Often searched' },
  count: { zh: '可办事项 {count} 项', en: '{count} services available' },
  frequent: { zh: '常办服务', en: 'Frequent services' },
  branches: { zh: '按业务分类', en: 'By subject' },
  branchCount: { zh: '{count} 项', en: '{count} services' },
  resume: { zh: '接着填写', en: 'Continue where you left off' },
  draftSaved: { zh: '上次保存：{when}', en: 'Last saved {when}' },
  yourCases: { zh: '我的办件进展', en: 'Where are my applications?' },
  allCases: { zh: '查看全部办件', en: 'All my applications' },
  noCases: {
    zh: '您还没有办件。找到要办的事，就可以在线申请。',
    en: 'You have no applications yet. Find a service to start one.',
  },
  howTitle: { zh: '在这里办事，只需四步', en: 'How it works' },
  how1: { zh: '找到要办的事，看清要准备什么', en: 'Find the service and see what you need' },
  how2: {
    zh: '登录并填写，随时保存，换台设备也能接着填',
    en: 'Sign in and fill in the form; it is saved as you go',
  },
  how3: {
    zh: '提交后马上拿到办件编号和办结日期',
    en: 'Submit and get a number and a date at once',
  },
  how4: {
    zh: '看进展、收结果、作评价，不用跑窗口',
    en: 'Track it, receive the result, rate the service',
  },
} as const;

export const searchText = {
  title: { zh: '办事服务', en: 'Services' },
  resultsFor: { zh: '“{query}”的搜索结果', en: 'Results for “{query}”' },
  branch: { zh: '业务分类', en: 'Subject' },
  allBranches: { zh: '全部分类', en: 'All subjects' },
  audience: { zh: '办事对象', en: 'For' },
  everyone: { zh: '全部', en: 'Everyone' },
  person: { zh: '个人', en: 'Individuals' },
  enterprise: { zh: '企业', en: 'Enterprises' },
  apply: { zh: '筛选', en: 'Filter' },
  found: { zh: '共 {count} 项', en: '{count} found' },
  nothing: { zh: '没有找到相关事项', en: 'Nothing found' },
  nothingHint: {
    zh: '换个说法试试，例如“驾照”“上户口”；也可以减少筛选条件，或拨打 {phone} 询问。',
    en: 'Try other words or fewer filters, or call {phone}.',
  },
  maybe: { zh: '您是不是要找', en: 'Did you mean' },
  instant: { zh: '即时办结', en: 'Decided at once' },
  noVisit: { zh: '全程网办', en: 'Fully online' },
  visits: { zh: '最多跑 {count} 次', en: 'At most {count} visit(s)' },
} as const;

export const guideText = {
  eyebrow: { zh: '办事指南', en: 'Guide' },
  apply: { zh: '立即办理', en: 'Apply now' },
  applyAt: { zh: '在线办理', en: 'Apply online' },
  needsLevel1: { zh: '需要手机号登录', en: 'You need to sign in with your phone' },
  needsLevel2: { zh: '需要登录并完成实名核验', en: 'You need to sign in and confirm your name' },
  needsLevel3: {
    zh: '需要登录，并用国家网络身份认证（网证）确认本人',
    en: 'You need to sign in and confirm it is you with the national network identity',
  },
  minutes: {
    zh: '填写大约需要 10 分钟，可随时保存离开。',
    en: 'It takes about 10 minutes. You can save and leave at any time.',
  },
  chooseRegionFirst: {
    zh: '先选择办理地区，才能显示由哪里办理、能否网上申请。',
    en: 'Choose a region first, to see who handles it and whether you can apply online.',
  },
  notHere: {
    zh: '{region}暂未开通这项服务。',
    en: 'This service is not yet available in {region}.',
  },
  notHereHint: {
    zh: '可以换一个地区，或拨打 {phone} 询问。',
    en: 'Choose another region or call {phone}.',
  },
  notOnline: { zh: '这件事需要到窗口办理', en: 'This has to be done at a service counter' },
  notOnlineHint: {
    zh: '请带齐下列材料，到办理机关的窗口办理。',
    en: 'Bring the materials below to the counter of the authority.',
  },
  time: { zh: '多久办好', en: 'How long' },
  fee: { zh: '收费', en: 'Fee' },
  free: { zh: '不收费', en: 'Free' },
  charged: { zh: '收费', en: 'Charged' },
  visits: { zh: '跑几次', en: 'Visits' },
  visitsNone: { zh: '一次不用跑', en: 'None' },
  visitsSome: { zh: '最多 {count} 次', en: 'At most {count}' },
  result: { zh: '办好后得到', en: 'You receive' },
  instant: { zh: '当场办结', en: 'At once' },
  workingDays: { zh: '{count} 个工作日', en: '{count} working days' },
  naturalDays: { zh: '{count} 天', en: '{count} days' },
  statutory: { zh: '法定 {period}', en: 'By law {period}' },
  promisedFrom: { zh: '自受理之日起算', en: 'Counted from acceptance' },
  prepare: { zh: '要准备什么', en: 'What to prepare' },
  prepareNone: {
    zh: '不用准备材料，填写申请即可。',
    en: 'No documents needed. Just fill in the form.',
  },
  obtained: { zh: '不用您提供', en: 'You need not provide' },
  obtainedHint: {
    zh: '以下信息由我们通过数据共享核实，不用您交。',
    en: 'We check these with other offices, so you do not hand them in.',
  },
  licence: { zh: '可用电子证照代替', en: 'An electronic licence will do' },
  ifNeeded: { zh: '符合情形时提供', en: 'Only if it applies to you' },
  steps: { zh: '怎么办理', en: 'How it goes' },
  where: { zh: '由谁办理', en: 'Who handles it' },
  organ: { zh: '办理机关', en: 'Authority' },
  address: { zh: '地址', en: 'Address' },
  phone: { zh: '电话', en: 'Telephone' },
  hours: { zh: '办公时间', en: 'Opening hours' },
  delivery: { zh: '结果怎么拿', en: 'How you get the result' },
  about: { zh: '事项信息', en: 'About this service' },
  basis: { zh: '法律依据', en: 'Legal basis' },
  audience: { zh: '办事对象', en: 'For' },
  scope: { zh: '通办范围', en: 'Where it can be done' },
  type: { zh: '事项类型', en: 'Type' },
  code: { zh: '事项编码', en: 'Code' },
  version: { zh: '版本', en: 'Version' },
  complain: {
    zh: '不办、拖办或多要材料？可以拨打 {phone} 投诉。',
    en: 'Refused, delayed or asked for more? Call {phone} to complain.',
  },
} as const;

export const deliveryText = {
  courier: { zh: '邮寄到家', en: 'By courier' },
  window: { zh: '到窗口领取', en: 'Collect at the counter' },
  electronic: { zh: '在线下载电子件', en: 'Download' },
} as const;

export const regionText = {
  title: { zh: '选择办事地区', en: 'Choose your region' },
  hint: {
    zh: '选到区（县），才能显示由哪里办理。',
    en: 'Choose down to the district, to see who handles it.',
  },
  province: { zh: '省（自治区、直辖市）', en: 'Province' },
  city: { zh: '市', en: 'City' },
  county: { zh: '区（县）', en: 'District or county' },
  choose: { zh: '请选择', en: 'Choose' },
  go: { zh: '继续', en: 'Continue' },
  use: { zh: '使用这个地区', en: 'Use this region' },
  useWhole: { zh: '先用“{name}”', en: 'Use {name} for the time being' },
  chooseOne: { zh: '请选择一个地区', en: 'Choose a region' },
  chosen: { zh: '已选', en: 'Chosen' },
  again: { zh: '重新选择', en: 'Start again' },
} as const;
