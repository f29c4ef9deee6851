import { address } from '../blocks/address.ts';
import { choice, citizenId, day, list, pastDay, personName, text } from '../field.ts';
import { page } from '../page.ts';
import type { PageRule } from './page-rule.ts';

/** 居住证, rented homes, addresses and what else the residence register asks. */
export const residenceRules: readonly PageRule[] = [
  {
    branches: ['HZ'],
    name: /居住证(换领|补领|地址|签注|注销)|港澳台居民居住证|暂住（居住）登记|流动人口|电子居住证|居住登记信息/,
    pages: () => [
      page('residence', '居住地', 'Where you live', {
        residenceAddress: address('现居住地址', 'Address', { personal: 'examination' }),
        residenceSince: pastDay('何时开始在本地居住', 'Living here since', {
          personal: 'examination',
        }),
        dwellingKind: choice('住所类别', 'Kind of dwelling', [
          ['owned', '自有住房', 'Own home'],
          ['rented', '租赁住房', 'Rented home'],
          ['dormitory', '单位或学校宿舍', 'Dormitory'],
          ['relative', '亲友家', "A relative's or friend's home"],
          ['other', '其他', 'Other'],
        ]),
        residenceGround: choice('居住事由', 'Why you live here', [
          ['work', '务工、就业', 'Work'],
          ['study', '就读', 'Study'],
          ['business', '经商', 'Business'],
          ['family', '投亲靠友', 'Family'],
          ['other', '其他', 'Other'],
        ]),
      }),
    ],
  },
  {
    branches: ['HZ'],
    name: /出租房屋/,
    pages: () => [
      page('let', '出租房屋', 'The home let', {
        letAddress: address('房屋地址', 'Address'),
        letSince: day('租期开始', 'Let from'),
        letUntil: day('租期结束', 'Let until', {
          rules: [{ rule: 'not-before', than: 'letSince' }],
        }),
        tenants: list(
          '承租人',
          'Tenants',
          {
            name: personName('姓名', 'Name'),
            idNumber: citizenId('公民身份号码', 'Citizen number'),
          },
          { most: 20, entry: { zh: '承租人', en: 'Tenant' } },
        ),
      }),
    ],
  },
  {
    branches: ['HZ'],
    name: /门（楼）牌|门牌地址/,
    pages: () => [
      page('building', '建筑物', 'The building', {
        buildingAddress: address('坐落', 'Where it stands'),
        buildingName: text('建筑物或小区名称', 'Name', { most: 100, optional: true }),
        plateLevel: choice('牌别', 'Kind of plate', [
          ['door', '门牌', 'Door'],
          ['building', '楼牌', 'Building'],
          ['unit', '单元牌', 'Entrance'],
          ['room', '户室牌', 'Flat'],
        ]),
        formerPlate: text('原门牌号', 'Former number', {
          most: 60,
          optional: true,
          hint: {
            zh: '例如 科苑路 1 号，没有可不填',
            en: 'For example 科苑路 1 号; leave empty if there was none',
          },
        }),
      }),
    ],
  },
  {
    branches: ['HZ'],
    name: /重名查询/,
    pages: () => [
      page('name', '查询的姓名', 'The name', {
        queriedName: text('姓名', 'Name', {
          most: 20,
          pattern: '^[\\u3400-\\u9fff·]+$',
          hint: { zh: '只查中文姓名，不用写性别年龄', en: 'Chinese characters only' },
        }),
        queriedSex: choice('性别', 'Sex', [
          ['any', '不限', 'Any'],
          ['male', '男', 'Male'],
          ['female', '女', 'Female'],
        ]),
      }),
    ],
  },
  {
    branches: ['HZ'],
    name: /户口迁移证补发|准予迁入证明补发|指纹信息登记/,
    pages: () => [
      page('document', '证件', 'The document', {
        documentReason: choice('事由', 'Reason', [
          ['lost', '遗失', 'Lost'],
          ['damaged', '损坏', 'Damaged'],
          ['expired', '过期', 'Expired'],
          ['missing', '尚未登记', 'Not yet registered'],
        ]),
        documentIssuedOn: pastDay('原签发日期', 'Originally issued on', { optional: true }),
      }),
    ],
  },
];
