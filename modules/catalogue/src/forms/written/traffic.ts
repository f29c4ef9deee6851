import { lossPage } from '../blocks/matter.ts';
import { driverFields, licenceClasses, newVehicleFields, plateFields } from '../blocks/vehicle.ts';
import {
  agreement,
  choice,
  day,
  futureDay,
  longText,
  pastDay,
  region,
  text,
  when,
  yesNo,
} from '../field.ts';
import { page } from '../page.ts';
import type { WrittenForms } from './written-forms.ts';

export const trafficForms: WrittenForms = {
  // 驾驶证遗失补证: the old licence is invalid from the reissue (令162 Art 69).
  'GA-JG-0070': {
    pages: [
      page('licence', '驾驶证', 'The licence', driverFields()),
      lossPage('驾驶证', 'driving licence'),
      page('commitment', '承诺', 'Commitment', {
        notWithheld: agreement(
          '我的驾驶证未被依法扣押、扣留或者暂扣',
          'My licence has not been seized, withheld or suspended',
        ),
        oldInvalid: agreement(
          '我知道补证后原驾驶证作废，找到后应当交回',
          'I know that the old licence is invalid after the reissue and must be handed in if found',
        ),
      }),
    ],
  },
  'GA-JG-0071': {
    pages: [
      page('licence', '驾驶证', 'The licence', {
        ...driverFields(),
        licenceDamage: choice('损毁情形', 'Damage', [
          ['unreadable', '字迹不清', 'Unreadable'],
          ['photo', '照片损坏', 'Photograph damaged'],
          ['broken', '破损', 'Torn or broken'],
        ]),
      }),
      page('commitment', '承诺', 'Commitment', {
        handInOld: agreement('我会交回损毁的驾驶证', 'I will hand in the damaged licence'),
      }),
    ],
  },
  // 驾驶证期满换证: within 90 days before it expires (令162 Art 63).
  'GA-JG-0069': {
    pages: [
      page('licence', '驾驶证', 'The licence', {
        ...driverFields(),
        licenceExpiresOn: day('有效期至', 'Valid until', {
          hint: { zh: '期满前 90 日内可以申请', en: 'Renewed within 90 days before it expires' },
        }),
        changeClass: yesNo('是否同时降低准驾车型', 'Move to a lower class as well?'),
        newClass: when('changeClass', true, choice('降低为', 'Lower class', licenceClasses)),
      }),
      page('health', '身体条件', 'Fitness', {
        healthPlace: region('在哪里体检', 'Where you were examined', {
          hint: {
            zh: '体检结果由医疗机构上传，无须提交',
            en: 'The result is sent by the clinic and need not be handed in',
          },
        }),
        healthDeclared: agreement(
          '我没有器质性心脏病、癫痫、眩晕症等妨碍安全驾驶的疾病',
          'I have no heart disease, epilepsy, vertigo or other illness that makes driving unsafe',
          { personal: 'examination' },
        ),
      }),
    ],
  },
  'GA-JG-0035': {
    pages: [
      page('vehicle', '车辆', 'The vehicle', plateFields('own')),
      lossPage('行驶证', 'vehicle licence'),
    ],
  },
  'GA-JG-0033': {
    pages: [
      page('vehicle', '车辆', 'The vehicle', plateFields('own')),
      page('plates', '号牌', 'The plates', {
        platesLost: choice('补领哪块号牌', 'Which plate', [
          ['front', '前号牌', 'Front'],
          ['rear', '后号牌', 'Rear'],
          ['both', '前后号牌', 'Both'],
        ]),
        lostOn: pastDay('遗失日期', 'Lost on'),
        lossPlace: text('遗失地点', 'Place', { most: 100 }),
        temporaryPlate: yesNo(
          '等待期间是否需要临时行驶车号牌',
          'Do you need a temporary plate meanwhile?',
        ),
      }),
    ],
  },
  'GA-JG-0046': {
    pages: [
      page('vehicle', '车辆', 'The vehicle', newVehicleFields()),
      page('use', '临时行驶', 'Use', {
        temporaryReason: choice('临时行驶原因', 'Why', [
          ['unregistered', '未销售或购买后尚未注册登记', 'Not yet registered'],
          ['moved', '变更、转让登记后待领号牌', 'Waiting for plates after a change'],
          ['import', '自行进口', 'Imported privately'],
        ]),
        temporaryArea: choice('行驶区域', 'Area', [
          ['city', '行政辖区内', 'Within the city'],
          ['cross', '跨行政辖区', 'Beyond the city'],
        ]),
        temporaryTo: when('temporaryArea', 'cross', region('目的地', 'Destination')),
        temporaryFrom: futureDay('启用日期', 'From'),
      }),
    ],
  },
  // 一键挪车: neither side sees the other's number.
  'GA-JG-0105': {
    pages: [
      page('vehicle', '堵住您的车', 'The car in the way', plateFields()),
      page('where', '在哪里', 'Where', {
        blockPlace: text('具体位置', 'Exact place', {
          most: 120,
          hint: { zh: '例如 某某小区东门北侧', en: 'For example: north of the east gate' },
        }),
        blockKind: choice('情形', 'What is blocked', [
          ['parked', '堵住停车位或车辆', 'A parking space or a car'],
          ['exit', '堵住出入口', 'An entrance'],
          ['fire-lane', '占用消防、急救通道', 'A fire or ambulance lane'],
          ['other', '其他', 'Other'],
        ]),
        blockNote: longText('补充说明', 'Anything else', {
          most: 200,
          optional: true,
          hint: {
            zh: '例如 车头朝向、旁边的店名；不要写个人信息',
            en: 'For example which way it faces or the shop beside it; no personal data',
          },
        }),
      }),
    ],
  },
};
