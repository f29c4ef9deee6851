import { address } from '../blocks/address.ts';
import { incidentFields, relationTo } from '../blocks/matter.ts';
import { kinship } from '../blocks/person.ts';
import {
  agreement,
  amount,
  choice,
  day,
  list,
  longText,
  personName,
  region,
  telephone,
  text,
  when,
  wholeNumber,
  yesNo,
} from '../field.ts';
import { page } from '../page.ts';
import type { PageRule } from './page-rule.ts';

/** 网安, 监所, 法制, 信访, 经侦, 刑侦反诈, 科信 and what all branches share. */
export const otherRules: readonly PageRule[] = [
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
            }),
          },
          { most: 20, entry: { zh: '域名', en: 'Domain name' } },
        ),
        icpNumber: text('ICP 备案（许可）号', 'ICP number', {
          most: 40,
          hint: { zh: '例如 粤ICP备12345678号', en: 'For example 粤ICP备12345678号' },
        }),
        siteOnlineOn: day('开通日期', 'On-line since', {
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
        filingChange: longText('变更、注销或迁移的内容', 'What changes', { most: 500 }),
        filingChangedOn: day('发生日期', 'Date'),
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
  {
    branches: ['JGS', 'JD'],
    name: /会见|探访|顾送|生活费|在押人员|解除拘留|请假出所|暂缓执行/,
    pages: () => [
      page('detained', '被监管人员', 'The person detained', {
        detainedName: personName('被监管人员姓名', 'Name of the person'),
        detainedPlace: text('监管场所', 'Place of detention', { most: 100 }),
        ...relationTo('被监管人员', 'person detained'),
      }),
    ],
  },
  {
    branches: ['JGS'],
    name: /会见/,
    notName: /投诉/,
    pages: () => [
      page('visit', '会见', 'The visit', {
        visitKind: choice('会见方式', 'Kind of visit', [
          ['person', '现场会见', 'In person'],
          ['video', '视频会见', 'By video'],
        ]),
        visitors: list(
          '同行人',
          'Others who come',
          {
            name: personName('姓名', 'Name'),
            relation: kinship('与被监管人员关系', 'Relation'),
          },
          { least: 0, most: 2, optional: true, entry: { zh: '同行人', en: 'Visitor' } },
        ),
      }),
    ],
  },
  {
    branches: ['JGS'],
    name: /顾送|生活费/,
    pages: () => [
      page('sent', '款物', 'What is sent', {
        sentAmount: amount('金额', 'Amount', { most: 5000, unit: { zh: '元', en: 'yuan' } }),
        sentThings: text('物品', 'Articles', { most: 200, optional: true }),
      }),
    ],
  },
  {
    branches: ['JGS'],
    name: /请假出所|暂缓执行/,
    pages: () => [
      page('leave', '请求', 'The request', {
        leaveReason: choice('理由', 'Ground', [
          ['exam', '参加升学考试', 'Examination'],
          ['birth', '子女出生', 'Birth of a child'],
          ['kin', '近亲属病危、死亡', 'Illness or death of kin'],
          ['appeal', '申请复议或提起诉讼', 'Reconsideration or lawsuit'],
        ]),
        leaveFrom: day('开始日期', 'From'),
        leaveUntil: day('结束日期', 'Until'),
      }),
    ],
  },
  {
    branches: ['FZ'],
    name: /复议|复核|赔偿|听证|变更强制措施|不予立案/,
    pages: () => [
      page('act', '不服的决定', 'The act', {
        actOrgan: text('作出决定的机关', 'Organ that acted', { most: 100 }),
        actNumber: text('文书编号', 'Number of the document', { most: 60 }),
        actServedOn: day('收到日期', 'Received on', {
          hint: {
            zh: '行政复议自知道之日起六十日内提出',
            en: 'Reconsideration is asked for within sixty days',
          },
        }),
      }),
      page('claim', '请求', 'The claim', {
        claim: longText('请求事项', 'What you ask for', { most: 500 }),
        claimFacts: longText('事实和理由', 'Facts and grounds', {
          most: 3000,
          least: 10,
          personal: 'examination',
        }),
        claimHearing: yesNo('是否请求当面听取意见', 'Do you wish to be heard in person?'),
      }),
    ],
  },
  {
    branches: ['FZ'],
    name: /缴纳罚款/,
    pages: () => [
      page('fine', '罚款', 'The fine', {
        fineDecision: text('处罚决定书编号', 'Number of the decision', { most: 30 }),
        fineAmount: amount('罚款金额', 'Amount', {
          most: 10_000_000,
          unit: { zh: '元', en: 'yuan' },
        }),
        fineWay: choice('申请方式', 'You ask to', [
          ['later', '延期缴纳', 'Pay later'],
          ['instalments', '分期缴纳', 'Pay in instalments'],
        ]),
        fineUntil: day('缴清日期', 'Paid by'),
        fineHardship: longText('经济困难情况', 'Hardship', { most: 500, personal: 'examination' }),
      }),
    ],
  },
  {
    branches: ['FZ'],
    name: /信息公开申请/,
    pages: () => [
      page('disclosure', '所需信息', 'The information', {
        disclosureWhat: longText('信息名称、文号或特征', 'Name, number or features', {
          most: 1000,
          least: 4,
        }),
        disclosureForm: choice('提供方式', 'How it is given', [
          ['electronic', '电子', 'Electronic'],
          ['paper', '纸质', 'Paper'],
          ['inspect', '当场查阅', 'Inspection'],
        ]),
      }),
    ],
  },
  {
    branches: ['FZ'],
    name: /保证金退还|财物返还|犯罪记录封存/,
    pages: () => [
      page('matter', '案件', 'The case', {
        matterNumber: text('案件或文书编号', 'Number of the case or document', { most: 60 }),
        matterOrgan: text('办案单位', 'Unit in charge', { most: 100 }),
        matterFacts: longText('请求和理由', 'Request and grounds', {
          most: 1000,
          personal: 'examination',
        }),
      }),
    ],
  },
  {
    branches: ['FZ'],
    name: /执法信息公开查询|处罚决定书（电子）/,
    pages: () => [
      page('query', '查询', 'Query', {
        queryWord: text('文书号或当事人名称', 'Number or name of the party', { most: 60 }),
        queryFrom: day('开始日期', 'From', { optional: true }),
      }),
    ],
  },
  {
    branches: ['XF'],
    name: /信访登记|局长|投诉|举报|办不成/,
    pages: () => [
      page('addressee', '反映对象', 'About whom', {
        concernedOrgan: text('涉及单位', 'Organ concerned', { most: 100, optional: true }),
        concernedOfficer: text('涉及人员姓名或警号', 'Officer concerned', {
          most: 50,
          optional: true,
          personal: 'examination',
        }),
        reportedBefore: yesNo('是否向其他机关反映过', 'Raised with another organ before?'),
      }),
      page('wish', '诉求', 'What you ask for', {
        wish: longText('您的诉求', 'Your wish', { most: 1000 }),
        replyBy: choice('答复方式', 'Answer by', [
          ['phone', '电话', 'Telephone'],
          ['online', '网上', 'On-line'],
          ['letter', '书面', 'Letter'],
        ]),
      }),
    ],
  },
  {
    branches: ['XF'],
    name: /复查申请|复核申请/,
    pages: () => [
      page('review', '复查复核', 'The review', {
        opinionNumber: text('处理或复查意见书编号', 'Number of the opinion', { most: 60 }),
        opinionOn: day('收到日期', 'Received on', {
          hint: { zh: '三十日内提出', en: 'Within thirty days' },
        }),
        reviewGrounds: longText('不服的理由', 'Grounds', { most: 2000, personal: 'examination' }),
      }),
    ],
  },
  {
    branches: ['XF'],
    name: /好差评评价|再评价/,
    pages: () => [
      page('rating', '评价', 'The rating', {
        rating: choice('总体评价', 'Overall', [
          ['5', '非常满意', 'Very satisfied'],
          ['4', '满意', 'Satisfied'],
          ['3', '基本满意', 'Fairly satisfied'],
          ['2', '不满意', 'Dissatisfied'],
          ['1', '非常不满意', 'Very dissatisfied'],
        ]),
        ratingText: longText('意见', 'Comment', { most: 500, optional: true }),
      }),
    ],
  },
  {
    branches: ['JZ', 'XZ', 'JD', 'WA'],
    name: /报案|举报|线索|诈骗举报/,
    notName: /奖励|失踪人员/,
    pages: () => [
      page('incident', '情况', 'What happened', incidentFields()),
      page('loss-amount', '损失和对象', 'Loss and suspects', {
        lossAmount: amount('损失金额', 'Loss', {
          most: 100_000_000_000,
          optional: true,
          unit: { zh: '元', en: 'yuan' },
        }),
        suspects: longText('嫌疑人、账号、电话或网址', 'Suspects, accounts, telephones, sites', {
          most: 1000,
          optional: true,
          personal: 'examination',
        }),
        reportedElsewhere: yesNo('是否已向其他机关报案', 'Reported elsewhere?'),
      }),
    ],
  },
  {
    branches: ['JZ'],
    name: /投资人信息|冻结存款/,
    pages: () => [
      page('money', '资金', 'The money', {
        moneyCase: text('案件名称', 'Case', { most: 100 }),
        moneyAmount: amount('金额', 'Amount', {
          most: 100_000_000_000,
          unit: { zh: '元', en: 'yuan' },
        }),
        moneyOn: day('日期', 'Date'),
        moneyFacts: longText('情况说明', 'Facts', { most: 1000, personal: 'examination' }),
      }),
    ],
  },
  {
    branches: ['JZ'],
    name: /材料清单|风险警示/,
    pages: () => [
      page('advice', '咨询', 'Advice', {
        adviceTopic: choice('事项', 'Topic', [
          ['fraud', '合同诈骗', 'Contract fraud'],
          ['embezzlement', '职务侵占、挪用', 'Embezzlement'],
          ['ip', '知识产权', 'Intellectual property'],
          ['finance', '金融、集资', 'Finance'],
          ['other', '其他', 'Other'],
        ]),
      }),
    ],
  },
  {
    branches: ['XZ'],
    name: /误关停|误冻结|资金返还|两卡惩戒|伤程度|鉴定意见/,
    pages: () => [
      page('appeal', '事项', 'The matter', {
        appealNumber: text('通知、案件或鉴定编号', 'Number of the notice, case or opinion', {
          most: 60,
          optional: true,
        }),
        appealSince: day('发生日期', 'Since'),
        appealFacts: longText('情况和请求', 'Facts and request', {
          most: 2000,
          personal: 'examination',
        }),
      }),
    ],
  },
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
        grantUntil: day('期限至', 'Until'),
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
        dataWhat: longText('涉及的信息', 'Which data', { most: 1000, personal: 'examination' }),
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
        journeyOn: day('出行日期', 'Date'),
        journeyNumber: text('车次或航班号', 'Train or flight', { most: 20 }),
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
        interimOn: day('使用日期', 'Used on'),
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
        }),
      }),
    ],
  },
  {
    flows: ['T14'],
    pages: () => [
      page('slot', '预约', 'The appointment', {
        slotRegion: region('办理地区', 'Where'),
        slotOn: day('希望日期', 'Date wished'),
        slotHalf: choice('时段', 'Time of day', [
          ['morning', '上午', 'Morning'],
          ['afternoon', '下午', 'Afternoon'],
        ]),
        slotPeople: wholeNumber('办理人数', 'People', { least: 1, most: 10 }),
        slotNote: text('要办的事', 'Business', { most: 100, optional: true }),
      }),
    ],
  },
  {
    materialsAny: ['inviter_id'],
    pages: () => [
      page('inviter', '邀请人', 'The inviter', {
        inviterName: personName('邀请人姓名', 'Name of the inviter', { personal: 'examination' }),
        inviterIdNumber: text('邀请人证件号码', 'Document number of the inviter', {
          least: 5,
          most: 20,
          format: 'identity-number',
          personal: 'examination',
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
        licenceCode: text('证照二维码下方的编号', 'Number under the code', { most: 60 }),
      }),
    ],
  },
];
