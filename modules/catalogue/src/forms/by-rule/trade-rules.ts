import {
  changeFields,
  legalRepresentativePage,
  permitFields,
  personInChargePage,
  premisesPage,
  securityLeadFields,
} from '../blocks/enterprise.ts';
import { lossPage } from '../blocks/matter.ts';
import { handlerFields } from '../blocks/person.ts';
import { choice, day, longText, pastDay, text, wholeNumber } from '../field.ts';
import { page } from '../page.ts';
import type { PageRule } from './page-rule.ts';

/** 特种行业: trades under licence, their changes and ends. */
export const tradeRules: readonly PageRule[] = [
  {
    branches: ['ZA', 'WA'],
    name: /旅馆业|民宿|公章刻制业|典当|旧货|旧手机|开锁|修理业|拆解|废旧金属|金银|印刷业|娱乐|沐浴|汽车租赁|寄递业|上网服务营业|射击场|游艺/,
    notName: /注销|补发|终止|系统安装|变更备案|许可证变更/,
    pages: () => [
      premisesPage(),
      page('trade', '经营情况', 'The business', {
        tradeOpenedOn: day('开业或拟开业日期', 'Opens on'),
        tradeStaff: wholeNumber('从业人员数', 'Staff', { least: 1, most: 10_000 }),
        ...securityLeadFields(),
      }),
    ],
  },
  {
    branches: ['ZA'],
    name: /旅馆业治安管理信息系统/,
    pages: () => [
      page('system', '信息系统', 'The system', {
        systemProduct: text('系统名称和版本', 'Product and version', { most: 80 }),
        systemInstalledOn: pastDay('安装日期', 'Installed on'),
        systemTerminals: wholeNumber('前台终端数', 'Terminals', { least: 1, most: 100 }),
      }),
    ],
  },
  {
    branches: ['ZA', 'WA', 'JD', 'KX', 'CRJ'],
    materialsAny: ['legal_rep_id'],
    pages: () => [legalRepresentativePage()],
  },
  {
    branches: ['ZA', 'WA', 'JD', 'KX', 'CRJ'],
    materialsAny: ['responsible_id'],
    pages: () => [personInChargePage()],
  },
  {
    branches: ['ZA', 'WA', 'JD', 'HZ'],
    materialsAny: ['handler_id'],
    pages: () => [
      page('handler-identity', '经办人身份', 'Identity of the person handling the matter', {
        ...handlerFields(),
      }),
    ],
  },
  {
    branches: ['ZA', 'WA', 'JD', 'CRJ'],
    materialsAny: ['permit_orig', 'filing_cert'],
    pages: () => [page('permit', '原许可或备案', 'The permit or filing', permitFields())],
  },
  {
    branches: ['ZA', 'WA', 'CRJ', 'JD'],
    name: /变更/,
    materialsAny: ['change_proof', 'biz_license', 'legal_rep_id', 'filing_form', 'permit_orig'],
    notName: /活动变更|犬|护照/,
    pages: () => [page('change', '变更内容', 'What changes', changeFields())],
  },
  {
    branches: ['ZA', 'WA'],
    name: /注销|撤销备案|终止经营|缴销|核销/,
    notName: /犬/,
    pages: () => [
      page('end', '注销或核销', 'The end', {
        endedOn: pastDay('终止日期', 'Ended on'),
        endReason: choice('原因', 'Why', [
          ['closed', '停业、终止', 'Closed'],
          ['moved', '迁出', 'Moved'],
          ['other', '其他', 'Other'],
        ]),
        endNote: longText('情况说明', 'Details', {
          most: 300,
          optional: true,
          hint: {
            zh: '例如 已停止经营、印章已交回；可不填',
            en: 'For example: business stopped, seals handed back',
          },
        }),
      }),
    ],
  },
  {
    branches: ['ZA'],
    name: /许可证补发/,
    pages: () => [lossPage('许可证', 'permit')],
  },
];
