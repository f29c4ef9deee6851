import { address } from '../blocks/address.ts';
import { securityLeadFields } from '../blocks/enterprise.ts';
import { amount, choice, day, list, longText, personName, text, wholeNumber } from '../field.ts';
import { page } from '../page.ts';
import type { PageRule } from './page-rule.ts';

/** Firearms, knives, guards, protected premises. */
export const weaponAndGuardRules: readonly PageRule[] = [
  {
    branches: ['ZA'],
    name: /枪/,
    notName: /爆炸|弩|仿真枪认定/,
    pages: () => [
      page('firearms', '枪支弹药', 'Firearms and ammunition', {
        firearms: list(
          '枪支弹药',
          'Firearms and ammunition',
          {
            kind: text('种类和型号', 'Kind and model', {
              most: 60,
              hint: {
                zh: '例如 54 式手枪、7.62 毫米步枪弹',
                en: 'For example type 54 pistol, 7.62 mm rounds',
              },
            }),
            quantity: wholeNumber('数量', 'Quantity', { least: 1, most: 100_000 }),
            number: text('枪号', 'Number', {
              most: 30,
              optional: true,
              hint: { zh: '见枪身铭牌，弹药不填', en: 'On the weapon; leave empty for ammunition' },
            }),
          },
          { most: 50, entry: { zh: '品种', en: 'Entry' } },
        ),
        firearmPurpose: longText('用途和理由', 'Purpose', {
          most: 500,
          hint: {
            zh: '写明用在哪里、为什么需要、使用多久',
            en: 'Where, why and for how long they are needed',
          },
        }),
        firearmKeeper: personName('保管责任人', 'Person responsible for keeping'),
      }),
    ],
  },
  {
    branches: ['ZA'],
    name: /管制刀具认定|仿真枪认定/,
    pages: () => [
      page('object', '检材', 'The object', {
        objectName: text('物品名称', 'Object', { most: 60 }),
        objectQuantity: wholeNumber('数量', 'Quantity', { least: 1, most: 1000 }),
        objectSource: longText('来源和认定理由', 'Origin and why', {
          most: 500,
          hint: {
            zh: '写明从何处得来、为什么要认定',
            en: 'Where it came from and why it is to be determined',
          },
        }),
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
          hint: {
            zh: '见保安员证或者准考证，没有可不填',
            en: 'On the certificate or the admission; leave empty if you have none',
          },
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
];
