import { address } from '../blocks/address.ts';
import { otherCitizen } from '../blocks/person.ts';
import {
  choice,
  day,
  futureDay,
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

/** 公章, large events, assemblies. */
export const sealAndEventRules: readonly PageRule[] = [
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
              hint: {
                zh: '13 位数字，刻制前可不填',
                en: '13 digits; leave empty before it is engraved',
              },
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
        eventStartOn: futureDay('开始日期', 'First day'),
        eventEndOn: day('结束日期', 'Last day', {
          rules: [{ rule: 'not-before', than: 'eventStartOn' }],
        }),
        expectedAttendance: wholeNumber('预计参加人数', 'Expected attendance', {
          least: 1,
          most: 1_000_000,
        }),
        eventSummary: longText('活动内容', 'What happens', {
          most: 1000,
          hint: {
            zh: '活动环节、参加人员、有无演出或者燃放',
            en: 'What happens, who takes part, any performance or fireworks',
          },
        }),
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
        assemblyDemand: longText('要求和标语、口号', 'Demands, banners, slogans', {
          most: 500,
          hint: {
            zh: '与申请书一致；不得含有法律禁止的内容',
            en: 'As in the written application; nothing the law forbids',
          },
        }),
        assemblyVehicles: wholeNumber('车辆数', 'Vehicles', { most: 1000 }),
        assemblySound: yesNo('是否使用音响', 'Is sound equipment used?'),
      }),
    ],
  },
];
