import { address } from '../blocks/address.ts';
import { lossPage } from '../blocks/matter.ts';
import { kinshipChoices, wardOfSituation } from '../blocks/person.ts';
import {
  agreement,
  choice,
  citizenId,
  day,
  type Field,
  futureDay,
  list,
  longText,
  mobile,
  personName,
  text,
  when,
  wholeNumber,
  yesNo,
} from '../field.ts';
import { page, type Page } from '../page.ts';
import type { WrittenForms } from './written-forms.ts';

export const exitEntryForms: WrittenForms = {
  // 普通护照换发, fully on-line for people of 16 and over in the pilot cities.
  'GA-CRJ-0002': {
    pages: [
      page('passport', '现持护照', 'The passport you hold', {
        passportNumber: chinesePassport('护照号码', 'Passport number'),
        passportExpiresOn: day('有效期至', 'Valid until', { personal: 'examination' }),
        renewalReason: choice('换发原因', 'Why it is renewed', [
          ['expiring', '有效期不足', 'It expires soon'],
          ['visa-pages', '签证页即将用完', 'Few visa pages are left'],
          ['blank-short', '目的地要求更长有效期', 'The destination asks for a longer validity'],
        ]),
      }),
      namePage(),
      functionaryPage(),
      page('journey', '出国安排', 'Your journey', {
        travelPurpose: travelPurpose(),
        departsOn: futureDay('预计出境日期', 'Expected departure', {
          optional: true,
          hint: {
            zh: '15 日内出境的请选择加急办理事项',
            en: 'If you leave within 15 days, choose the expedited service',
          },
        }),
      }),
      emergencyPage(),
      page('old-passport', '旧护照', 'The old passport', {
        oldPassportHandling: choice('旧护照如何处理', 'What happens to the old passport', [
          ['cancel-return', '注销后寄还', 'Cancelled and returned to me'],
          ['keep-visa', '保留有效签证页', 'Keep the pages with valid visas'],
        ]),
        signatureConsent: agreement(
          '上传的签名由我本人书写，同意印制在护照上',
          'The uploaded signature is in my own hand and may be printed in the passport',
        ),
      }),
    ],
  },
  'GA-CRJ-0005': {
    pages: [
      lossPage('护照', 'passport'),
      page('passport', '遗失的护照', 'The passport you lost', {
        ...wardOfSituation('minor'),
        passportNumber: chinesePassport('护照号码', 'Passport number', true),
        lossFinal: agreement(
          '我知道护照报失后立即作废，找到后也不能再使用',
          'I know that a passport reported lost is invalid at once and for good, even if it is found',
        ),
      }),
      namePage(),
      functionaryPage(),
      emergencyPage(),
    ],
  },
  'GA-CRJ-0001': {
    pages: [
      namePage(),
      functionaryPage(),
      page('journey', '出国安排', 'Your journey', {
        travelPurpose: travelPurpose(),
        appointmentCity: address('拟到哪里采集指纹', 'Where you will give your fingerprints'),
      }),
      emergencyPage(),
    ],
    uploads: [
      {
        materialKey: 'unit_opinion',
        requiredWhen: { property: 'stateFunctionary', equals: [true] },
      },
    ],
  },
  // 往来港澳通行证 with its first endorsement.
  'GA-CRJ-0010': {
    pages: [
      namePage(wardOfSituation('minor')),
      endorsementPage(),
      functionaryPage(),
      emergencyPage(),
    ],
  },
  'GA-CRJ-0011': {
    pages: [
      page('permit', '现持通行证', 'The permit you hold', {
        ...wardOfSituation('minor'),
        permitNumber: text('通行证号码', 'Permit number', {
          least: 9,
          most: 9,
          pattern: '^C[A-HJ-NP-Z0-9]\\d{7}$',
          personal: 'identification',
          hint: { zh: 'C 开头 9 位', en: '9 characters beginning with C' },
        }),
        permitExpiresOn: day('有效期至', 'Valid until'),
      }),
      namePage(),
      endorsementPage(),
      functionaryPage(),
    ],
  },
  // 往来港澳个人旅游签注.
  'GA-CRJ-0014': {
    pages: [
      page('permit', '现持通行证', 'The permit you hold', {
        permitNumber: text('通行证号码', 'Permit number', {
          least: 9,
          most: 9,
          pattern: '^C[A-HJ-NP-Z0-9]\\d{7}$',
          personal: 'identification',
          hint: { zh: 'C 开头 9 位', en: '9 characters beginning with C' },
        }),
      }),
      page('destinations', '签注', 'Endorsements', {
        endorseHongKong: yesNo('是否申请赴香港', 'For Hong Kong?'),
        hongKongTrips: when('endorseHongKong', true, trips('赴香港次数', 'Journeys to Hong Kong')),
        endorseMacao: yesNo('是否申请赴澳门', 'For Macao?'),
        macaoTrips: when('endorseMacao', true, trips('赴澳门次数', 'Journeys to Macao')),
      }),
      functionaryPage(),
    ],
  },
  // 边境管理区通行证: electronic, at once.
  'GA-CRJ-0048': {
    pages: [
      page('where', '前往哪里', 'Where you go', {
        ...wardOfSituation('ward'),
        borderArea: text('前往的边境管理区', 'Border area', {
          most: 100,
          hint: {
            zh: '写明县（市、区），例如 西藏自治区日喀则市定日县',
            en: 'Name the county, for example Tingri County, Xigazê, Tibet',
          },
        }),
        borderPurpose: choice('前往事由', 'Purpose', [
          ['tourism', '旅游', 'Tourism'],
          ['family', '探亲访友', 'Visiting family or friends'],
          ['work', '务工、从业', 'Work'],
          ['business', '公务、商务', 'Business'],
          ['other', '其他', 'Other'],
        ]),
        borderPurposeNote: when(
          'borderPurpose',
          'other',
          text('事由说明', 'Purpose in words', { most: 100 }),
        ),
      }),
      page('when', '何时前往', 'When you go', {
        borderFrom: futureDay('开始日期', 'From'),
        borderDays: wholeNumber('停留天数', 'Days', { least: 1, most: 90 }),
      }),
      page('companions', '同行未成年人', 'Minors travelling with you', {
        withMinors: yesNo('是否携带未满 16 周岁的同行人', 'Do people under 16 travel with you?'),
        minors: when(
          'withMinors',
          true,
          list(
            '同行未成年人',
            'Minors travelling with you',
            {
              name: personName('姓名', 'Name'),
              idNumber: citizenId('公民身份号码', 'Citizen number'),
              relation: choice('与您的关系', 'Relation to you', kinshipChoices, {
                personal: 'examination',
              }),
            },
            { most: 10, entry: { zh: '同行人', en: 'Companion' } },
          ),
        ),
      }),
    ],
  },
};

