import { address } from '../blocks/address.ts';
import {
  childFields,
  kinship,
  kinshipChoices,
  otherCitizen,
  parentFields,
} from '../blocks/person.ts';
import { choice, citizenId, pastDay, personName, when } from '../field.ts';
import { page } from '../page.ts';
import type { PageRule } from './page-rule.ts';

/** 户口登记: births, adoption, deaths, restored registration (户口登记条例). */
export const registrationRules: readonly PageRule[] = [
  {
    branches: ['HZ'],
    name: /出生登记|出生子女|出生医学证明|收养|无户口|出生一件事/,
    notName: /社会福利机构/,
    pages: () => [
      page('child', '孩子', 'The child', childFields()),
      page('parents', '父母或收养人', 'Parents or adopters', {
        raisedBy: choice('由谁抚养', 'Who raises the child', [
          ['parents', '父母', 'The parents'],
          ['mother', '母亲', 'The mother'],
          ['father', '父亲', 'The father'],
          ['adopter', '收养人', 'An adopter'],
          ['institution', '社会福利机构', 'A welfare institution'],
        ]),
        ...mapWhen(parentFields(), 'raisedBy', ['parents']),
        guardianName: when(
          'raisedBy',
          ['mother', 'father', 'adopter'],
          personName('抚养人姓名', 'Name of the person'),
        ),
        guardianIdNumber: when(
          'raisedBy',
          ['mother', 'father', 'adopter'],
          citizenId('抚养人公民身份号码', 'Citizen number'),
        ),
      }),
      registrationPage(),
    ],
  },
  {
    branches: ['HZ'],
    name: /注销户口|户口注销|身后/,
    notName: /重复户口|证明开具/,
    pages: () => [
      page('deregistered', '注销户口人员', 'The person deregistered', {
        ...otherCitizen('deregistered', '注销户口人员', 'person deregistered'),
        deregisteredOn: pastDay('事由发生日期', 'Date of the event', { personal: 'examination' }),
        deregisteredRelation: choice(
          '该人员是您的',
          'The person is',
          [['self', '本人', 'Myself'], ...kinshipChoices],
          { personal: 'examination' },
        ),
      }),
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
    name: /恢复户口|定居户口登记|入籍和复籍|重新出现|返乡/,
    pages: () => [
      page('before', '原来的户口', 'The earlier registration', {
        formerRegistration: address('原户口登记地', 'Where you were registered', {
          optional: true,
          personal: 'examination',
        }),
        leftOn: pastDay('户口注销或离开日期', 'Deregistered or left on', { optional: true }),
        returnedOn: pastDay('返回或获准定居日期', 'Returned or permitted to settle on', {
          rules: [{ rule: 'not-before', than: 'leftOn' }],
        }),
      }),
      registrationPage(),
    ],
  },
];

function registrationPage() {
  return page('registration', '落户', 'Registration', {
    registrationAddress: address('落户地址', 'Address of registration', {
      personal: 'examination',
    }),
    headName: personName('户主姓名', 'Head of household', { optional: true }),
    relationToHead: kinship('与户主关系', 'Relation to the head'),
  });
}

function mapWhen(
  fields: ReturnType<typeof parentFields>,
  property: string,
  equals: readonly string[],
) {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, when(property, equals, field)]),
  );
}
