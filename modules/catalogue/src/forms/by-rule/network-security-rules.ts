import {
  agreement,
  choice,
  list,
  longText,
  pastDay,
  personName,
  region,
  telephone,
  text,
  when,
  wholeNumber,
} from '../field.ts';
import { page } from '../page.ts';
import type { PageRule } from './page-rule.ts';

/** 网安: sites, graded protection, network identity. */
export const networkSecurityRules: readonly PageRule[] = [
  {
    branches: ['WA'],
    name: /互联网站|应用程序|小程序公众号/,
    pages: () => [
      page('site', '网站或应用', 'The site or app', {
        siteName: text('网站或应用名称', 'Name', { most: 60 }),
        siteDomains: list(
          '域名',
          'Domain names',
          {
            domain: text('域名', 'Domain name', {
              most: 100,
              pattern: '^([a-zA-Z0-9-]{1,63}\\.)+[a-zA-Z]{2,20}$',
              hint: {
                zh: '只写域名，例如 example.cn，不带 http',
                en: 'Only the name, for example example.cn',
              },
            }),
          },
          { most: 20, entry: { zh: '域名', en: 'Domain name' } },
        ),
        icpNumber: text('ICP 备案（许可）号', 'ICP number', {
          most: 40,
          hint: { zh: '例如 粤ICP备12345678号', en: 'For example 粤ICP备12345678号' },
        }),
        siteOnlineOn: pastDay('开通日期', 'On-line since', {
          hint: { zh: '开通之日起 30 日内备案', en: 'Filed within 30 days' },
        }),
        siteServices: choice('服务类型', 'Kind of service', [
          ['information', '单位门户、信息发布', 'Information'],
          ['interactive', '交互服务', 'Interactive'],
          ['trade', '电子商务', 'Trade'],
          ['media', '音视频、新闻', 'Media'],
          ['game', '游戏', 'Games'],
          ['other', '其他', 'Other'],
        ]),
      }),
      page('hosting', '接入', 'Hosting', {
        accessProvider: text('接入服务商', 'Access provider', { most: 100 }),
        serverAddress: text('IP 地址', 'IP address', { most: 100 }),
        serverRegion: region('服务器所在地', 'Where the server stands'),
        emergencyContact: telephone('应急联系电话', 'Telephone for emergencies', {
          personal: 'contact',
        }),
      }),
    ],
  },
  {
    branches: ['WA'],
    name: /联网备案(信息变更|注销|迁移)/,
    pages: () => [
      page('filing-change', '变更', 'The change', {
        filingChange: longText('变更、注销或迁移的内容', 'What changes', {
          most: 500,
          hint: {
            zh: '写明哪一项、原来是什么、现在是什么',
            en: 'Which entry, what it was, what it is',
          },
        }),
        filingChangedOn: pastDay('发生日期', 'Date'),
      }),
    ],
  },
  {
    branches: ['WA'],
    name: /等级保护|等级测评|安全评估/,
    pages: () => [
      page('system', '信息系统', 'The system', {
        systemName: text('信息系统名称', 'Name of the system', { most: 100 }),
        systemGrade: choice('安全保护等级', 'Protection level', [
          ['2', '第二级', 'Level 2'],
          ['3', '第三级', 'Level 3'],
          ['4', '第四级', 'Level 4'],
        ]),
        systemOperator: text('运营使用单位', 'Operator', { most: 100 }),
        systemLeadName: personName('安全责任人姓名', 'Person responsible', {
          personal: 'contact',
        }),
        systemLeadPhone: telephone('安全责任人电话', 'Telephone', { personal: 'contact' }),
      }),
    ],
  },
  {
    branches: ['WA'],
    name: /接入服务单位|单位国际联网/,
    pages: () => [
      page('network', '联网单位', 'The network', {
        networkPurpose: choice('联网用途', 'Purpose', [
          ['office', '办公', 'Office'],
          ['service', '提供互联网服务', 'Internet services'],
          ['access', '提供接入', 'Access'],
          ['other', '其他', 'Other'],
        ]),
        networkUsers: wholeNumber('用户或终端数', 'Users or terminals', {
          least: 1,
          most: 100_000_000,
        }),
        networkLead: personName('网络安全负责人', 'Person responsible', { personal: 'contact' }),
        networkLeadPhone: telephone('联系电话', 'Telephone', { personal: 'contact' }),
      }),
    ],
  },
  {
    branches: ['WA'],
    name: /网号网证/,
    pages: () => [
      page('network-identity', '网号网证', 'Network identity', {
        networkIdentityConsent: agreement(
          '我自愿申领或注销网号、网证，已了解不使用也能以其他合法方式认证身份',
          'I do this of my own will and know that other lawful ways of proving identity remain',
        ),
        networkIdentityFor: choice('为谁办理', 'For whom', [
          ['self', '本人', 'Myself'],
          ['ward', '不满十四周岁的被监护人', 'A child under fourteen in my care'],
        ]),
        wardName: when(
          'networkIdentityFor',
          'ward',
          personName('被监护人姓名', 'Name of the child'),
        ),
      }),
    ],
  },
];
