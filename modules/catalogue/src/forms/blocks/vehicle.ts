import { choice, type Field, text } from '../field.ts';

/** 号牌种类 (GA/T 16.7), those a citizen meets. */
export const plateKinds = [
  ['02', '小型汽车', 'Small car'],
  ['01', '大型汽车', 'Large vehicle'],
  ['52', '小型新能源汽车', 'Small new-energy car'],
  ['51', '大型新能源汽车', 'Large new-energy vehicle'],
  ['07', '普通摩托车', 'Motorcycle'],
  ['08', '轻便摩托车', 'Light motorcycle'],
  ['15', '挂车', 'Trailer'],
  ['16', '教练汽车', 'Training car'],
] as const;

/** Of any vehicle: one that stands in the way, or one to be reported. */
export function plateFields(filled: 'own' | 'any' = 'any'): Record<string, Field> {
  const own = filled === 'own';
  return {
    plateKind: choice('号牌种类', 'Kind of plate', plateKinds, {
      ...(own && { prefill: 'plateKind' }),
    }),
    plateNumber: text('号牌号码', 'Plate number', {
      least: 7,
      most: 8,
      format: 'plate-number',
      personal: 'identification',
      ...(own && { prefill: 'plateNumber' }),
      hint: { zh: '例如 粤B12345', en: 'For example 粤B12345' },
    }),
  };
}

/** 车辆识别代号, last six: enough to find the vehicle together with its plate. */
export function vehicleIdentity(): Record<string, Field> {
  return {
    ...plateFields('own'),
    vehicleIdentificationTail: text('车辆识别代号后 6 位', 'Last six of the VIN', {
      least: 6,
      most: 6,
      pattern: '^[0-9A-HJ-NPR-Z]{6}$',
      prefill: 'vehicleIdentificationTail',
      hint: { zh: '见行驶证', en: 'On the vehicle licence' },
    }),
  };
}

export function newVehicleFields(): Record<string, Field> {
  return {
    vehicleIdentificationNumber: text('车辆识别代号', 'Vehicle identification number', {
      least: 17,
      most: 17,
      pattern: '^[0-9A-HJ-NPR-Z]{17}$',
      hint: { zh: '17 位，见车辆合格证', en: '17 characters, on the certificate of conformity' },
    }),
    vehicleModel: text('厂牌型号', 'Make and model', {
      most: 60,
      hint: {
        zh: '见车辆合格证或者进口证明，例如 比亚迪 BYD7008',
        en: 'On the certificate of conformity',
      },
    }),
    vehicleColour: choice('车身颜色', 'Colour', [
      ['white', '白', 'White'],
      ['black', '黑', 'Black'],
      ['grey', '灰', 'Grey'],
      ['red', '红', 'Red'],
      ['blue', '蓝', 'Blue'],
      ['green', '绿', 'Green'],
      ['yellow', '黄', 'Yellow'],
      ['other', '其他', 'Other'],
    ]),
    vehicleUse: choice('使用性质', 'Use', [
      ['non-commercial', '非营运', 'Private'],
      ['freight', '货运', 'Freight'],
      ['passenger', '客运', 'Passenger transport'],
      ['rental', '租赁', 'Rental'],
      ['other', '其他', 'Other'],
    ]),
  };
}

/** 准驾车型 (令162 Art 9). */
export const licenceClasses = [
  ['C1', 'C1 小型汽车', 'C1 small car'],
  ['C2', 'C2 小型自动挡汽车', 'C2 small car, automatic'],
  ['C3', 'C3 低速载货汽车', 'C3 slow goods vehicle'],
  ['C5', 'C5 残疾人专用小型自动挡载客汽车', 'C5 adapted small car'],
  ['C6', 'C6 轻型牵引挂车', 'C6 light trailer'],
  ['A1', 'A1 大型客车', 'A1 large bus'],
  ['A2', 'A2 重型牵引挂车', 'A2 heavy articulated vehicle'],
  ['A3', 'A3 城市公交车', 'A3 city bus'],
  ['B1', 'B1 中型客车', 'B1 medium bus'],
  ['B2', 'B2 大型货车', 'B2 large goods vehicle'],
  ['D', 'D 普通三轮摩托车', 'D three-wheeled motorcycle'],
  ['E', 'E 普通二轮摩托车', 'E motorcycle'],
  ['F', 'F 轻便摩托车', 'F light motorcycle'],
] as const;

export function driverFields(): Record<string, Field> {
  return {
    licenceClass: choice('准驾车型', 'Licence class', licenceClasses, { prefill: 'licenceClass' }),
    licenceArchiveNumber: text('驾驶证档案编号', 'Archive number of the licence', {
      least: 12,
      most: 12,
      pattern: '^\\d{12}$',
      optional: true,
      prefill: 'licenceArchiveNumber',
      hint: { zh: '12 位，不清楚可不填', en: '12 digits; leave empty if not known' },
    }),
  };
}