function chinesePassport(zh: string, en: string, optional = false): Field {
  return text(zh, en, {
    least: 9,
    most: 9,
    pattern: '^(E[A-HJ-NP-Z]\\d{7}|[EG]\\d{8})$',
    personal: 'identification',
    optional,
    hint: { zh: 'E 或 G 开头 9 位', en: '9 characters beginning with E or G' },
  });
}

/** The name in pinyin is suggested and stays the holder's to correct. */
function namePage(whose: Readonly<Record<string, Field>> = {}): Page {
  return page('latin-name', '拼音姓名', 'Name in Latin letters', {
    ...whose,
    surnamePinyin: text('拼音姓', 'Surname', {
      most: 40,
      pattern: '^[A-Z]+$',
      personal: 'identification',
      autocomplete: 'family-name',
      hint: { zh: '大写字母，例如 ZHANG', en: 'Capital letters, for example ZHANG' },
    }),
    givenNamePinyin: text('拼音名', 'Given names', {
      most: 60,
      pattern: '^[A-Z]+$',
      personal: 'identification',
      autocomplete: 'given-name',
      hint: { zh: '大写字母连写，例如 XIAOMING', en: 'Capital letters, joined' },
    }),
    nameEndorsement: yesNo('是否需要加注曾用名', 'Should a former name be endorsed?'),
    formerName: when(
      'nameEndorsement',
      true,
      text('曾用名', 'Former name', { most: 50, personal: 'identification' }),
    ),
  });
}

/** 登记备案国家工作人员: whoever is one needs the consent of the unit. */
function functionaryPage(): Page {
  return page('functionary', '国家工作人员', 'State functionaries', {
    stateFunctionary: yesNo(
      '您是否为登记备案的国家工作人员或者现役军人',
      'Are you a registered state functionary or a member of the forces?',
      {
        personal: 'examination',
        hint: { zh: '将与登记备案信息核对', en: 'Checked against the register' },
      },
    ),
    functionaryUnit: when(
      'stateFunctionary',
      true,
      text('工作单位', 'Unit', { most: 100, personal: 'examination' }),
    ),
  });
}

function emergencyPage(): Page {
  return page('emergency', '紧急联系人', 'Emergency contact', {
    emergencyName: personName('紧急联系人姓名', 'Name', { personal: 'contact' }),
    emergencyPhone: mobile('紧急联系人手机', 'Mobile phone'),
  });
}

function endorsementPage(): Page {
  const chosen = ['G', 'L', 'T', 'S', 'Q'];
  return page('endorsement', '签注', 'Endorsement', {
    endorsementKind: choice('是否同时申请签注', 'Apply for an endorsement as well?', [
      ['none', '不申请', 'No'],
      ['G', '个人旅游（G）', 'Individual travel (G)'],
      ['L', '团队旅游（L）', 'Group tour (L)'],
      ['T', '探亲（T）', 'Family visit (T)'],
      ['S', '商务（S）', 'Business (S)'],
      ['Q', '其他（Q）', 'Other (Q)'],
    ]),
    endorsementPlace: when(
      'endorsementKind',
      chosen,
      choice('前往地', 'Destination', [
        ['hong-kong', '香港', 'Hong Kong'],
        ['macao', '澳门', 'Macao'],
        ['both', '香港和澳门', 'Hong Kong and Macao'],
      ]),
    ),
    endorsementTrips: when('endorsementKind', chosen, trips('次数', 'Journeys')),
    visitedRelative: when(
      'endorsementKind',
      'T',
      personName('被探望人姓名', 'Name of the relative', { personal: 'examination' }),
    ),
    businessReason: when(
      'endorsementKind',
      'S',
      longText('商务事由', 'Business', {
        most: 200,
        hint: { zh: '写明去哪家公司、办什么事', en: 'Which company, and what for' },
      }),
    ),
  });
}

function trips(zh: string, en: string): Field {
  return choice(zh, en, [
    ['one', '三个月一次', 'One within three months'],
    ['two', '三个月二次', 'Two within three months'],
    ['one-year-one', '一年一次', 'One within a year'],
    ['one-year-two', '一年二次', 'Two within a year'],
  ]);
}

function travelPurpose(): Field {
  return choice('出国事由', 'Purpose', [
    ['tourism', '旅游', 'Tourism'],
    ['study', '留学', 'Study'],
    ['work', '就业', 'Work'],
    ['family', '探亲访友', 'Visiting family or friends'],
    ['business', '商务', 'Business'],
    ['settle', '定居', 'Settling'],
    ['other', '其他', 'Other'],
  ]);
}
