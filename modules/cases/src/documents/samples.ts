import type { Day, Instant } from '@tongban/kernel';
import type { CaseFacts, DocumentMatter } from './document-facts.ts';
import { formatDocumentNumber } from './document-number.ts';

/** One specimen of every kind of document: for tests and for looking at. All persons are synthetic. */
export interface DocumentSample {
  readonly name: string;
  readonly facts: CaseFacts;
  readonly matter: DocumentMatter;
  readonly number: string;
}

const hotel: CaseFacts = {
  caseNumber: '440305202603020001238',
  itemCode: 'GA-ZA-0001',
  itemName: '旅馆业特种行业许可证核发',
  itemType: '01',
  branchCode: 'ZA',
  flow: 'T04',
  legalBasis: ['旅馆业治安管理办法'],
  resultName: '特种行业许可证（旅馆业）',
  organ: {
    organId: '11440305MB0TE00040',
    name: '深圳市公安局南山分局',
    regionCode: '440305',
    address: '深圳市南山区南山大道1号',
    phone: '0755-84460000',
  },
  applicant: {
    name: '深圳市测试酒店有限公司',
    idMasked: '9144**********EXAMP0C',
    enterprise: true,
  },
  submittedOn: day('2026-03-01'),
};

const passport: CaseFacts = {
  ...hotel,
  caseNumber: '440300202601300000016',
  itemCode: 'GA-CRJ-0002',
  itemName: '普通护照换发（有效期不足或签证页用完）',
  branchCode: 'CRJ',
  flow: 'T07',
  legalBasis: ['护照法', '普通护照和出入境通行证签发管理办法'],
  resultName: '中华人民共和国普通护照',
  organ: { organId: '11440300MB0TE0003L', name: '深圳市公安局', regionCode: '440300' },
  applicant: { name: '李测试', idMasked: '370102********993X' },
  submittedOn: day('2026-01-30'),
};

const noCrime: CaseFacts = {
  ...hotel,
  caseNumber: '440305202603270000027',
  itemCode: 'GA-HZ-0067',
  itemName: '无犯罪记录证明开具（个人查询）',
  itemType: '20',
  branchCode: 'HZ',
  flow: 'T03',
  legalBasis: ['公安机关办理犯罪记录查询工作规定(2021)'],
  resultName: '无犯罪记录证明',
  organ: {
    organId: '11440305MB0TE00053',
    name: '深圳市公安局南山分局粤海派出所',
    regionCode: '440305',
  },
  applicant: { name: '王䶮𠅤', idMasked: '310101********9927', idNumber: '310101200712319927' },
  submittedOn: day('2026-03-27'),
};

const visa: CaseFacts = {
  ...passport,
  itemCode: 'GA-CRJ-0049',
  itemName: '外国人签证延期',
  legalBasis: ['出境入境管理法', '外国人入境出境管理条例'],
  resultName: '签证延期',
  applicant: { name: 'JANE TESTER', idMasked: 'X1****78' },
};

const violation: CaseFacts = {
  ...hotel,
  caseNumber: '440305202609180000031',
  itemCode: 'GA-JG-0095',
  itemName: '交通违法处理',
  itemType: '02',
  branchCode: 'JG',
  flow: 'T10',
  legalBasis: ['道路交通安全法'],
  resultName: '道路交通安全违法处罚决定书（电子）',
  applicant: { name: '王测试', idMasked: '4403**********991X' },
  submittedOn: day('2026-09-18'),
};

const redLight = {
  lawBasis: '《中华人民共和国道路交通安全法》第九十条',
  fineYuan: 200,
  points: 6,
} as const;

const longDefects = [
  [
    '消防安全检查意见书',
    '未提交；请提交消防救援机构出具的公众聚集场所投入使用、营业前消防安全检查合格证明',
  ],
  ['房屋产权证明或者租赁合同', '租赁合同第3页缺少出租方签章，且租赁期限届满日早于申请的经营期限'],
  ['旅馆平面图', '图中未标注安全出口、监控点位和前台位置'],
  ['治安管理制度', '缺少访客登记制度和未成年人入住登记制度'],
] as const;

