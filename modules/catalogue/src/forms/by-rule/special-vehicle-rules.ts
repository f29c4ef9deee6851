import { newVehicleFields } from '../blocks/vehicle.ts';
import {
  choice,
  citizenId,
  day,
  type Field,
  futureDay,
  longText,
  personName,
  text,
  when,
  wholeNumber,
} from '../field.ts';
import { page } from '../page.ts';
import type { PageRule } from './page-rule.ts';

/** Bicycles, school buses, test vehicles, vehicles from abroad. */
export const specialVehicleRules: readonly PageRule[] = [
  {
    branches: ['JG'],
    name: /非机动车/,
    pages: ({ name }) => [
      page('bicycle', '非机动车', 'The vehicle', {
        bicycleKind: choice('种类', 'Kind', [
          ['e-bike', '电动自行车', 'Electric bicycle'],
          ['wheelchair', '残疾人机动轮椅车', 'Motorised wheelchair'],
          ['tricycle', '人力三轮车', 'Tricycle'],
        ]),
        bicycleModel: text('品牌型号', 'Make and model', {
          most: 60,
          hint: { zh: '见合格证，须在 3C 认证目录内', en: 'On the certificate of conformity' },
        }),
        bicycleFrame: text('整车编码', 'Vehicle code', {
          most: 30,
          pattern: '^[A-Z0-9]+$',
          hint: {
            zh: '15 位，见车架或者合格证',
            en: '15 characters, on the frame or the certificate',
          },
        }),
        bicycleMotor: text('电动机编号', 'Motor number', {
          most: 30,
          optional: true,
          hint: {
            zh: '见电动机外壳，没有可不填',
            en: 'On the motor; leave empty if there is none',
          },
        }),
        ...(name.zh.includes('变更') && bicycleChange()),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /校车/,
    pages: () => [
      page('school-bus', '校车', 'The school bus', {
        schoolName: text('学校或校车服务提供者', 'School or provider', { most: 100 }),
        schoolBusPlate: text('校车号牌号码', 'Plate number', {
          least: 7,
          most: 8,
          format: 'plate-number',
          hint: { zh: '例如 粤B12345', en: 'For example 粤B12345' },
        }),
        schoolBusSeats: wholeNumber('核载人数', 'Seats', { least: 1, most: 80 }),
        schoolBusRoute: longText('行驶线路和停靠站点', 'Route and stops', {
          most: 500,
          hint: { zh: '按停靠顺序写明站点和时间', en: 'The stops in order, with times' },
        }),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /智能网联/,
    pages: () => [
      page('test', '道路测试', 'The road test', {
        ...newVehicleFields(),
        testArea: text('测试路段或区域', 'Roads or area', { most: 200 }),
        testFrom: futureDay('测试开始日期', 'From'),
        testUntil: day('测试结束日期', 'Until', {
          rules: [{ rule: 'not-before', than: 'testFrom' }],
        }),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /临时入境机动车(?!驾驶)/,
    pages: () => [
      page('visiting-vehicle', '入境车辆', 'The visiting vehicle', {
        foreignPlate: text('境外号牌号码', 'Foreign plate', {
          most: 20,
          hint: { zh: '与境外行驶证一致', en: 'As on the foreign registration' },
        }),
        visitingModel: text('厂牌型号', 'Make and model', {
          most: 60,
          hint: { zh: '与境外行驶证一致', en: 'As on the foreign registration' },
        }),
        entryPort: text('入境口岸', 'Port of entry', { most: 50 }),
        entryOn: day('入境日期', 'Date of entry'),
        leaveOn: day('出境日期', 'Date of departure', {
          rules: [{ rule: 'not-before', than: 'entryOn' }],
        }),
      }),
    ],
  },
];

function bicycleChange(): Record<string, Field> {
  return {
    bicycleBusiness: choice('办理业务', 'Business', [
      ['change', '变更', 'Change'],
      ['transfer', '转移', 'Transfer'],
      ['end', '注销', 'Deregistration'],
    ]),
    newKeeper: when('bicycleBusiness', 'transfer', personName('新所有人姓名', 'New owner')),
    newKeeperIdNumber: when(
      'bicycleBusiness',
      'transfer',
      citizenId('新所有人公民身份号码', 'Citizen number of the new owner'),
    ),
  };
}
