import { address } from '../blocks/address.ts';
import { holderOfDocument, kinship } from '../blocks/person.ts';
import {
  choice,
  day,
  futureDay,
  identityNumber,
  longText,
  pastDay,
  personName,
  text,
  wholeNumber,
} from '../field.ts';
import { page } from '../page.ts';
import type { PageRule } from './page-rule.ts';

/** 移民边检: ships, crews, transit, vehicles, channels. */
export const immigrationInspectionRules: readonly PageRule[] = [
  {
    branches: ['CRJ', 'YM'],
    name: /亲友帮办/,
    pages: () => [
      page('relation', '帮办人', 'Who helps', {
        helpedRelation: kinship('对方是您的', 'The person is your'),
        helpUntil: futureDay('授权期限至', 'Authorised until'),
      }),
    ],
  },
  {
    branches: ['CRJ'],
    name: /记录查询|证件信息查询/,
    pages: () => [
      page('query', '查询范围', 'What is queried', {
        queryFrom: pastDay('开始日期', 'From', { optional: true }),
        queryUntil: pastDay('结束日期', 'Until', {
          optional: true,
          rules: [{ rule: 'not-before', than: 'queryFrom' }],
        }),
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
        boardingReason: longText('事由', 'Reason', {
          most: 300,
          hint: {
            zh: '写明上船或者进入区域做什么',
            en: 'What you will do on board or in the area',
          },
        }),
        boardingFrom: futureDay('开始日期', 'From'),
        boardingUntil: day('结束日期', 'Until', {
          rules: [{ rule: 'not-before', than: 'boardingFrom' }],
        }),
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
        departOn: day('出境日期', 'Date of departure', {
          rules: [{ rule: 'not-before', than: 'entryOn' }],
        }),
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
        foreignBornOn: pastDay('出生日期', 'Date of birth', { personal: 'identification' }),
        foreignPassportNumber: identityNumber('护照号码', 'Passport number', {
          hint: { zh: '见护照资料页，不含空格', en: 'On the data page, without spaces' },
        }),
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
        departOn: day('预计出境日期', 'Expected departure', {
          rules: [{ rule: 'not-before', than: 'entryOn' }],
        }),
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
        transportOn: futureDay('日期', 'Date'),
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
        channelDocument: identityNumber('出入境证件号码', 'Number of the travel document', {
          hint: { zh: '本次用于通关的护照或者通行证', en: 'The passport or permit you cross with' },
        }),
      }),
    ],
  },
  {
    branches: ['YM'],
    name: /永久居留身份证信息核验|护照信息关联/,
    pages: () => [
      page('card', '永久居留身份证', 'The permanent resident card', {
        permanentNumber: identityNumber('永久居留身份证号码', 'Number', {
          hint: {
            zh: '见卡片正面，18 位或者 15 位',
            en: 'On the front of the card, 18 or 15 characters',
          },
        }),
        permanentUntil: day('有效期至', 'Valid until'),
      }),
    ],
  },
];
