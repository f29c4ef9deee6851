import { address } from '../blocks/address.ts';
import { sexChoices } from '../blocks/person.ts';
import { choice, citizenId, type Field, longText, pastDay, text } from '../field.ts';

type Choices = Parameters<typeof choice>[2];

/** GB/T 4658, as the register groups it. */
const educations: Choices = [
  ['postgraduate', '研究生', 'Postgraduate'],
  ['bachelor', '大学本科', "Bachelor's degree"],
  ['college', '大学专科', 'College'],
  ['vocational', '中等职业', 'Vocational school'],
  ['senior', '高中', 'Senior high school'],
  ['junior', '初中', 'Junior high school'],
  ['primary', '小学', 'Primary school'],
  ['none', '未上学', 'No schooling'],
];

/** GB/T 2261.2. */
const marriages: Choices = [
  ['single', '未婚', 'Single'],
  ['married', '已婚', 'Married'],
  ['widowed', '丧偶', 'Widowed'],
  ['divorced', '离婚', 'Divorced'],
];

const militaryServices: Choices = [
  ['none', '未服兵役', 'None'],
  ['serving', '现役', 'Serving'],
  ['discharged', '退役', 'Discharged'],
  ['reserve', '预备役', 'Reserve'],
];

const minorEntries: Choices = [
  ['religion', '宗教信仰', 'Religion'],
  ['blood', '血型', 'Blood type'],
  ['height', '身高', 'Height'],
  ['other', '其他', 'Other'],
];

const zh = '变更更正为';
const en = 'Entry as it should be';
const personal = { personal: 'examination' } as const;

/** What the entry becomes, asked in the way that fits the entry. */
const after: readonly (readonly [RegExp, () => Readonly<Record<string, Field>>])[] = [
  [/文化程度/, () => ({ entryAfter: choice(zh, en, educations, personal) })],
  [/婚姻/, () => ({ entryAfter: choice(zh, en, marriages, personal) })],
  [/兵役/, () => ({ entryAfter: choice(zh, en, militaryServices, personal) })],
  [/性别/, () => ({ entryAfter: choice(zh, en, sexChoices, personal) })],
  [/出生日期/, () => ({ entryAfter: pastDay(zh, en, personal) })],
  [/公民身份号码/, () => ({ entryAfter: citizenId('应为的公民身份号码', en, { optional: true }) })],
  [/籍贯|出生地/, () => ({ entryAfterPlace: address(zh, en, personal) })],
  [
    /服务处所/,
    () => ({
      entryEmployer: text('服务处所', 'Employer', { most: 100, ...personal }),
      entryOccupation: text('职业', 'Occupation', { most: 50, ...personal }),
    }),
  ],
  [
    /非主项/,
    () => ({
      entryKind: choice('变更哪一项', 'Which entry', minorEntries),
      entryAfter: text(zh, en, { most: 60, ...personal }),
    }),
  ],
];

export function entryFields(itemName: string): Record<string, Field> {
  const found = after.find(([name]) => name.test(itemName))?.[1]();
  return {
    entryBefore: text('现登记内容', 'Entry as it stands', { most: 100, ...personal }),
    ...(found ?? { entryAfter: text(zh, en, { most: 100, ...personal }) }),
    entryChangedOn: pastDay('变化发生日期', 'Date of the change', { optional: true }),
    applicationReason: longText('理由', 'Reason', {
      most: 500,
      ...personal,
      hint: {
        zh: '写明为什么变更更正，依据什么证明',
        en: 'Why the entry is to change and on what proof',
      },
    }),
  };
}
