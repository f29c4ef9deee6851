import { address } from '../blocks/address.ts';
import { agreement, choice, longText, pastDay, text, wholeNumber } from '../field.ts';
import { page } from '../page.ts';
import type { PageRule } from './page-rule.ts';

/** Dogs, lost things, mediation, awards, drug rehabilitation. */
export const neighbourhoodRules: readonly PageRule[] = [
  {
    branches: ['ZA'],
    name: /犬/,
    pages: () => [
      page('dog', '犬只', 'The dog', {
        dogLicence: text('养犬登记证号', 'Licence number', {
          most: 30,
          optional: true,
          hint: { zh: '见养犬登记证封面', en: 'On the cover of the licence' },
        }),
        dogBreed: text('品种', 'Breed', { most: 50 }),
        dogBusiness: choice('办理业务', 'Business', [
          ['renew', '年检', 'Annual renewal'],
          ['change', '地址或饲养人变更', 'Change'],
          ['end', '注销', 'Cancellation'],
          ['reissue', '补证', 'Reissue'],
          ['adopt', '领养', 'Adoption'],
        ]),
        keepingAddress: address('饲养地址', 'Where it is kept', { personal: 'examination' }),
      }),
    ],
  },
  {
    branches: ['ZA'],
    name: /物品遗失/,
    pages: () => [
      page('object', '遗失物品', 'What was lost', {
        lostThing: text('物品名称', 'Object', { most: 60 }),
        lostLooks: longText('特征', 'What it looks like', {
          most: 300,
          hint: { zh: '颜色、品牌、大小、特别的记号', en: 'Colour, make, size, anything special' },
        }),
        lostOn: pastDay('遗失日期', 'Date'),
        lossPlace: text('遗失地点', 'Place', { most: 100 }),
      }),
    ],
  },
  {
    branches: ['ZA'],
    name: /调解|见义勇为行为确认/,
    pages: () => [
      page('facts', '事实', 'The facts', {
        factsOn: pastDay('发生日期', 'Date'),
        factsPlace: address('发生地点', 'Place'),
        factsParties: text('当事人', 'People involved', { most: 200, personal: 'examination' }),
        factsAccount: longText('经过', 'Account', {
          most: 2000,
          personal: 'examination',
          hint: {
            zh: '写明时间、地点、人物、起因和结果',
            en: 'When, where, who, how it began and ended',
          },
        }),
      }),
    ],
  },
  {
    branches: ['ZA'],
    name: /奖励发放/,
    pages: () => [
      page('award', '奖励', 'The award', {
        awardDocument: text('确认书编号', 'Number of the confirmation', {
          most: 50,
          hint: { zh: '见见义勇为行为确认书右上角', en: 'At the top right of the confirmation' },
        }),
        awardShare: choice('领取方式', 'Received by', [
          ['self', '本人', 'Myself'],
          ['heir', '近亲属代领', 'A close relative'],
        ]),
      }),
    ],
  },
  {
    branches: ['JD'],
    name: /社区戒毒|社区康复|自愿戒毒|动态管控|吸毒检测/,
    pages: () => [
      page('recovery', '有关情况', 'Your situation', {
        recoveryDecision: text('决定书或报告编号', 'Number of the decision or report', {
          most: 50,
          optional: true,
          personal: 'examination',
          hint: {
            zh: '见决定书或者检测报告右上角',
            en: 'At the top right of the decision or report',
          },
        }),
        recoveryPlace: address('执行地或住址', 'Place', { personal: 'examination' }),
        applicationReason: longText('申请事由', 'Reason', {
          most: 500,
          personal: 'examination',
          hint: { zh: '写明申请什么、为什么申请', en: 'What you apply for, and why' },
        }),
      }),
    ],
  },
  {
    branches: ['JD'],
    name: /十二个月/,
    pages: () => [
      page('record', '运输记录', 'Transport record', {
        cleanFrom: pastDay('安全运输开始日期', 'Safe transport since'),
        cleanTrips: wholeNumber('运输次数', 'Journeys', { least: 1, most: 10_000 }),
        noIncident: agreement(
          '六个月内无丢失、被盗和违法记录',
          'No loss, theft or offence in six months',
        ),
      }),
    ],
  },
];
