import { address } from '../blocks/address.ts';
import { premisesPage } from '../blocks/enterprise.ts';
import { handlerFields, otherCitizen } from '../blocks/person.ts';
import {
  agreement,
  choice,
  day,
  futureDay,
  list,
  longText,
  mobile,
  pastDay,
  personName,
  text,
  when,
  wholeNumber,
  yesNo,
} from '../field.ts';
import { page, type Page } from '../page.ts';
import type { WrittenForms } from './written-forms.ts';

export const publicOrderForms: WrittenForms = {
  // 旅馆业: on-site check by two officers; guests registered one by one.
  'GA-ZA-0001': {
    pages: [
      premisesPage(),
      page('hotel', '旅馆', 'The hotel', {
        hotelKind: choice('旅馆类别', 'Kind', [
          ['hotel', '宾馆、酒店', 'Hotel'],
          ['inn', '旅馆、招待所', 'Inn'],
          ['homestay', '民宿', 'Homestay'],
          ['apartment', '酒店式公寓', 'Serviced apartments'],
          ['bath', '提供住宿的洗浴场所', 'Bath-house with rooms'],
        ]),
        hotelRooms: wholeNumber('客房数', 'Rooms', { least: 1, most: 10_000 }),
        hotelBeds: wholeNumber('床位数', 'Beds', {
          least: 1,
          most: 30_000,
          rules: [{ rule: 'not-less', than: 'hotelRooms' }],
        }),
        hotelFloors: text('所在楼层', 'Floors', { most: 30 }),
        takesForeigners: yesNo('是否接待境外人员', 'Are guests from abroad taken?'),
      }),
      page('representative', '法定代表人和治安负责人', 'People in charge', {
        ...otherCitizen('legalRepresentative', '法定代表人', 'legal representative'),
        securityLeadName: personName('治安负责人姓名', 'Name of the security lead'),
        securityLeadPhone: mobile('治安负责人手机', 'Mobile phone of the security lead'),
        securityStaff: wholeNumber('专兼职保安人数', 'Security staff', { most: 1000 }),
      }),
      page('safety', '安全条件', 'Safety', {
        surveillancePoints: wholeNumber('视频监控点数', 'Cameras', { least: 1, most: 5000 }),
        surveillanceDays: wholeNumber('录像保存天数', 'Days recordings are kept', {
          least: 30,
          most: 365,
          hint: { zh: '不少于 30 日', en: 'At least 30' },
        }),
        registrationSystem: choice('旅客信息登记系统', 'Guest registration system', [
          ['installed', '已安装', 'Installed'],
          ['ordered', '已订购，开业前安装', 'Ordered, before opening'],
        ]),
        fireProof: choice('消防安全', 'Fire safety', [
          ['certificate', '已取得消防安全检查合格证明', 'Certificate held'],
          ['commitment', '已作出消防安全承诺', 'Commitment given'],
        ]),
        guestRegistrationAccepted: agreement(
          '按规定逐人登记旅客，24 小时内报送境外旅客信息',
          'Every guest is registered, guests from abroad are reported within 24 hours',
        ),
      }),
    ],
  },
  'GA-ZA-0033': { pages: eventPages() },
  'GA-ZA-0034': { pages: eventPages() },
  // 公章刻制备案.
  'GA-ZA-0010': {
    pages: [
      page('seals', '刻制的印章', 'The seals', {
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
            material: choice('章体材质', 'Material', [
              ['rubber', '橡胶', 'Rubber'],
              ['photosensitive', '光敏', 'Photosensitive'],
              ['copper', '铜', 'Copper'],
              ['electronic-chip', '带芯片', 'With a chip'],
            ]),
            diameterMm: wholeNumber('直径', 'Diameter', {
              least: 10,
              most: 45,
              unit: { zh: '毫米', en: 'mm' },
            }),
          },
          { most: 10, entry: { zh: '印章', en: 'Seal' } },
        ),
        engraver: text('刻制单位', 'Engraver', { most: 100 }),
      }),
      page('people', '法定代表人和经办人', 'People', {
        ...otherCitizen('legalRepresentative', '法定代表人', 'legal representative'),
        ...handlerFields(),
      }),
    ],
  },
  'GA-ZA-0107': {
    pages: [
      page('dog', '犬只', 'The dog', {
        dogName: text('犬名', 'Name', { most: 30 }),
        dogBreed: text('品种', 'Breed', { most: 50 }),
        dogSex: choice('性别', 'Sex', [
          ['male', '雄', 'Male'],
          ['female', '雌', 'Female'],
        ]),
        dogBornOn: pastDay('出生日期', 'Born on', { optional: true }),
        dogColour: text('毛色', 'Colour', { most: 30 }),
        dogHeightCm: wholeNumber('肩高', 'Shoulder height', {
          least: 5,
          most: 120,
          unit: { zh: '厘米', en: 'cm' },
        }),
        dogChip: text('芯片号', 'Chip number', {
          least: 15,
          most: 15,
          pattern: '^\\d{15}$',
          optional: true,
          hint: {
            zh: '15 位，兽医院植入时给的编号；没有可不填',
            en: '15 digits given when it was implanted; may be left empty',
          },
        }),
      }),
      page('keeping', '饲养', 'Keeping', {
        keepingAddress: address('饲养地址', 'Where it is kept', { personal: 'examination' }),
        vaccinatedOn: pastDay('最近一次狂犬病免疫日期', 'Last rabies vaccination'),
        civilKeeping: agreement(
          '文明养犬：牵绳出户、清理粪便、不伤人扰民',
          'The dog is led, cleaned up after, and harms and disturbs nobody',
        ),
      }),
    ],
  },
};