const at = '2026-09-18T01:05:00.000Z' as Instant;

export const samples: readonly DocumentSample[] = [
  sample(hotel, {
    kind: 'receipt',
    receivedAt: at,
    materials: ['申请表', '营业执照（共享获取）', '旅馆平面图'],
  }),
  sample(hotel, { kind: 'supplement-receipt', receivedAt: at, materials: ['消防安全检查意见书'] }),
  sample(hotel, {
    kind: 'supplement-receipt',
    receivedAt: at,
    materials: ['消防安全检查意见书'],
    deferred: true,
  }),
  sample(hotel, {
    kind: 'acceptance-notice',
    acceptedOn: day('2026-03-02'),
    promised: { amount: 7, unit: 'working-days' },
    dueOn: day('2026-03-11'),
    owed: {
      names: ['消防安全检查意见书', '旅馆平面图'],
      dueOn: day('2026-03-10'),
      rule: '容缺受理服务机制（国发〔2022〕5号）',
      onLapse: 'terminate',
    },
  }),
  sample(hotel, {
    kind: 'acceptance-notice',
    acceptedOn: day('2026-03-02'),
    promised: { amount: 7, unit: 'working-days' },
    dueOn: day('2026-03-11'),
  }),
  sample(hotel, {
    kind: 'supplement-notice',
    receivedOn: day('2026-03-02'),
    defects: longDefects.map(([name, reason]) => ({ name, reason })),
    dueOn: day('2026-04-01'),
  }),
  sample(hotel, {
    kind: 'acceptance-refusal',
    grounds: '申请设立的旅馆位于深圳市福田区，不属于本机关管辖范围',
    competentOrgan: '深圳市公安局福田分局',
  }),
  sample(hotel, { kind: 'not-required-notice', grounds: '申请人申请的自用员工宿舍不对外经营住宿' }),
  sample(hotel, {
    kind: 'special-procedure-notice',
    procedure: '专家评审',
    reason: '建筑结构改造方案需要专家论证',
    needed: { amount: 8, unit: 'working-days' },
  }),
  sample(hotel, {
    kind: 'extension-notice',
    reason: '案情复杂，需要向有关部门进一步核实',
    added: { amount: 10, unit: 'working-days' },
    dueOn: day('2026-04-24'),
  }),
  sample(hotel, { kind: 'grant-decision', acceptedOn: day('2026-03-02') }),
  sample(
    hotel,
    { kind: 'grant-decision', acceptedOn: day('2026-03-02'), validMonths: 3 },
    'for-three-months',
  ),
  sample(noCrime, {
    kind: 'reply',
    acceptedOn: day('2026-03-27'),
    outcome: 'partly-upheld',
    reply: '经复查，查询系统延迟属实，已更正。',
  }),
  sample(hotel, {
    kind: 'denial-decision',
    acceptedOn: day('2026-03-02'),
    grounds: '经两名工作人员实地核查，该场所未设置与公安机关联网的旅客信息登记系统，安全出口被占用',
    lawBasis: '《旅馆业治安管理办法》第三条、《中华人民共和国行政许可法》第三十八条第二款',
  }),
  sample(passport, {
    kind: 'non-issuance-decision',
    acceptedOn: day('2026-01-30'),
    grounds: '人民法院通知有未了结的民事案件不能出境',
    lawBasis: '《中华人民共和国护照法》第十三条第一款第五项',
  }),
  sample(visa, { kind: 'non-issuance-decision', grounds: '申请延期的理由与入境事由不符' }, 'final'),
  sample(noCrime, {
    kind: 'no-certificate-notice',
    grounds: '查询结果不符合出具无犯罪记录证明的条件',
  }),
  sample(passport, {
    kind: 'delivery-receipt',
    served: [{ title: '中华人民共和国普通护照', number: 'E********' }],
    method: 'courier',
    servedAt: at,
    place: '收件地址（见寄递记录）',
    signedBy: '本人签收',
    carrier: '中国邮政速递物流',
    trackingNumber: 'EX20260918000123CN',
  }),
  sample(passport, {
    kind: 'collection-receipt',
    collectedAt: at,
    window: '深圳市公安局出入境办证大厅 3号窗口',
    identityCheck: '已核对领取人居民身份证原件，人证一致',
    handedBy: '警号 440301',
  }),
  sample(hotel, {
    kind: 'termination-notice',
    reason: 'not-supplied',
    grounds: '申请人未在补正告知书规定的期限内补正材料',
  }),
  sample(hotel, {
    kind: 'withdrawal-confirmation',
    withdrawnOn: day('2026-03-05'),
    reason: '经营计划变更',
  }),
  sample(noCrime, { kind: 'no-crime-certificate', asOf: at, validMonths: 6 }),
  sample(hotel, {
    kind: 'inspection-record',
    inspectedOn: day('2026-03-09'),
    passed: true,
    findings: '监控、登记系统、消防通道符合要求',
    inspectors: ['443006', '443007'],
  }),
  sample(hotel, {
    kind: 'opinion-request',
    question: '旅客登记系统、境外人员住宿登记条件是否具备？',
    departments: [
      { name: '深圳市公安局南山分局户政部门', dueOn: day('2026-03-06') },
      { name: '深圳市公安局南山分局出入境部门', dueOn: day('2026-03-06') },
    ],
  }),
  sample(hotel, {
    kind: 'opinion-reply',
    department: '深圳市公安局南山分局户政部门',
    agrees: true,
    opinion: '旅客登记系统已安装',
  }),
  sample(hotel, { kind: 'forwarding-note', to: '深圳市公安局', reason: '初审同意' }),
  sample(noCrime, { kind: 'move-in-permit', to: '西安市公安局雁塔分局' }),
  sample(noCrime, { kind: 'migration-certificate', to: '深圳市公安局南山分局' }),
  sample(violation, {
    kind: 'booking-slip',
    on: day('2026-10-12'),
    time: '09:30',
    place: '深圳市南山区龙珠大道车管所 2 楼考场',
    cancelBy: day('2026-10-11'),
  }),
  sample(violation, {
    kind: 'penalty-announcement',
    facts: '2026年9月1日8时12分，驾驶粤BZZ001号小型汽车在深南大道科苑路口闯红灯',
    ...redLight,
  }),
  sample(violation, {
    kind: 'penalty-decision',
    grounds: '监控记录清晰，事实清楚；当事人未提出陈述、申辩',
    ...redLight,
    payBy: day('2026-10-08'),
  }),
  sample(
    {
      ...noCrime,
      itemName: '户籍证明开具',
      resultName: '户籍证明',
      legalBasis: ['户口登记条例'],
      applicant: { name: '张𫚖㐱', idMasked: '4403**' },
    },
    {
      kind: 'certificate',
      statements: [
        ['姓名', '张𫚖㐱'],
        ['公民身份号码', '44030519900101991X'],
        ['户籍地址', '广东省深圳市南山区粤海街道测试路1号'],
        ['户别', '家庭户'],
      ],
      validMonths: 6,
    },
  ),
];

function sample(facts: CaseFacts, matter: DocumentMatter, suffix = ''): DocumentSample {
  const organPrefix = facts.organ.regionCode === '440305' ? '粤深南公' : '粤深公';
  const number = formatDocumentNumber(
    { organPrefix, branchCode: facts.branchCode, itemType: facts.itemType },
    { kind: matter.kind, year: 2026, serial: 12 },
  );
  return { name: `${matter.kind}${suffix}`, facts, matter, number };
}

function day(text: string): Day {
  return text as Day;
}
