import { address } from '../blocks/address.ts';
import { licenceClasses } from '../blocks/vehicle.ts';
import { choice, day, futureDay, text, wholeNumber } from '../field.ts';
import { page } from '../page.ts';
import type { PageRule } from './page-rule.ts';

/** Works on the road, loads, passes, instructors. */
export const roadRules: readonly PageRule[] = [
  {
    branches: ['JG'],
    name: /涉路施工/,
    pages: () => [
      page('works', '施工', 'The works', {
        worksName: text('项目名称', 'Project', { most: 100 }),
        worksPlace: address('施工地点', 'Place'),
        worksKind: choice('占用挖掘方式', 'Kind', [
          ['occupy', '占用道路', 'Occupation'],
          ['dig', '挖掘道路', 'Excavation'],
          ['cross', '跨越、穿越道路', 'Crossing'],
          ['structure', '增设设施、平面交叉道口', 'Structures or junctions'],
        ]),
        worksLanes: wholeNumber('占用车道数', 'Lanes taken', { most: 12 }),
        worksFrom: futureDay('开工日期', 'From'),
        worksUntil: day('完工日期', 'Until', {
          rules: [{ rule: 'not-before', than: 'worksFrom' }],
        }),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /超限|货车通行证|危险化学品车辆|剧毒化学品道路运输/,
    pages: () => [
      page('load', '货物', 'The load', {
        loadName: text('货物名称', 'Goods', { most: 100 }),
        loadTons: wholeNumber('车货总质量', 'Total mass', {
          least: 1,
          most: 2000,
          unit: { zh: '吨', en: 't' },
        }),
        loadSize: text('车货总长、宽、高', 'Length, width, height', {
          most: 60,
          optional: true,
          hint: { zh: '米，例如 18×3.5×4.2', en: 'Metres, for example 18×3.5×4.2' },
        }),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /教练员教练车/,
    pages: () => [
      page('school', '驾驶培训机构', 'The driving school', {
        schoolClasses: choice('最高培训车型', 'Highest class taught', licenceClasses),
        schoolCapacity: wholeNumber('年培训能力', 'Learners a year', { least: 1, most: 100_000 }),
      }),
    ],
  },
];
