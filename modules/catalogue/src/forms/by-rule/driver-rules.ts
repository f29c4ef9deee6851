import { address } from '../blocks/address.ts';
import { driverFields, licenceClasses } from '../blocks/vehicle.ts';
import { agreement, choice, futureDay, mobile, pastDay, region, text } from '../field.ts';
import { page } from '../page.ts';
import type { PageRule } from './page-rule.ts';

/** Driving licences and who holds them (令162). */
export const driverRules: readonly PageRule[] = [
  {
    branches: ['JG'],
    name: /驾驶证(?!记分|电子化)|驾驶资格|身体条件证明|准驾车型/,
    notName: /初次申领|境外驾驶证申领|军警驾驶证|查询/,
    pages: () => [page('licence', '驾驶证', 'The licence', driverFields())],
  },
  {
    branches: ['JG'],
    name: /初次申领|境外驾驶证|军警驾驶证|增加准驾车型|临时入境机动车驾驶许可/,
    pages: ({ name }) => [
      page('class', '申请车型', 'The class applied for', {
        appliedClass: choice('申请的准驾车型', 'Class', licenceClasses),
        // Who holds a licence already goes to no school.
        ...(/初次申领|增加准驾车型/.test(name.zh) && {
          drivingSchool: text('驾驶培训机构', 'Driving school', { most: 100, optional: true }),
        }),
        applicantAddress: address('住所地址', 'Address', { personal: 'contact' }),
        healthDeclared: agreement(
          '我没有妨碍安全驾驶的疾病和法律规定不得申请的情形',
          'I have no illness and no circumstance under which the law bars me from a licence',
          { personal: 'examination' },
        ),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /境外驾驶证|临时入境机动车驾驶许可|军警驾驶证/,
    pages: ({ name }) => [
      page('other-licence', '原驾驶证', 'The licence you hold', {
        otherLicenceIssuer: /军警/.test(name.zh)
          ? text('签发部队', 'Issued by which forces', { most: 60 })
          : text('签发国家或地区', 'Issued in', { most: 60 }),
        otherLicenceNumber: text('驾驶证号码', 'Number', {
          most: 30,
          personal: 'identification',
          hint: { zh: '与原驾驶证一致', en: 'As on the licence you hold' },
        }),
        otherLicenceUntil: futureDay('有效期至', 'Valid until'),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /降低准驾车型/,
    pages: () => [
      page('lower', '降低车型', 'Lower class', {
        newClass: choice('降低为', 'New class', licenceClasses),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /转入换证|变更考试地/,
    pages: () => [
      page('move', '转入', 'Transfer', {
        transferFrom: region('转出地', 'From'),
        transferTo: region('转入地', 'To', { rules: [{ rule: 'differs', from: 'transferFrom' }] }),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /信息变化换证/,
    pages: () => [
      page('holder-change', '信息变化', 'What changed', {
        holderBefore: text('变化前', 'Before', { most: 60, personal: 'identification' }),
        holderAfter: text('变化后', 'After', { most: 60, personal: 'identification' }),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /^延期/,
    pages: () => [
      page('deferral', '延期', 'Deferral', {
        deferralReason: choice('延期原因', 'Why', [
          ['military', '服兵役', 'Military service'],
          ['abroad', '出国（境）', 'Abroad'],
          ['illness', '疾病', 'Illness'],
          ['other', '其他正当理由', 'Another good reason'],
        ]),
        deferralUntil: futureDay('延期至', 'Until', {
          hint: { zh: '延长期限最长不超过三年', en: 'Three years at most' },
        }),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /联系方式变更/,
    pages: () => [
      page('new-contact', '新的联系方式', 'New contact details', {
        newPhone: mobile('新手机号码', 'New mobile phone'),
        newAddress: address('新联系地址', 'New address', { personal: 'contact' }),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /从业单位备案/,
    pages: () => [
      page('employer', '从业单位', 'Employer', {
        employerName: text('单位名称', 'Name', { most: 100 }),
        employerPhone: mobile('单位联系电话', 'Telephone'),
        employedSince: pastDay('从业开始日期', 'Employed since'),
      }),
    ],
  },
];
