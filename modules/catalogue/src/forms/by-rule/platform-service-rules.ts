import { address } from '../blocks/address.ts';
import { agreement, choice, futureDay, longText, personName, region, text } from '../field.ts';
import { page } from '../page.ts';
import type { PageRule } from './page-rule.ts';

/** 科信: services of the platform itself. */
export const platformServiceRules: readonly PageRule[] = [
  {
    branches: ['KX'],
    name: /实名认证|网上身份|实人认证|用户注册/,
    pages: () => [
      page('identity', '认证', 'Identity check', {
        identityConsent: agreement(
          '同意为本次认证核验我的身份信息，只返回是否一致',
          'I agree that my identity is checked for this purpose; only match or no match is returned',
        ),
      }),
    ],
  },
  {
    branches: ['KX'],
    name: /单点登录|亲情账户/,
    pages: () => [
      page('grant', '授权', 'The grant', {
        grantTo: text('授权给谁', 'Granted to', { most: 60 }),
        grantScope: choice('授权范围', 'What for', [
          ['view', '查看办件', 'To see cases'],
          ['apply', '代为申请', 'To apply'],
          ['all', '查看和代办', 'Both'],
        ]),
        grantUntil: futureDay('期限至', 'Until'),
      }),
    ],
  },
  {
    branches: ['KX'],
    name: /个人信息查阅|数据纠错/,
    pages: () => [
      page('data-right', '请求', 'The request', {
        dataRight: choice('请求种类', 'Kind', [
          ['access', '查阅', 'Access'],
          ['copy', '复制', 'Copy'],
          ['correct', '更正、补充', 'Correction'],
          ['delete', '删除', 'Deletion'],
        ]),
        dataWhat: longText('涉及的信息', 'Which data', {
          most: 1000,
          personal: 'examination',
          hint: {
            zh: '例如 2025 年的出入境记录、联系电话',
            en: 'For example border crossings of 2025, telephone number',
          },
        }),
      }),
    ],
  },
  {
    branches: ['KX'],
    name: /接口开通|数据资源共享/,
    pages: () => [
      page('system', '使用系统', 'The system', {
        systemName: text('系统名称', 'Name of the system', { most: 100 }),
        systemAddress: text('系统部署网络和 IP', 'Network and IP', { most: 100 }),
        systemLead: personName('技术负责人', 'Technical lead', { personal: 'contact' }),
      }),
    ],
  },
  {
    branches: ['KX'],
    name: /乘车|乘机/,
    pages: () => [
      page('journey', '行程', 'The journey', {
        journeyOn: futureDay('出行日期', 'Date'),
        journeyNumber: text('车次或航班号', 'Train or flight', {
          most: 20,
          hint: { zh: '例如 G1234、CZ3101', en: 'For example G1234, CZ3101' },
        }),
      }),
    ],
  },
  {
    branches: ['KX'],
    name: /网点与办事窗口/,
    pages: () => [
      page('where', '地区', 'Where', {
        queryRegion: region('查询地区', 'Region'),
      }),
    ],
  },
  {
    branches: ['KX'],
    name: /寄递地址/,
    pages: () => [
      page('new-address', '新的收件地址', 'New address', {
        newAddress: address('新地址', 'New address', { personal: 'delivery' }),
        caseReference: text('办件编号', 'Case number', { most: 50 }),
      }),
    ],
  },
];
