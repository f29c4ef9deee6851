import { address } from '../blocks/address.ts';
import { incidentFields, lossPage } from '../blocks/matter.ts';
import {
  driverFields,
  licenceClasses,
  newVehicleFields,
  plateFields,
  vehicleIdentity,
} from '../blocks/vehicle.ts';
import {
  agreement,
  choice,
  citizenId,
  day,
  type Field,
  list,
  longText,
  mobile,
  personName,
  region,
  text,
  when,
  wholeNumber,
  yesNo,
} from '../field.ts';
import { page } from '../page.ts';
import type { PageRule } from './page-rule.ts';

/** 交管: vehicles, drivers, violations, accidents, passes (令162, 令164, 令157, 令146). */
export const trafficRules: readonly PageRule[] = [
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
        changedOn: day('变更日期', 'Date of the change'),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /转让登记|二手车转移|待出口登记|签注转让/,
    pages: () => [
      page('transfer', '转让', 'The transfer', {
        transferOn: day('转让日期', 'Date of the transfer', {
          hint: { zh: '自交付之日起三十日内申请', en: 'Within thirty days of the hand-over' },
        }),
        transferOtherName: personName('原所有人姓名或单位名称', 'Former owner'),
        transferPrice: wholeNumber('成交价', 'Price', {
          most: 100_000_000,
          unit: { zh: '元', en: 'yuan' },
        }),
        keepNumber: yesNo('原所有人是否保留号牌号码', 'Does the former owner keep the number?'),
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
        pledgeContract: text('合同编号', 'Number of the contract', { most: 60 }),
        pledgeOn: day('合同日期', 'Date of the contract'),
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
        endOn: day('发生日期', 'Date'),
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
      page('vehicle', '车辆', 'The vehicle', plateFields()),
      lossPage('号牌或证件', 'plate or document'),
    ],
  },
  {
    branches: ['JG'],
    name: /非机动车/,
    pages: ({ name }) => [
      page('bicycle', '非机动车', 'The vehicle', {
        bicycleKind: choice('种类', 'Kind', [
          ['e-bike', '电动自行车', 'Electric bicycle'],
          ['wheelchair', '残疾人机动轮椅车', 'Motorised wheelchair'],
          ['tricycle', '人力三轮车', 'Tricycle'],
        ]),
        bicycleModel: text('品牌型号', 'Make and model', { most: 60 }),
        bicycleFrame: text('整车编码', 'Vehicle code', { most: 30, pattern: '^[A-Z0-9]+$' }),
        bicycleMotor: text('电动机编号', 'Motor number', { most: 30, optional: true }),
        ...(name.zh.includes('变更') && bicycleChange()),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /校车/,
    pages: () => [
      page('school-bus', '校车', 'The school bus', {
        schoolName: text('学校或校车服务提供者', 'School or provider', { most: 100 }),
        schoolBusPlate: text('校车号牌号码', 'Plate number', {
          least: 7,
          most: 8,
          format: 'plate-number',
        }),
        schoolBusSeats: wholeNumber('核载人数', 'Seats', { least: 1, most: 80 }),
        schoolBusRoute: longText('行驶线路和停靠站点', 'Route and stops', { most: 500 }),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /智能网联/,
    pages: () => [
      page('test', '道路测试', 'The road test', {
        ...newVehicleFields(),
        testArea: text('测试路段或区域', 'Roads or area', { most: 200 }),
        testFrom: day('测试开始日期', 'From'),
        testUntil: day('测试结束日期', 'Until'),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /临时入境机动车(?!驾驶)/,
    pages: () => [
      page('visiting-vehicle', '入境车辆', 'The visiting vehicle', {
        foreignPlate: text('境外号牌号码', 'Foreign plate', { most: 20 }),
        visitingModel: text('厂牌型号', 'Make and model', { most: 60 }),
        entryPort: text('入境口岸', 'Port of entry', { most: 50 }),
        entryOn: day('入境日期', 'Date of entry'),
        leaveOn: day('出境日期', 'Date of departure'),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /驾驶证(?!记分|电子化)|驾驶资格|身体条件证明|准驾车型/,
    notName: /初次申领|境外驾驶证申领|查询/,
    pages: () => [page('licence', '驾驶证', 'The licence', driverFields())],
  },
  {
    branches: ['JG'],
    name: /初次申领|境外驾驶证|军警驾驶证|增加准驾车型|临时入境机动车驾驶许可/,
    pages: () => [
      page('class', '申请车型', 'The class applied for', {
        appliedClass: choice('申请的准驾车型', 'Class', licenceClasses),
        drivingSchool: text('驾驶培训机构', 'Driving school', { most: 100, optional: true }),
        applicantAddress: address('住所地址', 'Address', { personal: 'contact' }),
        healthDeclared: agreement(
          '我没有妨碍安全驾驶的疾病和法律规定不得申请的情形',
          'I have no illness and no circumstance under which the law bars me from a licence',
          { personal: 'examination' },
        ),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /境外驾驶证|临时入境机动车驾驶许可|军警驾驶证/,
    pages: () => [
      page('other-licence', '原驾驶证', 'The licence you hold', {
        otherLicenceIssuer: text('签发国家、地区或部队', 'Issued by', { most: 60 }),
        otherLicenceNumber: text('驾驶证号码', 'Number', { most: 30, personal: 'identification' }),
        otherLicenceUntil: day('有效期至', 'Valid until'),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /降低准驾车型/,
    pages: () => [
      page('lower', '降低车型', 'Lower class', {
        newClass: choice('降低为', 'New class', licenceClasses),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /转入换证|变更考试地/,
    pages: () => [
      page('move', '转入', 'Transfer', {
        transferFrom: region('转出地', 'From'),
        transferTo: region('转入地', 'To'),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /信息变化换证/,
    pages: () => [
      page('holder-change', '信息变化', 'What changed', {
        holderBefore: text('变化前', 'Before', { most: 60, personal: 'identification' }),
        holderAfter: text('变化后', 'After', { most: 60, personal: 'identification' }),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /^延期/,
    pages: () => [
      page('deferral', '延期', 'Deferral', {
        deferralReason: choice('延期原因', 'Why', [
          ['military', '服兵役', 'Military service'],
          ['abroad', '出国（境）', 'Abroad'],
          ['illness', '疾病', 'Illness'],
          ['other', '其他正当理由', 'Another good reason'],
        ]),
        deferralUntil: day('延期至', 'Until', {
          hint: { zh: '延长期限最长不超过三年', en: 'Three years at most' },
        }),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /联系方式变更/,
    pages: () => [
      page('new-contact', '新的联系方式', 'New contact details', {
        newPhone: mobile('新手机号码', 'New mobile phone'),
        newAddress: address('新联系地址', 'New address', { personal: 'contact' }),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /从业单位备案/,
    pages: () => [
      page('employer', '从业单位', 'Employer', {
        employerName: text('单位名称', 'Name', { most: 100 }),
        employerPhone: mobile('单位联系电话', 'Telephone'),
        employedSince: day('从业开始日期', 'Employed since'),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /考试预约$|满分学习考试/,
    notName: /取消/,
    pages: () => [
      page('exam', '考试', 'The examination', {
        examSubject: choice('考试科目', 'Subject', [
          ['1', '科目一', 'Subject 1'],
          ['2', '科目二', 'Subject 2'],
          ['3', '科目三道路驾驶技能', 'Subject 3, road'],
          ['4', '科目三安全文明驾驶常识', 'Subject 3, safety'],
          ['full-points', '满分考试', 'Full-points examination'],
        ]),
        examRegion: region('考试地', 'Place'),
        examFrom: day('最早日期', 'From'),
        examUntil: day('最晚日期', 'Until'),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /取消驾驶人考试/,
    pages: () => [
      page('cancel', '取消预约', 'Cancellation', {
        cancelSubject: choice('取消的科目', 'Subject', [
          ['1', '科目一', 'Subject 1'],
          ['2', '科目二', 'Subject 2'],
          ['3', '科目三道路驾驶技能', 'Subject 3, road'],
          ['4', '科目三安全文明驾驶常识', 'Subject 3, safety'],
        ]),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /检验预约|网上预约$/,
    pages: () => [
      page('business', '预约业务', 'The business', {
        bookedBusiness: choice('办理业务', 'Business', [
          ['vehicle', '机动车业务', 'Vehicles'],
          ['driver', '驾驶证业务', 'Driving licences'],
          ['inspection', '机动车检验', 'Inspection'],
          ['violation', '交通违法处理', 'Violations'],
          ['accident', '交通事故处理', 'Accidents'],
        ]),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /学法减分|审验教育|满分教育/,
    pages: () => [
      page('study', '学习', 'Study', {
        studyLicenceRegion: region('驾驶证核发地', 'Where the licence was issued'),
        studyDeclared: agreement(
          '由我本人学习和考试，不由他人代替',
          'I study and sit the test myself',
        ),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /^交通违法处理$|现场查处/,
    pages: () => [
      page('violations', '违法行为', 'The violations', {
        ...plateFields(),
        violationNumbers: list(
          '违法记录',
          'Violation records',
          {
            number: text('违法行为编号', 'Number of the record', { most: 30 }),
            driverWasSelf: agreement('当时由我本人驾驶', 'I was driving'),
          },
          { most: 20, entry: { zh: '违法记录', en: 'Record' } },
        ),
        acceptsFacts: choice('对违法事实', 'The facts', [
          ['accept', '无异议', 'I accept them'],
          ['defend', '陈述申辩', 'I state my defence'],
        ]),
        defence: when(
          'acceptsFacts',
          'defend',
          longText('陈述申辩', 'Defence', { most: 1000, personal: 'examination' }),
        ),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /违法查询（机动车）|违法记录打印|违法查询（驾驶人）|记分查询|驾驶人信息查询|成绩查询|认定书查询|道路交通安全违法证明|交通违法情况/,
    pages: () => [
      page('query', '查询范围', 'What is queried', {
        queryFrom: day('开始日期', 'From', { optional: true }),
        queryUntil: day('结束日期', 'Until', { optional: true }),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /举报（随手拍）|信号设施/,
    pages: () => [page('incident', '情况', 'What happened', incidentFields())],
  },
  {
    branches: ['JG'],
    name: /随手拍/,
    pages: () => [page('vehicle', '被举报车辆', 'The vehicle', plateFields())],
  },
  {
    branches: ['JG'],
    name: /扣留车辆|非本人机动车/,
    pages: () => [page('vehicle', '车辆', 'The vehicle', plateFields())],
  },
  {
    branches: ['JG'],
    name: /事故/,
    notName: /查询/,
    pages: () => [
      page('accident', '事故', 'The accident', {
        accidentOn: day('事故日期', 'Date'),
        accidentPlace: address('事故地点', 'Place'),
        ...plateFields(),
        accidentNumber: text('事故编号或认定书编号', 'Number of the accident', {
          most: 40,
          optional: true,
        }),
        accidentOther: text('对方车辆号牌或当事人', 'Other vehicle or party', {
          most: 60,
          optional: true,
          personal: 'examination',
        }),
        accidentHurt: yesNo('是否有人受伤', 'Was anybody hurt?'),
        accidentFacts: longText('事故经过', 'What happened', {
          most: 1000,
          personal: 'examination',
        }),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /涉路施工/,
    pages: () => [
      page('works', '施工', 'The works', {
        worksName: text('项目名称', 'Project', { most: 100 }),
        worksPlace: address('施工地点', 'Place'),
        worksKind: choice('占用挖掘方式', 'Kind', [
          ['occupy', '占用道路', 'Occupation'],
          ['dig', '挖掘道路', 'Excavation'],
          ['cross', '跨越、穿越道路', 'Crossing'],
          ['structure', '增设设施、平面交叉道口', 'Structures or junctions'],
        ]),
        worksLanes: wholeNumber('占用车道数', 'Lanes taken', { most: 12 }),
        worksFrom: day('开工日期', 'From'),
        worksUntil: day('完工日期', 'Until'),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /超限|货车通行证|危险化学品车辆|剧毒化学品道路运输/,
    pages: () => [
      page('load', '货物', 'The load', {
        loadName: text('货物名称', 'Goods', { most: 100 }),
        loadTons: wholeNumber('车货总质量', 'Total mass', {
          least: 1,
          most: 2000,
          unit: { zh: '吨', en: 't' },
        }),
        loadSize: text('车货总长、宽、高', 'Length, width, height', {
          most: 60,
          optional: true,
          hint: { zh: '米，例如 18×3.5×4.2', en: 'Metres, for example 18×3.5×4.2' },
        }),
      }),
    ],
  },
  {
    branches: ['JG'],
    name: /教练员教练车/,
    pages: () => [
      page('school', '驾驶培训机构', 'The driving school', {
        schoolClasses: choice('最高培训车型', 'Highest class taught', licenceClasses),
        schoolCapacity: wholeNumber('年培训能力', 'Learners a year', { least: 1, most: 100_000 }),
      }),
    ],
  },
];

function bicycleChange(): Record<string, Field> {
  return {
    bicycleBusiness: choice('办理业务', 'Business', [
      ['change', '变更', 'Change'],
      ['transfer', '转移', 'Transfer'],
      ['end', '注销', 'Deregistration'],
    ]),
    newKeeper: when('bicycleBusiness', 'transfer', personName('新所有人姓名', 'New owner')),
    newKeeperIdNumber: when(
      'bicycleBusiness',
      'transfer',
      citizenId('新所有人公民身份号码', 'Citizen number of the new owner'),
    ),
  };
}
