import { address } from '../blocks/address.ts';
import {
  childFields,
  childKinship,
  kinship,
  kinshipChoices,
  namedWhen,
  otherCitizen,
  parentFields,
} from '../blocks/person.ts';
import { choice, citizenId, type Field, pastDay, personName, text } from '../field.ts';
import { page, type Page } from '../page.ts';
import type { PageRule } from './page-rule.ts';

/** 户口登记: births, adoption, deaths, restored registration (户口登记条例). */
export const registrationRules: readonly PageRule[] = [
  {
    branches: ['HZ'],
    name: /出生登记|出生子女|出生医学证明|收养|无户口|出生一件事/,
    notName: /社会福利机构/,
    pages: ({ name }) => [
      page('child', '孩子', 'The child', childFields()),
      raisingPage(name.zh),
      registrationPage(childKinship()),
    ],
  },
  {
    branches: ['HZ'],
    name: /注销户口|户口注销|身后/,
    notName: /重复户口|证明开具/,
    pages: ({ name }) => [
      page(
        'deregistered',
        '注销户口人员',
        'The person deregistered',
        /死亡|身后/.test(name.zh) ? deceasedFields() : deregisteredFields(),
      ),
    ],
  },
  {
    branches: ['HZ'],
    name: /重复户口/,
    pages: () => [
      page('duplicates', '重复的户口', 'The duplicate registrations', {
        keptIdNumber: citizenId('保留的公民身份号码', 'Citizen number to keep'),
        duplicateIdNumber: citizenId('重复的公民身份号码', 'Duplicate citizen number', {
          rules: [{ rule: 'differs', from: 'keptIdNumber' }],
        }),
        duplicatePlace: address('重复户口登记地', 'Where the duplicate is registered'),
      }),
    ],
  },
  {
    branches: ['HZ'],
    name: /恢复户口|重新出现|返乡/,
    pages: () => [
      page('before', '原来的户口', 'The earlier registration', {
        formerRegistration: address('原户口登记地', 'Where you were registered', {
          personal: 'examination',
        }),
        leftOn: pastDay('户口注销日期', 'Deregistered on', {
          optional: true,
          hint: {
            zh: '记不清可不填，由派出所查档',
            en: 'Left empty, the police station looks it up',
          },
        }),
        returnedOn: pastDay('返回日期', 'Returned on', {
          rules: [{ rule: 'not-before', than: 'leftOn' }],
        }),
      }),
      registrationPage(kinship('与户主关系', 'Relation to the head')),
    ],
  },
  {
    branches: ['HZ'],
    name: /定居户口登记|入籍和复籍/,
    pages: () => [
      page('settling', '批准和登记姓名', 'The approval and the name', {
        settlingApprovedOn: pastDay('批准日期', 'Approved on', {
          hint: { zh: '见批准文件或者证书', en: 'On the approval or certificate' },
        }),
        registeredName: text('登记的姓名', 'Name to be registered', {
          most: 20,
          pattern: '^[\\u3400-\\u9fff·]+$',
          personal: 'identification',
          hint: {
            zh: '使用规范汉字；繁体字按对应的规范字填写',
            en: 'In standard (simplified) characters',
          },
        }),
      }),
      registrationPage(kinship('与户主关系', 'Relation to the head')),
    ],
  },
];

/** Who raises the child: a question only where the law leaves it open. */
function raisingPage(itemName: string): Page {
  if (/出生一件事/.test(itemName)) return page('parents', '父母', 'The parents', parentFields());
  if (/事实收养/.test(itemName)) {
    return page('parents', '抚养人', 'Who raises the child', guardianFields());
  }
  return page('parents', '父母或抚养人', 'Parents or who raises the child', {
    raisedBy: choice('由谁抚养', 'Who raises the child', [
      ['parents', '父母', 'The parents'],
      ['mother', '母亲', 'The mother'],
      ['father', '父亲', 'The father'],
      ['other', '其他监护人', 'Another guardian'],
    ]),
    ...namedWhen('raisedBy', 'parents', parentFields()),
    ...namedWhen('raisedBy', ['mother', 'father', 'other'], guardianFields()),
  });
}

function guardianFields(): Record<string, Field> {
  return otherCitizen('guardian', '抚养人', 'person who raises the child');
}

function deceasedFields(): Record<string, Field> {
  return {
    ...otherCitizen('deregistered', '逝者', 'deceased'),
    deregisteredOn: pastDay('死亡日期', 'Date of death', { personal: 'examination' }),
    deregisteredRelation: kinship('逝者是您的', 'The deceased is your'),
  };
}

/** Somebody who joined the army, settled abroad or took another nationality may come in person or send a relative. */
function deregisteredFields(): Record<string, Field> {
  return {
    deregisteredRelation: choice(
      '为谁申请',
      'For whom',
      [['self', '本人', 'Myself'], ...kinshipChoices],
      { personal: 'examination' },
    ),
    ...namedWhen(
      'deregisteredRelation',
      kinshipChoices.map(([value]) => value),
      otherCitizen('deregistered', '注销户口人员', 'person deregistered'),
    ),
    deregisteredOn: pastDay('事由发生日期', 'Date of the event', { personal: 'examination' }),
  };
}

function registrationPage(relationToHead: Field): Page {
  return page('registration', '落户', 'Registration', {
    registrationAddress: address('落户地址', 'Address of registration', {
      personal: 'examination',
    }),
    headName: personName('户主姓名', 'Head of household', { optional: true }),
    relationToHead,
  });
}
