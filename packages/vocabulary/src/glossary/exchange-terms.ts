import type { GlossaryTerm } from './term.ts';

/** The hub: what other platforms are owed, and how both sides prove that they have it. */
export const exchangeTerms: readonly GlossaryTerm[] = [
  {
    term: 'hub',
    zh: '总枢纽',
    code: 'modules/exchange',
    is: 'where rows leave for other platforms and arrive from those below',
  },
  {
    term: 'destination, partner',
    zh: '接收平台, 下级平台',
    code: 'Destination, Partner',
    is: 'a platform that is owed rows; a platform that may deliver here',
  },
  {
    term: 'lane',
    zh: '通道',
    code: 'Lane',
    is: 'cases, items or evaluations: each with positions of its own, so that none holds up another',
  },
  {
    term: 'position',
    zh: '位置',
    code: 'pos',
    is: 'the place of a row version in its stream, 1, 2, 3 … without a gap',
  },
  {
    term: 'contract',
    zh: '数据合约',
    code: 'Contract',
    is: 'what a partner is owed in one version of an interface: tables, their lanes and their fields',
  },
  {
    term: 'dual publication',
    zh: '双版本发布',
    code: 'NATIONAL_CONTRACTS',
    is: 'rows made for two versions of an interface at a time, until every destination has moved to the later',
  },
  {
    term: 'batch receipt',
    zh: '批次回执',
    code: 'Receipt',
    is: "the receiver's signed word that rows are durable in its book, and which it would not take",
    isNot: 'the receipt of a case',
  },
  {
    term: 'row to correct',
    zh: '待更正数据',
    code: 'Correction',
    is: 'a row refused by a receiver or held back by our rules, until a later version is acknowledged',
    isNot: '补正, which is asked of an applicant',
  },
  {
    term: 'reconciliation',
    zh: '对账',
    code: 'Reconciliation',
    is: 'the comparison of both books, and the protocol both sides sign',
  },
  {
    term: 'account of a day',
    zh: '每日账目',
    code: 'DayAccount',
    is: 'made = acknowledged + rejected + pending, by organ and table, beside what the other side holds',
  },
  {
    term: 'replay',
    zh: '重放',
    code: 'replayFrom',
    is: 'sending again from a position; what the other side has changes nothing there',
  },
  {
    term: 'system of before',
    zh: '旧系统',
    code: 'LegacySystem',
    is: 'a provincial system that cannot sign; an adapter maps its cases and tells it what became of them',
  },
  {
    term: 'hook alarm',
    zh: '挂接警报',
    code: 'HookAlarm',
    is: 'that the address of a hooked item was not found, refused or silent when it was looked at',
  },
  {
    term: 'escalated case, guest',
    zh: '逐级上报的办件',
    code: 'Leg.node, isGuest',
    is: 'a case of which an organ at another platform has a part; there it is a guest, and it changes where it is held',
  },
  {
    term: 'zone',
    zh: '网络区域',
    code: 'ZoneName',
    is: 'internet, extranet or police network: one process each, reached by messages only',
  },
  {
    term: 'crossing, bundle',
    zh: '跨区摆渡, 消息包',
    code: 'Crossing, Bundle',
    is: 'the one way between zones; several messages in one signed file',
    isNot: 'a batch, which holds rows for another platform',
  },
  {
    term: 'ferry',
    zh: '网闸',
    code: 'Ferry',
    is: 'what carries files between zones and understands none of them',
  },
];
