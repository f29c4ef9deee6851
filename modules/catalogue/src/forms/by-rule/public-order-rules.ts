import { address } from '../blocks/address.ts';
import {
  changeFields,
  legalRepresentativePage,
  permitFields,
  personInChargePage,
  premisesPage,
  securityLeadFields,
} from '../blocks/enterprise.ts';
import { lossPage } from '../blocks/matter.ts';
import { otherCitizen } from '../blocks/person.ts';
import {
  agreement,
  amount,
  choice,
  day,
  type Field,
  list,
  longText,
  mobile,
  personName,
  text,
  wholeNumber,
  yesNo,
} from '../field.ts';
import { page } from '../page.ts';
import type { PageRule } from './page-rule.ts';

/** 治安 and 禁毒: trades, goods that are dangerous, guards, events, dogs. */
export const publicOrderRules: readonly PageRule[] = [
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
        systemInstalledOn: day('安装日期', 'Installed on'),
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
        ...otherCitizen('handler', '经办人', 'person handling the matter'),
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
        endedOn: day('终止或完成日期', 'Ended on'),
        endReason: choice('原因', 'Why', [
          ['closed', '停业、终止', 'Closed'],
          ['completed', '已完成', 'Completed'],
          ['moved', '迁出', 'Moved'],
          ['other', '其他', 'Other'],
        ]),
        endNote: longText('情况说明', 'Details', { most: 300, optional: true }),
      }),
    ],
  },
  {
    branches: ['ZA'],
    name: /许可证补发/,
    pages: () => [lossPage('许可证', 'permit')],
  },
  {
    branches: ['ZA'],
    name: /公章(刻制备案|遗失|变更|缴销)|电子印章/,
    pages: () => [
      page('seals', '印章', 'The seals', {
        seals: list(
          '印章',
          'Seals',
          {
            kind: choice('印章种类', 'Kind', [
              ['legal-name', '法定名称章', 'Legal name'],
              ['finance', '财务专用章', 'Finance'],
              ['invoice', '发票专用章', 'Invoice'],
              ['contract', '合同专用章', 'Contract'],
              ['representative', '法定代表人名章', 'Legal representative'],
            ]),
            text: text('印文', 'Text of the seal', { most: 60 }),
            code: text('印章编码', 'Code of the seal', {
              least: 13,
              most: 13,
              pattern: '^\\d{13}$',
              optional: true,
            }),
          },
          { most: 10, entry: { zh: '印章', en: 'Seal' } },
        ),
        engraver: text('刻制或制作单位', 'Engraver', { most: 100, optional: true }),
      }),
    ],
  },
  {
    branches: ['ZA'],
    name: /大型群众性活动(安全许可（跨省|变更)|小型活动|焰火晚会|集会游行示威/,
    pages: () => [
      page('event', '活动', 'The event', {
        eventName: text('活动名称', 'Name of the event', { most: 100 }),
        eventPlace: address('活动地点', 'Place'),
        eventStartOn: day('开始日期', 'First day'),
        eventEndOn: day('结束日期', 'Last day'),
        expectedAttendance: wholeNumber('预计参加人数', 'Expected attendance', {
          least: 1,
          most: 1_000_000,
        }),
        eventSummary: longText('活动内容', 'What happens', { most: 1000 }),
      }),
      page('safety', '安全负责人', 'Safety', {
        safetyLeadName: personName('安全责任人姓名', 'Person responsible for safety'),
        safetyLeadPhone: mobile('安全责任人手机', 'Mobile phone'),
        securityStaff: wholeNumber('安全工作人员数', 'Safety staff', { most: 100_000 }),
      }),
    ],
  },
  {
    branches: ['ZA'],
    name: /集会游行示威/,
    pages: () => [
      page('responsible', '负责人', 'Person responsible', {
        ...otherCitizen('responsible', '负责人', 'person responsible'),
        assemblyDemand: longText('要求和标语、口号', 'Demands, banners, slogans', { most: 500 }),
        assemblyVehicles: wholeNumber('车辆数', 'Vehicles', { most: 1000 }),
        assemblySound: yesNo('是否使用音响', 'Is sound equipment used?'),
      }),
    ],
  },
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
        transportFrom: address('起运地', 'From'),
        transportTo: address('到达地', 'To'),
        transportOn: day('起运日期', 'Date'),
      }),
      page('crew', '车辆和人员', 'Vehicle and crew', {
        transportPlate: text('车辆号牌', 'Vehicle', { least: 7, most: 8, format: 'plate-number' }),
        ...otherCitizen('driver', '驾驶人', 'driver'),
        ...otherCitizen('escort', '押运人', 'escort'),
      }),
    ],
  },
  {
    branches: ['ZA'],
    name: /爆破作业单位|专用仓库|爆破作业跨区域/,
    pages: () => [
      page('blasting', '爆破作业单位', 'The blasting unit', {
        blastingLevel: choice('资质等级', 'Grade', [
          ['non-commercial', '非营业性', 'Non-commercial'],
          ['one', '一级', 'One'],
          ['two', '二级', 'Two'],
          ['three', '三级', 'Three'],
          ['four', '四级', 'Four'],
        ]),
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
        trainedOn: day('培训结束日期', 'Trained on', { optional: true }),
      }),
    ],
  },
  {
    branches: ['ZA'],
    name: /枪|弩/,
    notName: /爆炸/,
    pages: () => [
      page('firearms', '枪支弹药', 'Firearms and ammunition', {
        firearms: list(
          '枪支弹药',
          'Firearms and ammunition',
          {
            kind: text('种类和型号', 'Kind and model', { most: 60 }),
            quantity: wholeNumber('数量', 'Quantity', { least: 1, most: 100_000 }),
            number: text('枪号', 'Number', { most: 30, optional: true }),
          },
          { most: 50, entry: { zh: '品种', en: 'Entry' } },
        ),
        firearmPurpose: longText('用途和理由', 'Purpose', { most: 500 }),
        firearmKeeper: personName('保管责任人', 'Person responsible for keeping'),
      }),
    ],
  },
  {
    branches: ['ZA'],
    name: /管制刀具认定/,
    pages: () => [
      page('object', '检材', 'The object', {
        objectName: text('物品名称', 'Object', { most: 60 }),
        objectQuantity: wholeNumber('数量', 'Quantity', { least: 1, most: 1000 }),
        objectSource: longText('来源和认定理由', 'Origin and why', { most: 500 }),
      }),
    ],
  },
  {
    branches: ['ZA'],
    name: /保安服务公司|武装守护押运保安|自行招用保安员|保安培训单位/,
    pages: () => [
      page('security-company', '保安服务', 'Security services', {
        registeredCapital: amount('注册资本', 'Registered capital', {
          most: 1_000_000,
          unit: { zh: '万元', en: '10,000 yuan' },
        }),
        guardCount: wholeNumber('保安员人数', 'Guards', { most: 100_000 }),
        serviceScope: text('服务范围', 'Scope of services', {
          most: 200,
          hint: {
            zh: '例如 门卫、巡逻、守护、随身护卫、安全检查',
            en: 'For example gate, patrol, escort, inspection',
          },
        }),
        serviceAddress: address('办公场所', 'Office'),
      }),
    ],
  },
  {
    branches: ['ZA'],
    name: /保安员证|保安员考试/,
    pages: () => [
      page('guard', '保安员', 'The guard', {
        guardBusiness: choice('办理业务', 'Business', [
          ['exam', '考试报名', 'Examination'],
          ['reissue', '补发换发', 'Reissue'],
          ['query', '查询核验', 'Query'],
        ]),
        guardNumber: text('保安员证编号或准考证号', 'Number of the certificate or admission', {
          most: 30,
          optional: true,
        }),
        guardEmployer: text('所在单位', 'Employer', { most: 100, optional: true }),
      }),
    ],
  },
  {
    branches: ['ZA'],
    name: /金融机构|安全技术防范/,
    pages: () => [
      page('premises-security', '建设项目', 'The project', {
        projectName: text('项目名称', 'Project', { most: 100 }),
        projectAddress: address('建设地点', 'Place'),
        projectKind: choice('场所类别', 'Kind of place', [
          ['branch', '营业场所', 'Branch'],
          ['vault', '金库、保管箱库', 'Vault'],
          ['atm', '自助服务区', 'Self-service area'],
          ['other', '其他', 'Other'],
        ]),
        projectBuilder: text('设计、施工单位', 'Designer and builder', { most: 100 }),
        projectDate: day('计划开工或竣工日期', 'Starts or was finished on'),
      }),
    ],
  },
  {
    branches: ['ZA'],
    name: /视频图像|重点单位|治安保卫/,
    pages: () => [
      page('site', '单位场所', 'The place', {
        siteAddress: address('单位地址', 'Address'),
        ...securityLeadFields(),
        securityStaff: wholeNumber('保卫人员数', 'Security staff', { most: 10_000 }),
      }),
    ],
  },
  {
    branches: ['ZA'],
    name: /犬/,
    pages: () => [
      page('dog', '犬只', 'The dog', {
        dogLicence: text('养犬登记证号', 'Licence number', { most: 30, optional: true }),
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
        lostLooks: longText('特征', 'What it looks like', { most: 300 }),
        lostOn: day('遗失日期', 'Date'),
        lossPlace: text('遗失地点', 'Place', { most: 100 }),
      }),
    ],
  },
  {
    branches: ['ZA'],
    name: /调解|见义勇为行为确认/,
    pages: () => [
      page('facts', '事实', 'The facts', {
        factsOn: day('发生日期', 'Date'),
        factsPlace: address('发生地点', 'Place'),
        factsParties: text('当事人', 'People involved', { most: 200, personal: 'examination' }),
        factsAccount: longText('经过', 'Account', { most: 2000, personal: 'examination' }),
      }),
    ],
  },
  {
    branches: ['ZA'],
    name: /奖励发放/,
    pages: () => [
      page('award', '奖励', 'The award', {
        awardDocument: text('确认书编号', 'Number of the confirmation', { most: 50 }),
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
        }),
        recoveryPlace: address('执行地或住址', 'Place', { personal: 'examination' }),
        applicationReason: longText('申请事由', 'Reason', { most: 500, personal: 'examination' }),
      }),
    ],
  },
  {
    branches: ['JD'],
    name: /十二个月/,
    pages: () => [
      page('record', '运输记录', 'Transport record', {
        cleanFrom: day('安全运输开始日期', 'Safe transport since'),
        cleanTrips: wholeNumber('运输次数', 'Journeys', { least: 1, most: 10_000 }),
        noIncident: agreement(
          '六个月内无丢失、被盗和违法记录',
          'No loss, theft or offence in six months',
        ),
      }),
    ],
  },
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
    goodsUse: longText('用途', 'Use', { most: 500 }),
    goodsSupplier: text('供货或对方单位', 'Supplier or other party', { most: 100 }),
  };
}
