import { lossPage } from '../blocks/matter.ts';
import { otherCitizen } from '../blocks/person.ts';
import {
  agreement,
  choice,
  type Field,
  type FieldOptions,
  futureDay,
  identityNumber,
  text,
  when,
  yesNo,
} from '../field.ts';
import { page } from '../page.ts';
import type { PageRule } from './page-rule.ts';

/** Passports and travel permits of citizens (护照法). */
export const travelDocumentRules: readonly PageRule[] = [
  {
    branches: ['CRJ'],
    name: /普通护照|往来港澳通行证|往来台湾通行证|出入境通行证/,
    notName: /遗失/,
    pages: ({ name }) => [
      page('document', '证件', 'The document', {
        ...heldFields(name.zh),
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
          hint: {
            zh: '大写字母，中间不空格，例如 XIAOMING',
            en: 'Capital letters without a space, for example XIAOMING',
          },
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
        urgentReason: choice(
          '加急事由',
          'Why',
          [
            ['illness', '境外近亲属病危、去世', 'Illness or death of kin abroad'],
            ['school', '开学在即', 'School begins'],
            ['visa', '前往国签证即将失效', 'A visa is about to lapse'],
            ['work', '紧急出国公务、商务', 'Urgent business'],
            ['other', '其他紧急事由', 'Other'],
          ],
          { hint: { zh: '写明为何来不及按一般期限办理', en: 'Why the usual time is too long' } },
        ),
        departsOn: futureDay('出境日期', 'Departure'),
      }),
    ],
  },
];

/** What the applicant holds: told by the item itself wherever it is a first, a lost or a renewed document. */
function heldFields(itemName: string): Record<string, Field> {
  if (/首次/.test(itemName)) return {};
  if (/补发/.test(itemName)) {
    return {
      heldNumber: documentNumber('遗失证件的号码', 'Number of the lost document', {
        optional: true,
        hint: { zh: '记不清可不填', en: 'Leave empty if you do not remember it' },
      }),
    };
  }
  if (/换发|重新申领|加注/.test(itemName)) {
    return { heldNumber: documentNumber('原证件号码', 'Number of your document') };
  }
  return {
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
      documentNumber('证件号码', 'Number'),
    ),
  };
}

function documentNumber(zh: string, en: string, options: FieldOptions = {}): Field {
  return identityNumber(zh, en, {
    hint: {
      zh: '与现持证件一致，例如 E12345678',
      en: 'As on the document you hold, for example E12345678',
    },
    ...options,
  });
}
