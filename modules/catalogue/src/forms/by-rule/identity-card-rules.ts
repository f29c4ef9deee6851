import { lossPage } from '../blocks/matter.ts';
import {
  choice,
  citizenId,
  futureDay,
  longText,
  pastDay,
  personName,
  text,
  when,
  yesNo,
} from '../field.ts';
import { page } from '../page.ts';
import type { PageRule } from './page-rule.ts';

/** 居民身份证: first, lost, changed, interim cards (居民身份证法). */
export const identityCardRules: readonly PageRule[] = [
  {
    branches: ['HZ'],
    name: /居民身份证(首次|损坏|登记项目|异地|加急)|临时居民身份证/,
    pages: () => [
      page('card', '身份证', 'The card', {
        cardFor: choice('为谁申请', 'For whom', [
          ['self', '本人', 'Myself'],
          ['ward', '被监护人', 'A person in my care'],
        ]),
        wardName: when('cardFor', 'ward', personName('被监护人姓名', 'Name of the person')),
        wardIdNumber: when('cardFor', 'ward', citizenId('被监护人公民身份号码', 'Citizen number')),
        needInterim: yesNo(
          '制证期间是否需要临时居民身份证',
          'Do you need a temporary card meanwhile?',
        ),
      }),
    ],
  },
  {
    branches: ['HZ'],
    name: /身份证加急/,
    pages: () => [
      page('urgency', '加急', 'Urgency', {
        urgentReason: longText('加急事由', 'Why it is urgent', {
          most: 300,
          hint: { zh: '写明为何来不及按一般期限办理', en: 'Why the usual time is too long' },
        }),
        urgentBy: futureDay('最迟需要日期', 'Needed by'),
      }),
    ],
  },
  {
    branches: ['HZ'],
    name: /挂失申报/,
    pages: () => [lossPage('身份证', 'identity card')],
  },
  {
    branches: ['HZ'],
    name: /招领/,
    pages: () => [
      page('found', '招领', 'Lost and found', {
        foundSide: choice('您是', 'You are', [
          ['loser', '丢失人，查询是否有人捡到', 'The one who lost it'],
          ['finder', '捡到人，登记捡到的证件', 'The one who found it'],
        ]),
        foundOn: pastDay('日期', 'Date'),
        foundPlace: text('地点', 'Place', { most: 100 }),
      }),
    ],
  },
];
