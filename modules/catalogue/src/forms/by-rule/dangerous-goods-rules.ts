import { address } from '../blocks/address.ts';
import { otherCitizen } from '../blocks/person.ts';
import {
  amount,
  choice,
  day,
  type Field,
  futureDay,
  list,
  longText,
  pastDay,
  personName,
  text,
} from '../field.ts';
import { page } from '../page.ts';
import type { PageRule } from './page-rule.ts';

/** Fireworks, explosives, poisons, precursors and who works with them. */
export const dangerousGoodsRules: readonly PageRule[] = [
  {
    branches: ['ZA'],
    name: /焰火|烟花爆竹/,
    notName: /核销/,
    pages: () => [page('goods', '烟花爆竹', 'Fireworks', goodsFields('fireworks'))],
  },
  {
    branches: ['ZA'],
    name: /民用爆炸物品(购买许可|运输许可$|进出口|生产企业)|爆破作业(合同|项目)|城市风景/,
    pages: () => [page('goods', '民用爆炸物品', 'Explosives', goodsFields('explosives'))],
  },
  {
    branches: ['ZA'],
    name: /剧毒|易制爆|放射性|危险化学品处置/,
    notName: /购销备案/,
    pages: () => [page('goods', '物品', 'The goods', goodsFields('substances'))],
  },
  {
    branches: ['JD'],
    name: /易制毒化学品.*(许可|备案证明|登记|丢失)/,
    notName: /购买许可证变更/,
    pages: () => [page('goods', '易制毒化学品', 'Precursor chemicals', goodsFields('substances'))],
  },
  {
    branches: ['ZA', 'JD', 'JG'],
    name: /道路运输许可$|运输许可|运输备案/,
    notName: /核销|十二个月/,
    pages: () => [
      page('transport', '运输', 'The transport', {
        consignor: text('托运人', 'Consignor', { most: 100 }),
        consignee: text('收货人', 'Consignee', { most: 100 }),
        carrier: text('承运单位', 'Carrier', { most: 100 }),
      }),
      page('route', '路线和日期', 'Route and dates', {
        transportFrom: address('起运地', 'From'),
        transportTo: address('到达地', 'To'),
        transportRoute: longText('途经路线', 'Route', {
          most: 500,
          hint: {
            zh: '按顺序写明道路名称，以及途中停靠的地点',
            en: 'The roads in order, and where the vehicle stops',
          },
        }),
        transportOn: futureDay('起运日期', 'Date'),
        transportArrivesOn: day('预计到达日期', 'Expected arrival', {
          rules: [{ rule: 'not-before', than: 'transportOn' }],
        }),
      }),
      page('crew', '车辆和人员', 'Vehicle and crew', {
        transportPlate: text('车辆号牌', 'Vehicle', {
          least: 7,
          most: 8,
          format: 'plate-number',
          hint: {
            zh: '例如 粤B12345；须有相应的危险货物运输资质',
            en: 'For example 粤B12345; licensed for dangerous goods',
          },
        }),
        ...otherCitizen('driver', '驾驶人', 'driver'),
        ...otherCitizen('escort', '押运人', 'escort', {
          rules: [{ rule: 'differs', from: 'driverIdNumber' }],
        }),
      }),
    ],
  },
  {
    branches: ['ZA'],
    name: /爆破作业单位|专用仓库|爆破作业跨区域/,
    pages: ({ name }) => [
      page('blasting', '爆破作业单位', 'The blasting unit', {
        blastingLevel: choice(
          '资质等级',
          'Grade',
          /（营业性）/.test(name.zh)
            ? commercialGrades
            : [['non-commercial', '非营业性', 'Non-commercial'], ...commercialGrades],
        ),
        technicalLeadName: personName('技术负责人姓名', 'Technical lead'),
        warehouseAddress: address('专用仓库地址', 'Magazine'),
        warehouseCapacityKg: amount('核定储存量', 'Approved quantity', {
          most: 1_000_000,
          unit: { zh: '千克', en: 'kg' },
        }),
      }),
    ],
  },
  {
    branches: ['ZA'],
    name: /爆破(作业|工程技术)人员/,
    pages: () => [
      page('post', '申请类别', 'The post', {
        blasterKind: choice('人员类别', 'Kind', [
          ['blaster', '爆破员', 'Blaster'],
          ['safety', '安全员', 'Safety officer'],
          ['keeper', '保管员', 'Storekeeper'],
          ['engineer', '爆破工程技术人员', 'Blasting engineer'],
        ]),
        employerName: text('所在单位', 'Employer', { most: 100 }),
        trainedOn: pastDay('培训结束日期', 'Trained on', { optional: true }),
      }),
    ],
  },
];

const commercialGrades: readonly (readonly [string, string, string])[] = [
  ['one', '一级', 'One'],
  ['two', '二级', 'Two'],
  ['three', '三级', 'Three'],
  ['four', '四级', 'Four'],
];

function goodsFields(kind: 'fireworks' | 'explosives' | 'substances'): Record<string, Field> {
  const units: Readonly<Record<typeof kind, readonly (readonly [string, string, string])[]>> = {
    fireworks: [
      ['box', '箱', 'Box'],
      ['piece', '发、枚', 'Piece'],
    ],
    explosives: [
      ['kg', '千克', 'kg'],
      ['piece', '发', 'Piece'],
      ['m', '米', 'm'],
    ],
    substances: [
      ['kg', '千克', 'kg'],
      ['t', '吨', 't'],
      ['l', '升', 'L'],
      ['piece', '件', 'Piece'],
    ],
  };
  return {
    goods: list(
      '品种和数量',
      'Goods and quantities',
      {
        name: text('品种', 'Goods', { most: 80 }),
        specification: text('规格或浓度', 'Specification or concentration', { most: 60 }),
        quantity: amount('数量', 'Quantity', { most: 100_000_000 }),
        unit: choice('单位', 'Unit', units[kind]),
      },
      { most: 30, entry: { zh: '品种', en: 'Goods' } },
    ),
    goodsUse: longText('用途', 'Use', {
      most: 500,
      hint: {
        zh: '写明用在哪个产品、工艺或者工程，与合法用途证明一致',
        en: 'For which product, process or works; as in the proof of lawful use',
      },
    }),
    goodsSupplier: text('供货或对方单位', 'Supplier or other party', { most: 100 }),
  };
}
