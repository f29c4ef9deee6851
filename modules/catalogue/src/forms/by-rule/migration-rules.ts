import { address, ownHouseholdAddress } from '../blocks/address.ts';
import { kinship, otherCitizen } from '../blocks/person.ts';
import {
  choice,
  citizenId,
  type Field,
  list,
  pastDay,
  personName,
  text,
  when,
  yesNo,
} from '../field.ts';
import { page } from '../page.ts';
import type { PageRule } from './page-rule.ts';

/** 户口迁移: moving in, joining family, talents and students. */
export const migrationRules: readonly PageRule[] = [
  {
    branches: ['HZ'],
    name: /户口迁移|户口一站式|落户|迁入审批|市（县）内移居/,
    notName: /补发|换发|收养/,
    pages: () => [
      page('movers', '迁移人员', 'Who moves', {
        selfMoves: yesNo('本人是否迁移', 'Do you move yourself?'),
        movers: list(
          '其他迁移人员',
          'Others who move',
          {
            name: personName('姓名', 'Name'),
            idNumber: citizenId('公民身份号码', 'Citizen number'),
            relation: kinship('与您的关系', 'Relation to you'),
          },
          { least: 0, most: 10, optional: true, entry: { zh: '迁移人', en: 'Person' } },
        ),
      }),
      page('from', '迁出地', 'From', {
        moveFrom: ownHouseholdAddress('现户口登记地', 'Where you are registered', {
          personal: 'examination',
        }),
      }),
      page('to', '迁入地', 'To', {
        moveTo: address('迁入地址', 'Where you move to', { personal: 'examination' }),
        moveToHousehold: choice('迁入后', 'After the move', [
          ['own', '单独立户', 'A household of my own'],
          ['join', '并入他人户内', 'Join a household'],
          ['collective', '落集体户', 'A collective household'],
        ]),
        moveToHead: when(
          'moveToHousehold',
          'join',
          personName('户主姓名', 'Name of the head of household'),
        ),
        collectiveUnit: when(
          'moveToHousehold',
          'collective',
          text('集体户所在单位', 'Unit of the collective household', { most: 100 }),
        ),
      }),
    ],
  },
  {
    branches: ['HZ'],
    name: /投靠|随军/,
    pages: () => [
      page('joined', '被投靠人', 'The person joined', {
        ...otherCitizen('joined', '被投靠人', 'person joined'),
        joinedRelation: kinship('被投靠人是您的', 'The person is your'),
      }),
    ],
  },
  {
    branches: ['HZ'],
    name: /人才|就业|工作调动|学生户口迁移/,
    pages: ({ name }) => [page('basis', '就业或就学', 'Employment or study', basisFields(name.zh))],
  },
];

/** What a move rests on, in the words of the matter. */
const bases: readonly (readonly [name: RegExp, unit: Words, since: Words])[] = [
  [/录取/, ['录取学校', 'School that admitted you'], ['录取日期', 'Admitted on']],
  [/毕业/, ['毕业学校', 'School you graduated from'], ['毕业日期', 'Graduated on']],
  [
    /工作调动/,
    ['调入单位', 'Unit you are transferred to'],
    ['批准调动日期', 'Transfer granted on'],
  ],
  [/人才/, ['引进单位', 'Unit that takes you on'], ['引进日期', 'Taken on since']],
  [/./, ['就业单位', 'Employer'], ['入职日期', 'Employed since']],
];
type Words = readonly [zh: string, en: string];

function basisFields(itemName: string): Record<string, Field> {
  const [, unit, since] = bases.find(([name]) => name.test(itemName))!;
  return { basisUnit: text(...unit, { most: 100 }), basisSince: pastDay(...since) };
}
