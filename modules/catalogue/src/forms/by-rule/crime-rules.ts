import { incidentFields } from '../blocks/matter.ts';
import { amount, choice, longText, pastDay, text, yesNo } from '../field.ts';
import { page } from '../page.ts';
import type { PageRule } from './page-rule.ts';

/** 经侦, 刑侦反诈: reports, investors, frozen accounts, opinions of experts. */
export const crimeRules: readonly PageRule[] = [
  {
    branches: ['JZ', 'XZ', 'JD', 'WA'],
    name: /报案|举报|线索|诈骗举报/,
    notName: /奖励|失踪人员/,
    pages: () => [
      page('incident', '情况', 'What happened', incidentFields()),
      page('loss-amount', '损失和对象', 'Loss and suspects', {
        lossAmount: amount('损失金额', 'Loss', {
          most: 100_000_000_000,
          optional: true,
          unit: { zh: '元', en: 'yuan' },
        }),
        suspects: longText('嫌疑人、账号、电话或网址', 'Suspects, accounts, telephones, sites', {
          most: 1000,
          optional: true,
          personal: 'examination',
          hint: {
            zh: '已知的都写上，每行一个；不知道可不填',
            en: 'Everything you know, one a line; may be left empty',
          },
        }),
        reportedElsewhere: yesNo('是否已向其他机关报案', 'Reported elsewhere?'),
      }),
    ],
  },
  {
    branches: ['JZ'],
    name: /投资人信息|冻结存款/,
    pages: () => [
      page('money', '资金', 'The money', {
        moneyCase: text('案件名称', 'Case', { most: 100 }),
        moneyAmount: amount('金额', 'Amount', {
          most: 100_000_000_000,
          unit: { zh: '元', en: 'yuan' },
        }),
        moneyOn: pastDay('日期', 'Date'),
        moneyFacts: longText('情况说明', 'Facts', {
          most: 1000,
          personal: 'examination',
          hint: {
            zh: '写明怎样参与、付款方式、收回多少',
            en: 'How you came to it, how you paid, what came back',
          },
        }),
      }),
    ],
  },
  {
    branches: ['JZ'],
    name: /材料清单|风险警示/,
    pages: () => [
      page('advice', '咨询', 'Advice', {
        adviceTopic: choice('事项', 'Topic', [
          ['fraud', '合同诈骗', 'Contract fraud'],
          ['embezzlement', '职务侵占、挪用', 'Embezzlement'],
          ['ip', '知识产权', 'Intellectual property'],
          ['finance', '金融、集资', 'Finance'],
          ['other', '其他', 'Other'],
        ]),
      }),
    ],
  },
  {
    branches: ['XZ'],
    name: /误关停|误冻结|资金返还|两卡惩戒|伤程度|鉴定意见/,
    pages: () => [
      page('appeal', '事项', 'The matter', {
        appealNumber: text('通知、案件或鉴定编号', 'Number of the notice, case or opinion', {
          most: 60,
          optional: true,
          hint: {
            zh: '见通知短信或者文书，没有可不填',
            en: 'In the message or document; leave empty if you have none',
          },
        }),
        appealSince: pastDay('发生日期', 'Since'),
        appealFacts: longText('情况和请求', 'Facts and request', {
          most: 2000,
          personal: 'examination',
          hint: {
            zh: '写明经过、为什么认为有误、请求怎样处理',
            en: 'What happened, why it is wrong, what you ask for',
          },
        }),
      }),
    ],
  },
];
