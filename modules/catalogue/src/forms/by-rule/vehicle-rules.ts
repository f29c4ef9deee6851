import { lossPage } from '../blocks/matter.ts';
import { newVehicleFields, plateFields, vehicleIdentity } from '../blocks/vehicle.ts';
import { agreement, choice, pastDay, personName, text, wholeNumber, yesNo } from '../field.ts';
import { page } from '../page.ts';
import type { PageRule } from './page-rule.ts';

/** Registered motor vehicles (令164). */
export const vehicleRules: readonly PageRule[] = [
  {
    branches: ['JG'],
    name: /机动车注册登记|进口机动车注册|号牌选号|新购机动车|临时行驶车号牌/,
    notName: /非机动车|智能网联/,
    pages: () => [page('vehicle', '车辆', 'The vehicle', newVehicleFields())],
  },
  {
    branches: ['JG'],
    name: /变更登记|变更备案|转让登记|抵押|质押|注销登记|号码互换|原机动车号牌|行驶证|登记证书|登记事项更正|检验|换领机动车号牌|预选号牌|待出口登记|签注转让|行李架|自学直考|进城|临时通行证|机动车信息查询|检验合格标志/,
    notName: /驾驶人|驾驶证|信息公开|非机动车|临时入境/,
    pages: () => [page('vehicle', '车辆', 'The vehicle', vehicleIdentity())],
  },
  {
    branches: ['JG'],
    name: /机动车变更登记|机动车变更备案（(?!联系方式)/,
    pages: () => [
      page('change', '变更内容', 'What changes', {
        vehicleChangeFrom: text('变更前', 'Before', { most: 100 }),
        vehicleChangeTo: text('变更后', 'After', { most: 100 }),
        changedOn: pastDay('变更日期', 'Date of the change'),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /转让登记|二手车转移|待出口登记|签注转让/,
    pages: () => [
      page('transfer', '转让', 'The transfer', {
        transferOn: pastDay('转让日期', 'Date of the transfer', {
          hint: { zh: '自交付之日起三十日内申请', en: 'Within thirty days of the hand-over' },
        }),
        transferOtherName: personName('原所有人姓名或单位名称', 'Former owner'),
        transferPrice: wholeNumber('成交价', 'Price', {
          most: 100_000_000,
          unit: { zh: '元', en: 'yuan' },
        }),
        keepNumber: yesNo('原所有人是否保留原号牌', 'Does the former owner keep the number?'),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /抵押登记|质押备案|解除抵押|解除质押/,
    notName: /查询/,
    pages: () => [
      page('pledge', '抵押或质押', 'The pledge', {
        pledgee: text('抵押权人或质权人', 'Creditor', { most: 100 }),
        pledgeContract: text('合同编号', 'Number of the contract', {
          most: 60,
          hint: { zh: '见主合同或者抵押、质押合同首页', en: 'On the first page of the contract' },
        }),
        pledgeOn: pastDay('合同日期', 'Date of the contract'),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /机动车注销登记/,
    pages: () => [
      page('end', '注销', 'Deregistration', {
        endReason: choice('注销原因', 'Why', [
          ['scrapped', '报废', 'Scrapped'],
          ['destroyed', '灭失', 'Destroyed'],
          ['returned', '退车', 'Returned to the seller'],
          ['exported', '出境、出口', 'Exported'],
        ]),
        endOn: pastDay('发生日期', 'Date'),
        settleViolations: agreement(
          '该车的交通违法和交通事故已处理完毕',
          'All violations and accidents of the vehicle are settled',
        ),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /^补领(?!换领检验)/,
    pages: () => [
      page('vehicle', '车辆', 'The vehicle', plateFields('own')),
      lossPage('号牌或证件', 'plate or document'),
    ],
  },
];
