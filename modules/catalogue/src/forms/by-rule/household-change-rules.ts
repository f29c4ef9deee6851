import { address, ownHouseholdAddress } from '../blocks/address.ts';
import { kinship, otherCitizen, parentFields } from '../blocks/person.ts';
import {
  choice,
  citizenId,
  type Field,
  list,
  longText,
  personName,
  text,
  yesNo,
} from '../field.ts';
import { page } from '../page.ts';
import { entryFields } from './register-entries.ts';
import type { PageRule } from './page-rule.ts';

/** Households divided and joined, names and other particulars of a person changed. */
export const householdChangeRules: readonly PageRule[] = [
  {
    branches: ['HZ'],
    name: /分户|并户|立户|集体户设立|变更户主/,
    pages: ({ name }) => [
      page('household', '户', 'The household', {
        householdAddress: householdAddress(name.zh),
        headName: personName('户主姓名', 'Head of household', {
          hint: { zh: '办理后的户主', en: 'Who is the head afterwards' },
        }),
        headIdNumber: citizenId('户主公民身份号码', 'Citizen number of the head'),
        householdReason: choice('事由', 'Reason', [
          ['marriage', '结婚、离婚', 'Marriage or divorce'],
          ['dwelling', '另有合法稳定住所', 'Another dwelling'],
          ['death', '户主死亡或迁出', 'Head died or moved'],
          ['other', '其他', 'Other'],
        ]),
        householdMembers: list(
          '户内成员',
          'Members',
          {
            name: personName('姓名', 'Name'),
            idNumber: citizenId('公民身份号码', 'Citizen number'),
            relation: kinship('与户主关系', 'Relation to the head'),
          },
          { least: 0, most: 20, optional: true, entry: { zh: '成员', en: 'Member' } },
        ),
      }),
    ],
  },
  {
    branches: ['HZ'],
    name: /变更姓名|变更姓氏/,
    pages: () => [
      page('new-name', '姓名', 'The name', {
        ...otherCitizen('minor', '未成年人', 'minor'),
        newName: text('变更后的姓名', 'New name', {
          most: 20,
          pattern: '^[\\u3400-\\u9fff·]+$',
          personal: 'identification',
          hint: { zh: '使用规范汉字', en: 'Standard characters' },
        }),
        minorAgrees: yesNo(
          '年满八周岁的未成年人本人是否同意',
          'Does the minor, if eight or older, agree?',
        ),
        applicationReason: longText('变更理由', 'Reason', {
          most: 500,
          personal: 'examination',
          hint: {
            zh: '写明为什么变更；附有关证明的，说明证明什么',
            en: 'Why you wish the change, and what your proof shows',
          },
        }),
      }),
      page('parents', '父母', 'The parents', parentFields()),
    ],
  },
  {
    branches: ['HZ'],
    name: /^(变更|更正)(?!.*(姓名|姓氏|户主)).*登记$|公民身份号码变更更正/,
    pages: ({ name }) => [page('entry', '变更更正内容', 'What is changed', entryFields(name.zh))],
  },
];

/** Who divides a household or changes its head stays at the address the register knows; the others name a new one. */
function householdAddress(itemName: string): Field {
  const ask = /分户|变更户主/.test(itemName) ? ownHouseholdAddress : address;
  return ask('户口登记地址', 'Address of the household', { personal: 'examination' });
}
