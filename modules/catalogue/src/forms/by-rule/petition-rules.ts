import { choice, longText, pastDay, text, yesNo } from '../field.ts';
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
          hint: {
            zh: '知道就填，例如 警号 012345',
            en: 'If you know it, for example number 012345',
          },
        }),
        reportedBefore: yesNo('是否向其他机关反映过', 'Raised with another organ before?'),
      }),
      page('wish', '诉求', 'What you ask for', {
        wish: longText('您的诉求', 'Your wish', {
          most: 1000,
          hint: { zh: '写明希望怎样解决', en: 'How you wish it to be settled' },
        }),
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
        opinionNumber: text('处理或复查意见书编号', 'Number of the opinion', {
          most: 60,
          hint: { zh: '见意见书右上角', en: 'At the top right of the opinion' },
        }),
        opinionOn: pastDay('收到日期', 'Received on', {
          hint: { zh: '三十日内提出', en: 'Within thirty days' },
        }),
        reviewGrounds: longText('不服的理由', 'Grounds', {
          most: 2000,
          personal: 'examination',
          hint: {
            zh: '写明对哪一点不服、理由和证据',
            en: 'Which point you dispute, why, and on what evidence',
          },
        }),
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
        ratingText: longText('意见', 'Comment', {
          most: 500,
          optional: true,
          hint: {
            zh: '哪里做得好，哪里要改进；请不要写他人的个人信息',
            en: 'What was good, what to improve; no personal data of others',
          },
        }),
      }),
    ],
  },
];
