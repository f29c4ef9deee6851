import { address } from '../blocks/address.ts';
import { purposePage } from '../blocks/matter.ts';
import { namedWhen, otherCitizen } from '../blocks/person.ts';
import { choice, citizenId, list, longText, pastDay, personName, text } from '../field.ts';
import { page } from '../page.ts';
import { barredPosts } from './barred-posts.ts';
import type { PageRule } from './page-rule.ts';

/** Certificates of the register, criminal records and their review. */
export const certificateRules: readonly PageRule[] = [
  {
    branches: ['HZ'],
    name: /证明开具|档案查询/,
    notName: /无犯罪|弃婴|被拐|非正常死亡|临时身份/,
    pages: () => [
      page('content', '证明内容', 'What is certified', {
        certifiedRelation: choice('为谁申请', 'For whom', [
          ['self', '本人', 'Myself'],
          ['kin', '近亲属', 'A close relative'],
          ['principal', '委托我的人', 'Somebody who authorised me'],
        ]),
        ...namedWhen(
          'certifiedRelation',
          ['kin', 'principal'],
          otherCitizen('certified', '被证明人', 'person concerned'),
        ),
        certifiedPeriod: text('涉及时间', 'Period concerned', {
          most: 60,
          optional: true,
          hint: { zh: '例如 1998 年至 2005 年', en: 'For example 1998 to 2005' },
        }),
      }),
      purposePage(),
    ],
  },
  {
    branches: ['HZ'],
    name: /被拐儿童|弃婴（儿童）报案|非正常死亡|社会福利机构收养/,
    pages: () => [
      page('subject', '有关人员', 'The person concerned', {
        subjectName: personName('姓名', 'Name', { optional: true }),
        subjectFoundOn: pastDay('发现日期', 'Found on'),
        subjectPlace: address('发现地点', 'Where'),
        subjectState: longText('情况说明', 'Facts', {
          most: 1000,
          personal: 'examination',
          hint: {
            zh: '发现时的情形、体貌特征、随身物品，有何线索',
            en: 'How things were found, looks, belongings, any clue',
          },
        }),
      }),
    ],
  },
  {
    branches: ['HZ'],
    name: /单位查询/,
    pages: () => [
      page('post', '招录岗位', 'The post', {
        postKind: choice('岗位类别', 'Kind of post', barredPosts),
        postName: text('岗位名称', 'Post', { most: 60 }),
        candidates: list(
          '被查询人',
          'People queried',
          {
            name: personName('姓名', 'Name'),
            idNumber: citizenId('公民身份号码', 'Citizen number'),
          },
          { most: 50, entry: { zh: '被查询人', en: 'Person' } },
        ),
      }),
    ],
  },
  {
    branches: ['HZ'],
    name: /外国人无犯罪/,
    pages: () => [
      page('stay', '在华停留', 'Stay in China', {
        stayFrom: pastDay('居留开始日期', 'Stay since'),
        stayAddress: address('现住址', 'Address in China', { personal: 'contact' }),
      }),
      purposePage(),
    ],
  },
  {
    branches: ['HZ'],
    name: /异议复查/,
    pages: () => [
      page('objection', '异议', 'The objection', {
        originalNumber: text('原证明或告知书编号', 'Number of the original document', {
          most: 50,
          hint: { zh: '见证明或告知书右上角', en: 'At the top right of the document' },
        }),
        objection: longText('哪里不对', 'What is wrong', {
          most: 1000,
          personal: 'examination',
          hint: {
            zh: '写明哪一项不对，正确的应是什么，有什么依据',
            en: 'Which statement is wrong, what is right, and how you know',
          },
        }),
      }),
    ],
  },
];