/** 大型群众性活动安全管理条例 Art 11–13: scale decides who licenses, which the eligibility rules answer for. */
function eventPages(): Page[] {
  return [
    page('event', '活动', 'The event', {
      eventName: text('活动名称', 'Name of the event', { most: 100 }),
      eventKind: choice('活动类别', 'Kind', [
        ['sport', '体育比赛', 'Sports'],
        ['concert', '演唱会、音乐会等文艺演出', 'Concert or performance'],
        ['fair', '展览、展销', 'Exhibition or fair'],
        ['garden', '游园、灯会、庙会、花会、焰火晚会', 'Garden, lantern, temple or fireworks fair'],
        ['job-fair', '人才招聘会', 'Job fair'],
        ['lottery', '现场开奖的彩票销售', 'Lottery draw'],
        ['other', '其他', 'Other'],
      ]),
      eventSummary: longText('活动内容', 'What happens', {
        most: 1000,
        hint: {
          zh: '活动环节、参加人员、有无演出或者燃放',
          en: 'What happens, who takes part, any performance or fireworks',
        },
      }),
    }),
    page('time', '时间', 'Time', {
      eventStartOn: futureDay('开始日期', 'First day', {
        hint: {
          zh: '应当在举办日的 20 日前申请',
          en: 'The application is made 20 days before',
        },
      }),
      eventEndOn: day('结束日期', 'Last day', {
        rules: [{ rule: 'not-before', than: 'eventStartOn' }],
      }),
      eventSessions: wholeNumber('场次', 'Sessions', { least: 1, most: 100 }),
      eventHours: text('每场起止时间', 'Hours of each session', {
        most: 100,
        hint: { zh: '例如 19:30–22:00', en: 'For example 19:30–22:00' },
      }),
    }),
    page('venue', '场地', 'The venue', {
      venueName: text('场地名称', 'Name of the venue', { most: 100 }),
      venueAddress: address('场地地址', 'Address of the venue'),
      venueCapacity: wholeNumber('核准容量', 'Approved capacity', { least: 1, most: 1_000_000 }),
      venueTemporary: yesNo('是否搭建临时设施', 'Are temporary structures built?'),
      venueTemporaryNote: when(
        'venueTemporary',
        true,
        longText('临时设施及搭建单位', 'The structures and who builds them', {
          most: 500,
          hint: {
            zh: '例如 舞台、看台、音响架，由谁搭建',
            en: 'For example stage, stands, sound rig, and who builds them',
          },
        }),
      ),
    }),
    page('attendance', '规模', 'Size', {
      expectedAttendance: wholeNumber('预计参加人数', 'Expected attendance', {
        least: 1,
        most: 1_000_000,
        hint: {
          zh: '观众、演职人员和工作人员合计，按最多的一场',
          en: 'Spectators, performers and staff together, of the largest session',
        },
        unit: { zh: '人', en: 'people' },
      }),
      ticketsIssued: wholeNumber('拟发售票证数', 'Tickets', {
        most: 1_000_000,
        rules: [{ rule: 'not-more', than: 'venueCapacity' }],
      }),
      ticketChecking: choice('验票方式', 'Ticket check', [
        ['paper', '纸质票', 'Paper'],
        ['real-name', '实名电子票', 'Electronic, by name'],
        ['free', '免票入场', 'Free entrance'],
      ]),
    }),
    page('safety', '安全保障', 'Safety', {
      ...otherCitizen('safetyLead', '安全责任人', 'person responsible for safety'),
      safetyLeadPhone: mobile('安全责任人手机', 'Mobile phone'),
      securityStaff: wholeNumber('安全工作人员数', 'Safety staff', { least: 1, most: 100_000 }),
      securityCompany: text('保安服务公司', 'Security company', { most: 100, optional: true }),
      safetyChecked: yesNo('是否进行入场安全检查', 'Are people searched at the entrance?'),
      jointOrganisers: list(
        '其他承办者',
        'Other organisers',
        {
          name: text('单位名称', 'Name', { most: 100 }),
          creditCode: text('统一社会信用代码', 'Unified social credit code', {
            least: 18,
            most: 18,
            format: 'credit-code',
            hint: { zh: '18 位，见营业执照', en: '18 characters, on the business licence' },
          }),
        },
        { least: 0, most: 10, optional: true, entry: { zh: '承办者', en: 'Organiser' } },
      ),
    }),
  ];
}
