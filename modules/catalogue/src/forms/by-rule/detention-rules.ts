import { relationTo } from '../blocks/matter.ts';
import { kinship } from '../blocks/person.ts';
import { amount, choice, day, type Field, futureDay, list, personName, text } from '../field.ts';
import { page } from '../page.ts';
import type { PageRule } from './page-rule.ts';

/** 监所: visits, money and goods for people in custody, leave. */
export const detentionRules: readonly PageRule[] = [
  {
    branches: ['JGS', 'JD'],
    name: /会见|探访|顾送|生活费|在押人员|解除拘留|请假出所|暂缓执行/,
    pages: ({ name }) => [
      page('detained', '被监管人员', 'The person detained', {
        detainedName: personName('被监管人员姓名', 'Name of the person'),
        detainedPlace: text('监管场所', 'Place of detention', { most: 100 }),
        ...detainedRelation(name.zh),
      }),
    ],
  },
  {
    branches: ['JGS'],
    name: /家属会见|视频会见$/,
    pages: ({ name }) => [
      page('visit', '会见', 'The visit', {
        ...(!/视频/.test(name.zh) && {
          visitKind: choice('会见方式', 'Kind of visit', [
            ['person', '现场会见', 'In person'],
            ['video', '视频会见', 'By video'],
          ]),
        }),
        visitors: list(
          '同行人',
          'Others who come',
          {
            name: personName('姓名', 'Name'),
            relation: kinship('与被监管人员关系', 'Relation'),
          },
          { least: 0, most: 2, optional: true, entry: { zh: '同行人', en: 'Visitor' } },
        ),
      }),
    ],
  },
  {
    branches: ['JGS'],
    name: /顾送|生活费/,
    pages: () => [
      page('sent', '款物', 'What is sent', {
        sentAmount: amount('金额', 'Amount', { most: 5000, unit: { zh: '元', en: 'yuan' } }),
        sentThings: text('物品', 'Articles', { most: 200, optional: true }),
      }),
    ],
  },
  {
    branches: ['JGS'],
    name: /请假出所|暂缓执行/,
    pages: () => [
      page('leave', '请求', 'The request', {
        leaveReason: choice('理由', 'Ground', [
          ['exam', '参加升学考试', 'Examination'],
          ['birth', '子女出生', 'Birth of a child'],
          ['kin', '近亲属病危、死亡', 'Illness or death of kin'],
          ['appeal', '申请复议或提起诉讼', 'Reconsideration or lawsuit'],
        ]),
        leaveFrom: futureDay('开始日期', 'From'),
        leaveUntil: day('结束日期', 'Until', {
          rules: [{ rule: 'not-before', than: 'leaveFrom' }],
        }),
      }),
    ],
  },
];

/** A lawyer's standing is in the letter of the firm; visits and money are for the family. */
function detainedRelation(itemName: string): Record<string, Field> {
  if (/律师/.test(itemName)) return {};
  const family = /会见|探访|生活费/.test(itemName);
  return relationTo('被监管人员', 'person detained', family ? 'family' : 'anybody');
}
