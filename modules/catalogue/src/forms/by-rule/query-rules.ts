import {
  agreement,
  choice,
  futureDay,
  personName,
  region,
  telephone,
  text,
  wholeNumber,
} from '../field.ts';
import { page } from '../page.ts';
import type { PageRule } from './page-rule.ts';

/** What all branches share: queries, progress, addresses, suggestions. */
export const queryRules: readonly PageRule[] = [
  {
    name: /查询$|查询核验|查询打印|核验|进度/,
    flows: ['T01'],
    branches: ['WA', 'YM', 'JGS', 'JG', 'CRJ', 'XZ', 'XF', 'KX', 'HZ', 'ZA', 'FZ'],
    materialsAny: ['id_card', 'biz_license', 'permanent_id', 'foreign_passport', 'network_cert'],
    pages: () => [
      page('query-number', '查询条件', 'What you look for', {
        queryNumber: text('证件或业务编号', 'Number', {
          most: 40,
          optional: true,
          personal: 'identification',
          hint: { zh: '不填则查询本人名下的', en: 'Left empty: everything in your own name' },
        }),
      }),
    ],
  },
  {
    name: /进度查询|使用记录查询|考试视频/,
    flows: ['T01'],
    pages: () => [
      page('which-case', '查询哪一件', 'Which case', {
        acceptanceNumber: text('受理编号', 'Acceptance number', {
          most: 50,
          optional: true,
          hint: { zh: '不填则查询本人全部', en: 'Left empty: all of yours' },
        }),
      }),
    ],
  },
  {
    name: /^临时身份证明开具/,
    pages: () => [
      page('interim', '临时身份证明', 'Temporary proof', {
        interimUse: choice('用于', 'Used for', [
          ['hotel', '住宿登记', 'A hotel'],
          ['exam', '参加考试', 'An examination'],
          ['travel', '乘坐交通工具', 'Travel'],
          ['window', '办理其他业务', 'Other business'],
        ]),
        interimOn: futureDay('使用日期', 'Used on'),
      }),
    ],
  },
  {
    name: /电子身份证|电子化申领/,
    pages: () => [
      page('electronic', '电子证件', 'The electronic document', {
        electronicConsent: agreement(
          '同意在本人设备上生成电子证件，妥善保管，不出借他人',
          'I agree to hold it on my own device, keep it safe and lend it to nobody',
        ),
      }),
    ],
  },
  {
    name: /流量查询|机构信息|执法信息公开查询|拍卖公告|路况查询|备案号查询/,
    flows: ['T01'],
    pages: () => [
      page('look-up', '查询条件', 'What you look for', {
        queryWord: text('名称、编号或关键词', 'Name, number or word', { most: 60 }),
        queryRegion: region('地区', 'Region', { optional: true }),
      }),
    ],
  },
  {
    branches: ['YM', 'CRJ', 'JG', 'ZA', 'JGS', 'XF'],
    name: /咨询|建议|12367|监所投诉|会见投诉/,
    flows: ['T12'],
    pages: () => [
      page('answer', '答复', 'The answer', {
        replyBy: choice('答复方式', 'Answer by', [
          ['phone', '电话', 'Telephone'],
          ['online', '网上', 'On-line'],
          ['letter', '书面', 'Letter'],
        ]),
      }),
    ],
  },
  {
    name: /电子证照查询/,
    pages: () => [
      page('licence-kind', '电子证照', 'The licence', {
        licenceKind: choice('证照种类', 'Kind', [
          ['id-card', '居民身份证', 'Identity card'],
          ['driving-licence', '驾驶证', 'Driving licence'],
          ['vehicle-licence', '行驶证', 'Vehicle licence'],
          ['residence-permit', '居住证', 'Residence permit'],
          ['other', '其他', 'Other'],
        ]),
      }),
    ],
  },
  {
    flows: ['T01', 'T14'],
    materialsAny: ['foreign_passport', 'hkmt_permit'],
    pages: () => [
      page('document', '证件', 'Your document', {
        nationality: text('国籍（地区）', 'Nationality', { most: 50, personal: 'identification' }),
        foreignPassportNumber: text('护照或通行证号码', 'Number of the passport or permit', {
          least: 5,
          most: 20,
          format: 'identity-number',
          personal: 'identification',
          hint: { zh: '见护照资料页，不含空格', en: 'On the data page, without spaces' },
        }),
      }),
    ],
  },
  {
    flows: ['T14'],
    pages: ({ name }) => [
      page('slot', '预约', 'The appointment', {
        slotRegion: region('办理地区', 'Where'),
        slotOn: futureDay('希望日期', 'Date wished'),
        slotHalf: choice('时段', 'Time of day', [
          ['morning', '上午', 'Morning'],
          ['afternoon', '下午', 'Afternoon'],
        ]),
        // Who visits is named on the page of the visit, and a visit is the whole business.
        ...(!/会见|探访/.test(name.zh) && {
          slotPeople: wholeNumber('办理人数', 'People', { least: 1, most: 10 }),
          slotNote: text('要办的事', 'Business', { most: 100, optional: true }),
        }),
      }),
    ],
  },
  {
    materialsAny: ['inviter_id'],
    // Among private affairs only a visit has somebody who invites.
    notName: /私人事务/,
    pages: () => [
      page('inviter', '邀请人', 'The inviter', {
        inviterName: personName('邀请人姓名', 'Name of the inviter', { personal: 'examination' }),
        inviterIdNumber: text('邀请人证件号码', 'Document number of the inviter', {
          least: 5,
          most: 20,
          format: 'identity-number',
          personal: 'examination',
          hint: { zh: '与邀请人有效证件一致', en: "As on the inviter's valid document" },
        }),
      }),
    ],
  },
  {
    materialsAny: ['owner_id'],
    pages: () => [
      page('owner', '所有人', 'The owner', {
        ownerName: personName('所有人姓名', 'Name of the owner'),
        ownerIdNumber: text('所有人证件号码', 'Document number of the owner', {
          least: 5,
          most: 20,
          format: 'identity-number',
          personal: 'identification',
        }),
      }),
    ],
  },
  {
    materialsAny: ['admin_id'],
    pages: () => [
      page('administrator', '集体户专管员', 'Administrator of the collective household', {
        administratorName: personName('专管员姓名', 'Name'),
        administratorPhone: telephone('专管员电话', 'Telephone', { personal: 'contact' }),
      }),
    ],
  },
  {
    materialsAny: ['qr_code'],
    pages: () => [
      page('licence-code', '电子证照', 'The electronic licence', {
        licenceCode: text('证照二维码下方的编号', 'Number under the code', {
          most: 60,
          hint: { zh: '见电子证照二维码下方', en: 'Below the code of the electronic licence' },
        }),
      }),
    ],
  },
];
