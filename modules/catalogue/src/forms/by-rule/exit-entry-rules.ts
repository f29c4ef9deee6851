import { address } from '../blocks/address.ts';
import { lossPage } from '../blocks/matter.ts';
import { holderOfDocument, kinship, otherCitizen } from '../blocks/person.ts';
import {
  agreement,
  choice,
  day,
  identityNumber,
  longText,
  mobile,
  personName,
  text,
  when,
  wholeNumber,
  yesNo,
} from '../field.ts';
import { page } from '../page.ts';
import type { PageRule } from './page-rule.ts';

const foreigner = /外国人|外国婴儿|难民|永久居留|中国国籍|口岸签证/;

/** 出入境 and 移民边检: documents of citizens, of residents of Hong Kong, Macao and Taiwan, and of foreigners. */
export const exitEntryRules: readonly PageRule[] = [
  {
    branches: ['CRJ'],
    name: /普通护照|往来港澳通行证|往来台湾通行证|出入境通行证/,
    notName: /遗失/,
    pages: () => [
      page('document', '证件', 'The document', {
        heldDocument: choice('现持证件', 'Document you hold', [
          ['none', '没有', 'None'],
          ['valid', '有效', 'Valid'],
          ['expired', '已过期', 'Expired'],
          ['damaged', '已损坏', 'Damaged'],
          ['lost', '已遗失', 'Lost'],
        ]),
        heldNumber: when(
          'heldDocument',
          ['valid', 'expired', 'damaged'],
          identityNumber('证件号码', 'Number'),
        ),
        surnamePinyin: text('拼音姓', 'Surname in Latin letters', {
          most: 40,
          pattern: '^[A-Z]+$',
          personal: 'identification',
          hint: { zh: '大写字母，例如 ZHANG', en: 'Capital letters, for example ZHANG' },
        }),
        givenNamePinyin: text('拼音名', 'Given names in Latin letters', {
          most: 60,
          pattern: '^[A-Z]+$',
          personal: 'identification',
        }),
      }),
    ],
  },
  {
    branches: ['CRJ'],
    name: /普通护照|往来港澳通行证|往来台湾通行证/,
    notName: /未满十六/,
    pages: () => [
      page('functionary', '国家工作人员', 'State functionaries', {
        stateFunctionary: yesNo(
          '申请人是否为登记备案的国家工作人员或者现役军人',
          'Is the applicant a registered state functionary or a member of the forces?',
          { personal: 'examination' },
        ),
        functionaryUnit: when(
          'stateFunctionary',
          true,
          text('工作单位', 'Unit', { most: 100, personal: 'examination' }),
        ),
      }),
    ],
  },
  {
    branches: ['CRJ'],
    name: /遗失|补发$/,
    notName: /外国人|换发/,
    pages: () => [lossPage('证件', 'document')],
  },
  {
    branches: ['CRJ'],
    name: /未满十六周岁/,
    pages: () => [
      page('child', '孩子', 'The child', otherCitizen('child', '孩子', 'child')),
      page('guardian', '监护人', 'The guardian', {
        guardianRelation: choice('您是孩子的', "You are the child's", [
          ['father', '父亲', 'Father'],
          ['mother', '母亲', 'Mother'],
          ['other', '其他监护人', 'Other guardian'],
        ]),
        guardianAgrees: agreement(
          '全体监护人同意为孩子申请',
          'All guardians agree to this application',
        ),
      }),
    ],
  },
  {
    branches: ['CRJ'],
    name: /变更加注/,
    pages: () => [
      page('endorse', '加注内容', 'The endorsement', {
        endorseKind: choice('加注种类', 'Kind', [
          ['former-name', '曾用名', 'Former name'],
          ['alias', '别名、外文姓名', 'Alias or foreign name'],
          ['spouse', '配偶姓氏', "Spouse's surname"],
          ['birthplace', '出生地', 'Place of birth'],
        ]),
        endorseText: text('加注文字', 'Text', { most: 60, personal: 'identification' }),
      }),
    ],
  },
  {
    branches: ['CRJ'],
    name: /加急/,
    pages: () => [
      page('urgency', '加急', 'Urgency', {
        urgentReason: choice('加急事由', 'Why', [
          ['illness', '境外近亲属病危、去世', 'Illness or death of kin abroad'],
          ['school', '开学在即', 'School begins'],
          ['visa', '前往国签证即将失效', 'A visa is about to lapse'],
          ['work', '紧急出国公务、商务', 'Urgent business'],
          ['other', '其他紧急事由', 'Other'],
        ]),
        departsOn: day('出境日期', 'Departure'),
      }),
    ],
  },
  {
    branches: ['CRJ'],
    name: /签注/,
    notName: /居住证/,
    pages: () => [
      page('permit', '现持通行证', 'The permit you hold', {
        heldNumber: identityNumber('通行证号码', 'Permit number'),
      }),
      page('endorsement', '签注', 'The endorsement', {
        endorsementTrips: choice('次数', 'Journeys', [
          ['one', '一次', 'One'],
          ['two', '二次', 'Two'],
          ['many', '多次', 'Several'],
        ]),
        endorsementFrom: day('计划出行日期', 'Planned journey', { optional: true }),
      }),
    ],
  },
  {
    branches: ['CRJ'],
    name: /探亲签注|夫妻团聚|照顾父母|无依靠/,
    pages: () => [
      page('relative', '境外亲属', 'Relative beyond the border', {
        relativeName: personName('亲属姓名', 'Name', { personal: 'examination' }),
        relativeNumber: identityNumber('亲属证件号码', 'Document number', {
          personal: 'examination',
        }),
        relativeRelation: kinship('亲属是您的', 'The relative is your'),
        relativeAddress: text('亲属境外住址', 'Address there', {
          most: 150,
          personal: 'examination',
        }),
      }),
    ],
  },
  {
    branches: ['CRJ'],
    name: /商务签注|人才签注|逗留签注|应邀签注|其他签注/,
    pages: () => [
      page('ground', '事由', 'Ground', {
        groundUnit: text('派出或邀请单位', 'Sending or inviting unit', { most: 100 }),
        groundReason: longText('事由', 'Reason', { most: 300 }),
      }),
    ],
  },
  {
    branches: ['CRJ'],
    name: /商务备案单位|国家工作人员登记备案|接待外国人单位/,
    pages: () => [
      page('unit-contact', '单位专办员', 'The officer of the unit', {
        ...otherCitizen('liaison', '专办员', 'liaison officer'),
        liaisonPhone: mobile('专办员手机', 'Mobile phone'),
        unitSize: wholeNumber('职工人数', 'Staff', { least: 1, most: 1_000_000 }),
      }),
    ],
  },
  {
    branches: ['CRJ'],
    name: /^出入境通行证|边境/,
    pages: () => [
      page('journey', '行程', 'The journey', {
        crossingPort: text('出入境口岸或边境地区', 'Port or border area', { most: 100 }),
        crossingReason: longText('事由', 'Reason', { most: 300 }),
        crossingFrom: day('出发日期', 'From'),
        crossingUntil: day('返回日期', 'Until'),
      }),
    ],
  },
  {
    branches: ['CRJ'],
    name: /台湾居民(来往大陆|来大陆)|港澳居民来往内地|定居审批/,
    pages: () => [
      page('resident', '申请人证件', 'Your documents', {
        homeName: personName('姓名（与证件一致）', 'Name as on the document'),
        homeNumber: identityNumber('港澳台身份证件号码', 'Identity number there'),
        heldNumber: identityNumber('原通行证号码', 'Number of the permit', { optional: true }),
        mainlandAddress: address('内地（大陆）住址', 'Address on the mainland', {
          personal: 'contact',
        }),
      }),
    ],
  },
  {
    branches: ['CRJ', 'YM', 'HZ'],
    name: foreigner,
    flows: ['T02', 'T03', 'T04', 'T05', 'T07', 'T11', 'T13'],
    notName: /犯罪|接待外国人单位|入境卡|奖励|住宿登记|退出中国国籍/,
    pages: () => [
      page('traveller', '外国人信息', 'The foreign national', {
        foreignSurname: personName('护照姓', 'Surname as in the passport'),
        foreignGivenNames: personName('护照名', 'Given names as in the passport'),
        nationality: text('国籍', 'Nationality', { most: 50, personal: 'identification' }),
        foreignBornOn: day('出生日期', 'Date of birth', { personal: 'identification' }),
        foreignPassportNumber: identityNumber('护照号码', 'Passport number'),
        foreignPassportUntil: day('护照有效期至', 'Passport valid until'),
      }),
      page('address-in-china', '境内住址', 'Address in China', {
        addressInChina: address('境内住址', 'Address in China', { personal: 'contact' }),
      }),
    ],
  },
  {
    branches: ['CRJ'],
    name: /签证|停留证件|居留证件/,
    notName: /口岸签证/,
    pages: () => [
      page('stay', '停留居留', 'Stay', {
        currentStayNumber: text('现签证或居留证件号码', 'Number of the visa or permit', {
          most: 20,
          personal: 'identification',
        }),
        currentStayUntil: day('停留居留期限至', 'Stay permitted until', {
          hint: {
            zh: '签证延期应当在期满 7 日前申请，居留证件延期应当在期满 30 日前申请',
            en: 'Apply 7 days before a stay ends, 30 days before a residence permit ends',
          },
        }),
        stayUntil: day('申请停留居留至', 'Stay asked for until'),
        stayReason: longText('事由', 'Reason', { most: 500 }),
      }),
    ],
  },
  {
    branches: ['CRJ'],
    name: /工作类|学习类|记者类|团聚类|私人事务类|接待单位|口岸签证/,
    pages: () => [
      page('host', '接待单位或邀请人', 'The host', {
        hostKind: choice('接待方', 'Host', [
          ['employer', '用人单位', 'Employer'],
          ['school', '学校', 'School'],
          ['family', '亲属', 'Family'],
          ['other', '其他单位或个人', 'Another unit or person'],
        ]),
        hostName: text('名称或姓名', 'Name', { most: 100, personal: 'examination' }),
        hostPhone: mobile('联系电话', 'Telephone'),
      }),
    ],
  },
  {
    branches: ['CRJ'],
    name: /住宿登记/,
    pages: () => [
      page('guest', '住宿人', 'The guest', {
        ...holderOfDocument('guest', '住宿人', 'guest'),
        guestNationality: text('国籍（地区）', 'Nationality', {
          most: 50,
          personal: 'identification',
        }),
      }),
      page('lodging', '住宿', 'Lodging', {
        lodgingAddress: address('住宿地址', 'Address', { personal: 'examination' }),
        lodgingFrom: day('入住日期', 'From', {
          hint: { zh: '入住后 24 小时内登记', en: 'Registered within 24 hours' },
        }),
        lodgingUntil: day('拟离开日期', 'Until'),
        hostName: personName('留宿人姓名', 'Name of the host', { personal: 'contact' }),
        hostPhone: mobile('留宿人手机', 'Mobile phone of the host'),
      }),
    ],
  },
  {
    branches: ['CRJ'],
    name: /中国国籍|国籍证明|华侨身份/,
    pages: () => [
      page('nationality-ground', '国籍', 'Nationality', {
        nationalityGround: choice('依据', 'Ground', [
          ['kin', '中国人的近亲属', 'Close relative of a Chinese citizen'],
          ['settled', '定居在中国', 'Settled in China'],
          ['abroad', '定居在外国', 'Settled abroad'],
          ['former', '曾有中国国籍', 'Formerly Chinese'],
          ['other', '其他正当理由', 'Another good reason'],
        ]),
        nationalityKin: text('近亲属姓名及关系', 'Relatives and relation', {
          most: 100,
          optional: true,
          personal: 'examination',
        }),
        nationalityHistory: longText('本人简历', 'Your history', {
          most: 2000,
          personal: 'examination',
        }),
      }),
    ],
  },
  {
    branches: ['CRJ', 'YM'],
    name: /亲友帮办/,
    pages: () => [
      page('relation', '帮办对象', 'The person helped', {
        helpedRelation: kinship('对方是您的', 'The person is your'),
        helpUntil: day('授权期限至', 'Authorised until', { optional: true }),
      }),
    ],
  },
  {
    branches: ['CRJ'],
    name: /记录查询|证件信息查询/,
    pages: () => [
      page('query', '查询范围', 'What is queried', {
        queryFrom: day('开始日期', 'From', { optional: true }),
        queryUntil: day('结束日期', 'Until', { optional: true }),
        queryDocument: choice('查询用途', 'Purpose', [
          ['self', '自己了解', 'For myself'],
          ['visa', '办理签证、移民', 'Visa or migration'],
          ['tax', '税务、财产', 'Tax or property'],
          ['court', '诉讼', 'Court'],
        ]),
      }),
    ],
  },
  {
    branches: ['YM'],
    name: /登轮|搭靠|登陆证|住宿证|船员|船舶|船民|通行证核发/,
    pages: () => [
      page('ship', '船舶和口岸', 'Ship and port', {
        portName: text('口岸', 'Port', { most: 60 }),
        shipName: text('船名', 'Name of the ship', { most: 60, optional: true }),
        boardingReason: longText('事由', 'Reason', { most: 300 }),
        boardingFrom: day('开始日期', 'From'),
        boardingUntil: day('结束日期', 'Until'),
      }),
    ],
  },
  {
    branches: ['YM'],
    name: /登陆证|临时入境|过境免签/,
    pages: () => [
      page('visitor', '入境人', 'The visitor', {
        ...holderOfDocument('visitor', '入境人', 'visitor'),
        visitorNationality: text('国籍（地区）', 'Nationality', {
          most: 50,
          personal: 'identification',
        }),
        entryOn: day('入境日期', 'Date of entry'),
        departOn: day('出境日期', 'Date of departure'),
        onwardTransport: text('离境航班、车次或船名', 'Onward flight, train or ship', { most: 40 }),
      }),
    ],
  },
  {
    branches: ['YM'],
    name: /外国人入境卡/,
    pages: () => [
      page('visitor', '入境人', 'The visitor', {
        foreignSurname: personName('护照姓', 'Surname as in the passport'),
        foreignGivenNames: personName('护照名', 'Given names as in the passport'),
        nationality: text('国籍', 'Nationality', { most: 50, personal: 'identification' }),
        foreignBornOn: day('出生日期', 'Date of birth', { personal: 'identification' }),
        foreignPassportNumber: identityNumber('护照号码', 'Passport number'),
      }),
      page('entry', '入境', 'Entry', {
        entryPort: text('入境口岸', 'Port of entry', { most: 50 }),
        entryOn: day('入境日期', 'Date of entry'),
        entryTransport: text('航班、车次或船名', 'Flight, train or ship', { most: 30 }),
        entryPurpose: choice('入境事由', 'Purpose', [
          ['tourism', '旅游', 'Tourism'],
          ['business', '商务', 'Business'],
          ['study', '学习', 'Study'],
          ['work', '工作', 'Work'],
          ['family', '探亲', 'Family'],
          ['transit', '过境', 'Transit'],
        ]),
        addressInChina: address('境内住址', 'Address in China', { personal: 'contact' }),
        departOn: day('预计出境日期', 'Expected departure'),
      }),
    ],
  },
  {
    branches: ['YM'],
    name: /航空器|列车|汽车入境/,
    pages: () => [
      page('transport', '交通运输工具', 'The transport', {
        portName: text('口岸', 'Port', { most: 60 }),
        transportDirection: choice('方向', 'Direction', [
          ['in', '入境', 'Entry'],
          ['out', '出境', 'Exit'],
          ['both', '出入境', 'Both'],
        ]),
        transportNumber: text('航班、车次或号牌', 'Flight, train or plate', { most: 30 }),
        transportOn: day('日期', 'Date'),
        passengers: wholeNumber('旅客人数', 'Passengers', { most: 10_000 }),
      }),
    ],
  },
  {
    branches: ['YM'],
    name: /自助通道|合作查验/,
    pages: () => [
      page('channel', '自助通道', 'The e-channel', {
        channelPort: text('常用口岸', 'Port you use', { most: 60 }),
        channelDocument: identityNumber('出入境证件号码', 'Number of the travel document'),
      }),
    ],
  },
  {
    branches: ['YM'],
    name: /永久居留身份证信息核验|护照信息关联/,
    pages: () => [
      page('card', '永久居留身份证', 'The permanent resident card', {
        permanentNumber: identityNumber('永久居留身份证号码', 'Number'),
        permanentUntil: day('有效期至', 'Valid until'),
      }),
    ],
  },
];
