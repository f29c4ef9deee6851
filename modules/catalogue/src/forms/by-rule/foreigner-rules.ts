import { address } from '../blocks/address.ts';
import { holderOfDocument } from '../blocks/person.ts';
import {
  choice,
  day,
  type Field,
  futureDay,
  identityNumber,
  longText,
  mobile,
  pastDay,
  personName,
  text,
} from '../field.ts';
import { page } from '../page.ts';
import type { PageRule } from './page-rule.ts';

const foreigner = /外国人|外国婴儿|难民|永久居留|中国国籍|口岸签证/;

/** Visas, stay, residence and nationality of foreigners (出境入境管理法). */
export const foreignerRules: readonly PageRule[] = [
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
        foreignBornOn: pastDay('出生日期', 'Date of birth', { personal: 'identification' }),
        foreignPassportNumber: identityNumber('护照号码', 'Passport number', {
          hint: { zh: '见护照资料页，不含空格', en: 'On the data page, without spaces' },
        }),
        foreignPassportUntil: futureDay('护照有效期至', 'Passport valid until'),
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
          hint: { zh: '见签证或者居留证件右上角', en: 'At the top right of the visa or permit' },
        }),
        currentStayUntil: day('停留居留期限至', 'Stay permitted until', {
          hint: {
            zh: '签证延期应当在期满 7 日前申请，居留证件延期应当在期满 30 日前申请',
            en: 'Apply 7 days before a stay ends, 30 days before a residence permit ends',
          },
        }),
        stayUntil: futureDay('申请停留居留至', 'Stay asked for until', {
          rules: [{ rule: 'not-before', than: 'currentStayUntil' }],
        }),
        stayReason: longText('事由', 'Reason', {
          most: 500,
          hint: {
            zh: '写明为什么需要继续停留、期间住在哪里',
            en: 'Why you need to stay on, and where you will live',
          },
        }),
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
        lodgingFrom: pastDay('入住日期', 'From', {
          hint: { zh: '入住后 24 小时内登记', en: 'Registered within 24 hours' },
        }),
        lodgingUntil: day('拟离开日期', 'Until', {
          rules: [{ rule: 'not-before', than: 'lodgingFrom' }],
        }),
        hostName: personName('留宿人姓名', 'Name of the host', { personal: 'contact' }),
        hostPhone: mobile('留宿人手机', 'Mobile phone of the host'),
      }),
    ],
  },
  {
    branches: ['CRJ'],
    name: /中国国籍|国籍证明|华侨身份/,
    pages: ({ name }) => [
      page('nationality-ground', '国籍', 'Nationality', {
        ...nationalityGround(name.zh),
        nationalityKin: text('近亲属姓名及关系', 'Relatives and relation', {
          most: 100,
          optional: true,
          personal: 'examination',
        }),
        nationalityHistory: longText('本人简历', 'Your history', {
          most: 2000,
          personal: 'examination',
          hint: { zh: '按年份写明学习、工作、居住经历', en: 'Study, work and homes by year' },
        }),
      }),
    ],
  },
];

/** The grounds of the nationality law: Art 7 for joining, Art 10 for leaving; Art 13 asks for one good reason in words. */
function nationalityGround(itemName: string): Record<string, Field> {
  if (/恢复/.test(itemName)) {
    return {
      nationalityReason: longText('恢复的正当理由', 'Good reason for its restoration', {
        most: 500,
        personal: 'examination',
        hint: { zh: '写明为什么恢复中国国籍', en: 'Why Chinese nationality is to be restored' },
      }),
    };
  }
  const leaving = /退出/.test(itemName);
  return {
    nationalityGround: choice('依据', 'Ground', [
      leaving
        ? ['kin', '外国人的近亲属', 'Close relative of a foreigner']
        : ['kin', '中国人的近亲属', 'Close relative of a Chinese citizen'],
      leaving
        ? ['settled', '定居在外国', 'Settled abroad']
        : ['settled', '定居在中国', 'Settled in China'],
      ['other', '其他正当理由', 'Another good reason'],
    ]),
  };
}
