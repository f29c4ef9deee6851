import { address } from '../blocks/address.ts';
import { incidentFields } from '../blocks/matter.ts';
import { namedWhen } from '../blocks/person.ts';
import { plateFields } from '../blocks/vehicle.ts';
import {
  agreement,
  choice,
  type Field,
  list,
  longText,
  pastDay,
  text,
  when,
  yesNo,
} from '../field.ts';
import { page } from '../page.ts';
import type { PageRule } from './page-rule.ts';

/** Violations, points and accidents (令157, 令146, 令163). */
export const violationRules: readonly PageRule[] = [
  {
    branches: ['JG'],
    name: /^交通违法处理$|现场查处/,
    pages: () => [
      page('violations', '违法行为', 'The violations', {
        ...plateFields('own'),
        violationNumbers: list(
          '违法记录',
          'Violation records',
          {
            number: text('违法行为编号', 'Number of the record', {
              most: 30,
              hint: {
                zh: '见告知短信或者违法查询结果',
                en: 'In the text message or the result of the query',
              },
            }),
            driverWasSelf: agreement('当时由我本人驾驶', 'I was driving'),
          },
          { most: 20, entry: { zh: '违法记录', en: 'Record' } },
        ),
        acceptsFacts: choice('对违法事实', 'The facts', [
          ['accept', '无异议', 'I accept them'],
          ['defend', '陈述申辩', 'I state my defence'],
        ]),
        defence: when(
          'acceptsFacts',
          'defend',
          longText('陈述申辩', 'Defence', {
            most: 1000,
            personal: 'examination',
            hint: {
              zh: '写明对哪一事实有异议，有什么证据',
              en: 'Which fact you dispute and on what evidence',
            },
          }),
        ),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /违法查询（机动车）|违法记录打印|违法查询（驾驶人）|成绩查询|认定书查询|道路交通安全违法证明|交通违法情况/,
    pages: () => [
      page('query', '查询范围', 'What is queried', {
        queryFrom: pastDay('开始日期', 'From', { optional: true }),
        queryUntil: pastDay('结束日期', 'Until', {
          optional: true,
          rules: [{ rule: 'not-before', than: 'queryFrom' }],
        }),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /举报（随手拍）|信号设施/,
    pages: () => [page('incident', '情况', 'What happened', incidentFields('placed'))],
  },
  {
    branches: ['JG'],
    name: /随手拍/,
    pages: () => [page('vehicle', '被举报车辆', 'The vehicle', plateFields())],
  },
  {
    branches: ['JG'],
    name: /扣留车辆|非本人机动车/,
    pages: () => [page('vehicle', '车辆', 'The vehicle', plateFields())],
  },
  {
    branches: ['JG'],
    name: /事故/,
    notName: /查询/,
    pages: ({ name }) => [
      page('accident', '事故', 'The accident', {
        accidentOn: pastDay('事故日期', 'Date'),
        accidentPlace: address('事故地点', 'Place'),
        ...(/快速处理/.test(name.zh) ? plateFields('own') : partyFields()),
        accidentNumber: text('事故编号或认定书编号', 'Number of the accident', {
          most: 40,
          optional: true,
          hint: {
            zh: '见交警出具的文书，没有可不填',
            en: 'On the papers of the traffic police; leave empty if you have none',
          },
        }),
        accidentOther: text('对方车辆号牌或当事人', 'Other vehicle or party', {
          most: 60,
          optional: true,
          personal: 'examination',
        }),
        accidentHurt: yesNo('是否有人受伤', 'Was anybody hurt?'),
        accidentFacts: longText('事故经过', 'What happened', {
          most: 1000,
          personal: 'examination',
          hint: {
            zh: '写明行驶方向、怎样相撞、损坏情况',
            en: 'Directions of travel, how they met, what was damaged',
          },
        }),
      }),
    ],
  },
];

/** Who was hurt may have walked or cycled: only a driver is asked for the vehicle. */
function partyFields(): Record<string, Field> {
  return {
    accidentParty: choice('您在事故中是', 'In the accident you were', [
      ['driver', '机动车驾驶人', 'Driving a motor vehicle'],
      ['cyclist', '非机动车驾驶人', 'Riding a bicycle or e-bike'],
      ['pedestrian', '行人', 'On foot'],
      ['passenger', '乘车人', 'A passenger'],
      ['kin', '当事人的近亲属', 'A close relative of a party'],
    ]),
    ...namedWhen('accidentParty', 'driver', plateFields('own')),
  };
}
