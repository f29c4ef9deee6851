import { amount, choice, futureDay, longText, pastDay, text, yesNo } from '../field.ts';
import { page } from '../page.ts';
import type { PageRule } from './page-rule.ts';

/** 法制: reconsideration, compensation, fines, disclosure, money returned. */
export const legalAffairsRules: readonly PageRule[] = [
  {
    branches: ['FZ'],
    name: /复议|复核|赔偿|听证|变更强制措施|不予立案/,
    pages: () => [
      page('act', '不服的决定', 'The act', {
        actOrgan: text('作出决定的机关', 'Organ that acted', { most: 100 }),
        actNumber: text('文书编号', 'Number of the document', {
          most: 60,
          hint: {
            zh: '见文书右上角，例如 深公（南）行罚决字〔2026〕00001 号',
            en: 'At the top right of the document',
          },
        }),
        actServedOn: pastDay('收到日期', 'Received on', {
          hint: {
            zh: '行政复议自知道之日起六十日内提出',
            en: 'Reconsideration is asked for within sixty days',
          },
        }),
      }),
      page('claim', '请求', 'The claim', {
        claim: longText('请求事项', 'What you ask for', {
          most: 500,
          hint: { zh: '例如 撤销该处罚决定', en: 'For example: that the decision be revoked' },
        }),
        claimFacts: longText('事实和理由', 'Facts and grounds', {
          most: 3000,
          least: 10,
          personal: 'examination',
          hint: {
            zh: '写明经过、不服的理由和证据',
            en: 'What happened, your grounds and evidence',
          },
        }),
        claimHearing: yesNo('是否请求当面听取意见', 'Do you wish to be heard in person?'),
      }),
    ],
  },
  {
    branches: ['FZ'],
    name: /缴纳罚款/,
    pages: () => [
      page('fine', '罚款', 'The fine', {
        fineDecision: text('处罚决定书编号', 'Number of the decision', {
          most: 30,
          hint: {
            zh: '15 至 16 位，见决定书右上角',
            en: '15 or 16 digits, at the top right of the decision',
          },
        }),
        fineAmount: amount('罚款金额', 'Amount', {
          most: 10_000_000,
          unit: { zh: '元', en: 'yuan' },
        }),
        fineWay: choice('申请方式', 'You ask to', [
          ['later', '延期缴纳', 'Pay later'],
          ['instalments', '分期缴纳', 'Pay in instalments'],
        ]),
        fineUntil: futureDay('缴清日期', 'Paid by'),
        fineHardship: longText('经济困难情况', 'Hardship', {
          most: 500,
          personal: 'examination',
          hint: {
            zh: '收入、家庭负担、生病失业等情况',
            en: 'Income, dependants, illness, unemployment',
          },
        }),
      }),
    ],
  },
  {
    branches: ['FZ'],
    name: /信息公开申请/,
    pages: () => [
      page('disclosure', '所需信息', 'The information', {
        disclosureWhat: longText('信息名称、文号或特征', 'Name, number or features', {
          most: 1000,
          least: 4,
          hint: {
            zh: '越具体越好：名称、文号、时间段',
            en: 'As precisely as you can: name, number, period',
          },
        }),
        disclosureForm: choice('提供方式', 'How it is given', [
          ['electronic', '电子', 'Electronic'],
          ['paper', '纸质', 'Paper'],
          ['inspect', '当场查阅', 'Inspection'],
        ]),
      }),
    ],
  },
  {
    branches: ['FZ'],
    name: /保证金退还|财物返还|犯罪记录封存/,
    pages: () => [
      page('matter', '案件', 'The case', {
        matterNumber: text('案件或文书编号', 'Number of the case or document', {
          most: 60,
          hint: { zh: '见办案单位给您的文书', en: 'On the papers the unit in charge gave you' },
        }),
        matterOrgan: text('办案单位', 'Unit in charge', { most: 100 }),
        matterFacts: longText('请求和理由', 'Request and grounds', {
          most: 1000,
          personal: 'examination',
          hint: {
            zh: '写明要求什么、为什么、有什么凭据',
            en: 'What you ask for, why, and on what proof',
          },
        }),
      }),
    ],
  },
  {
    branches: ['FZ'],
    name: /执法信息公开查询|处罚决定书（电子）/,
    pages: () => [
      page('query', '查询', 'Query', {
        queryWord: text('文书号或当事人名称', 'Number or name of the party', { most: 60 }),
        queryFrom: pastDay('开始日期', 'From', { optional: true }),
      }),
    ],
  },
];
