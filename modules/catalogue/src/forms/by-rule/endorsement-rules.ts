import { kinship, otherCitizen } from '../blocks/person.ts';
import {
  choice,
  futureDay,
  identityNumber,
  longText,
  mobile,
  personName,
  text,
  wholeNumber,
} from '../field.ts';
import { page } from '../page.ts';
import type { PageRule } from './page-rule.ts';

/** 签注 and the units that may ask for them. */
export const endorsementRules: readonly PageRule[] = [
  {
    branches: ['CRJ'],
    name: /签注/,
    notName: /居住证/,
    pages: () => [
      page('permit', '现持通行证', 'The permit you hold', {
        heldNumber: identityNumber('通行证号码', 'Permit number', {
          hint: {
            zh: '见通行证正面，一个字母加 8 位数字',
            en: 'On the front of the permit: a letter and 8 digits',
          },
        }),
      }),
      page('endorsement', '签注', 'The endorsement', {
        endorsementTrips: choice('次数', 'Journeys', [
          ['one', '一次', 'One'],
          ['two', '二次', 'Two'],
          ['many', '多次', 'Several'],
        ]),
        endorsementFrom: futureDay('计划出行日期', 'Planned journey', { optional: true }),
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
          hint: {
            zh: '港澳台身份证或者护照号码',
            en: 'Number of the identity card there, or of the passport',
          },
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
        groundReason: longText('事由', 'Reason', {
          most: 300,
          hint: {
            zh: '写明去做什么、与邀请单位的关系、预计多久',
            en: 'What for, how you stand to the inviting unit, how long',
          },
        }),
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
];
