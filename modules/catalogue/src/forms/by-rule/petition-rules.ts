import { choice, day, longText, text, yesNo } from '../field.ts';
import { page } from '../page.ts';
import type { PageRule } from './page-rule.ts';

/** 信访督察: petitions, complaints, their review, ratings. */
export const petitionRules: readonly PageRule[] = [
  {
    branches: ['XF'],
    name: /信访登记|局长|投诉|举报|办不成/,
    pages: () => [
      page('addressee', '反映对象', 'About whom', {
        concernedOrgan: text('涉及单位', 'Organ concerned', { most: 100, optional: true }),
        concernedOfficer: text('涉及人员姓名或警号', 'Officer concerned', {
          most: 50,
          optional: true,
          personal: 'examination',
        }),
        reportedBefore: yesNo('是否向其他机关反映过', 'Raised with another organ before?'),
      }),
      page('wish', '诉求', 'What you ask for', {
        wish: longText('您的诉求', 'Your wish', { most: 1000 }),
        replyBy: choice('答复方式', 'Answer by', [
          ['phone', '电话', 'Telephone'],
          ['online', '网上', 'On-line'],
          ['letter', '书面', 'Letter'],
        ]),
      }),
    ],
  },
  {
    branches: ['XF'],
    name: /复查申请|复核申请/,
    pages: () => [
      page('review', '复查复核', 'The review', {
        opinionNumber: text('处理或复查意见书编号', 'Number of the opinion', { most: 60 }),
        opinionOn: day('收到日期', 'Received on', {
          hint: { zh: '三十日内提出', en: 'Within thirty days' },
        }),
        reviewGrounds: longText('不服的理由', 'Grounds', { most: 2000, personal: 'examination' }),
      }),
    ],
  },
  {
    branches: ['XF'],
    name: /好差评评价|再评价/,
    pages: () => [
      page('rating', '评价', 'The rating', {
        rating: choice('总体评价', 'Overall', [
          ['5', '非常满意', 'Very satisfied'],
          ['4', '满意', 'Satisfied'],
          ['3', '基本满意', 'Fairly satisfied'],
          ['2', '不满意', 'Dissatisfied'],
          ['1', '非常不满意', 'Very dissatisfied'],
        ]),
        ratingText: longText('意见', 'Comment', { most: 500, optional: true }),
      }),
    ],
  },
];
