import { address } from '../blocks/address.ts';
import { lossPage, purposePage } from '../blocks/matter.ts';
import { wardOfSituation } from '../blocks/person.ts';
import { childFields, otherCitizen, parentFields, relationPages } from './parts.ts';
import {
  agreement,
  choice,
  citizenId,
  day,
  list,
  longText,
  pastDay,
  personName,
  text,
  when,
  wholeNumber,
  yesNo,
} from '../field.ts';
import { page } from '../page.ts';
import type { WrittenForms } from './written-forms.ts';

export const householdForms: WrittenForms = {
  // 新生儿出生登记: within one month of birth (户口登记条例 Art 7); late filing is accepted.
  'GA-HZ-0001': {
    pages: [
      page('child', '孩子', 'The child', {
        ...childFields(),
        childEthnicGroup: choice('民族', 'Ethnic group', [
          ['father', '随父亲', "The father's"],
          ['mother', '随母亲', "The mother's"],
        ]),
        birthCertificateNumber: text('出生医学证明编号', 'Number of the birth certificate', {
          least: 9,
          most: 10,
          pattern: '^[A-Z]\\d{8,9}$',
          hint: {
            zh: '一个字母加 8 至 9 位数字；证明内容由卫生健康部门共享，无须上传',
            en: 'A letter and 8 or 9 digits; the certificate itself is shared by the health authority',
          },
        }),
      }),
      page('parents', '父母', 'The parents', parentFields()),
      page('registration', '落户', 'Registration', {
        followParent: choice('随谁落户', 'Registered with', [
          ['father', '随父亲', 'The father'],
          ['mother', '随母亲', 'The mother'],
        ]),
        registrationAddress: address('落户地址', 'Address of registration', {
          personal: 'examination',
        }),
        relationToHead: choice(
          '孩子与户主的关系',
          "The child's relation to the head of household",
          [
            ['son', '子', 'Son'],
            ['daughter', '女', 'Daughter'],
            ['grandchild', '孙子女或外孙子女', 'Grandchild'],
            ['other', '其他', 'Other'],
          ],
        ),
        applyIdCard: yesNo('是否同时申领居民身份证', 'Apply for an identity card as well?'),
      }),
    ],
  },
  // 变更姓名: the old name stays on record; used documents are to be renewed.
  'GA-HZ-0045': {
    pages: [
      page('new-name', '新的姓名', 'The new name', {
        newSurname: text('新的姓', 'New surname', {
          most: 10,
          personal: 'identification',
          pattern: '^[\\u3400-\\u9fff·]+$',
          hint: {
            zh: '应当随父姓或者母姓；民法典第 1015 条规定的情形除外',
            en: "The father's or the mother's surname, save for the cases of Art 1015 of the Civil Code",
          },
        }),
        newGivenName: text('新的名', 'New given name', {
          most: 20,
          personal: 'identification',
          pattern: '^[\\u3400-\\u9fff·]+$',
          hint: { zh: '使用规范汉字', en: 'Standard characters' },
        }),
        surnameChanges: yesNo('是否变更姓氏', 'Does the surname change?'),
        surnameGround: when(
          'surnameChanges',
          true,
          choice('变更姓氏的依据', 'Ground for the change of surname', [
            ['other-parent', '改随另一方父母的姓', "The other parent's surname"],
            ['elder-kin', '选取其他直系长辈血亲的姓', 'Surname of another direct elder'],
            ['foster', '选取法定扶养人以外扶养人的姓', 'Surname of a foster parent'],
            ['custom', '少数民族文化传统和风俗习惯', 'Custom of an ethnic minority'],
            ['other', '其他不违背公序良俗的正当理由', 'Another legitimate reason'],
          ]),
        ),
      }),
      page('reason', '变更理由', 'The reason', {
        applicationReason: longText('变更理由', 'Reason', {
          least: 10,
          most: 1000,
          personal: 'examination',
          hint: {
            zh: '写明为什么变更；附有关证明的，说明证明什么',
            en: 'Why you wish the change, and what your proof shows',
          },
        }),
        changedBefore: yesNo('以前是否变更过姓名', 'Have you changed your name before?'),
        formerNames: when(
          'changedBefore',
          true,
          text('曾用名', 'Former names', { most: 60, personal: 'identification' }),
        ),
      }),
      page('consequences', '确认', 'Consequences', {
        notUnderDuty: agreement(
          '我不是正在服刑、被采取强制措施或者列入失信被执行人名单的人员',
          'I am not serving a sentence, under coercive measures or on the list of defaulting judgment debtors',
        ),
        renewDocuments: agreement(
          '我知道变更姓名后须换领居民身份证，其他证件也应当变更',
          'I know that the identity card must be renewed and other documents changed afterwards',
        ),
      }),
    ],
  },
  'GA-HZ-0059': {
    pages: [
      page('content', '证明内容', 'What is certified', {
        certifyWhat: choice('证明什么', 'What is to be certified', [
          ['registered', '本人户籍登记信息', 'My household registration'],
          ['history', '本人户籍迁移变动情况', 'My moves between households'],
          ['member', '本人与同户成员的登记关系', 'My registered relation to a household member'],
        ]),
        householdMemberName: when(
          'certifyWhat',
          'member',
          personName('同户成员姓名', 'Name of the household member'),
        ),
        inEnglish: yesNo('是否需要中英文对照', 'With an English translation?'),
      }),
      purposePage(),
    ],
  },
  // 无犯罪记录证明: one's own record, or another's with a signed authorisation (公安机关办理犯罪记录查询工作规定 Art 4).
  'GA-HZ-0067': {
    pages: [
      page('whom', '查询谁的记录', 'Whose record', {
        applyFor: choice('查询对象', 'Whose record is queried', [
          ['self', '本人', 'My own'],
          ['entrusted', '受他人委托', "Another person's, authorised by them"],
        ]),
        principalName: when(
          'applyFor',
          'entrusted',
          personName('委托人姓名', 'Name of the principal'),
        ),
        principalIdNumber: when(
          'applyFor',
          'entrusted',
          citizenId('委托人公民身份号码', 'Citizen number of the principal'),
        ),
      }),
      page('certificate', '证明', 'The certificate', {
        purpose: choice('开具用途', 'What it is for', [
          ['employment', '求职、入职', 'Employment'],
          ['teacher', '教师、医护等资格申请', 'Professional qualification'],
          ['adoption', '收养子女', 'Adoption'],
          ['abroad', '出国（境）留学、工作、定居', 'Study, work or settling abroad'],
          ['nationality', '入籍、退籍', 'Nationality'],
          ['other', '其他', 'Other'],
        ]),
        purposeNote: when('purpose', 'other', text('用途说明', 'Purpose in words', { most: 100 })),
        recipientUnit: text('使用单位', 'Who will receive it', { most: 100, optional: true }),
        periodFrom: pastDay('查询期间自', 'Record from', {
          optional: true,
          hint: {
            zh: '不填则自年满 14 周岁起至查询时止',
            en: 'Left empty: from the age of 14 until the query',
          },
        }),
        inEnglish: yesNo('是否需要中英文对照', 'With an English translation?'),
      }),
    ],
    uploads: [
      {
        materialKey: 'agent_auth',
        required: false,
        requiredWhen: { property: 'applyFor', equals: ['entrusted'] },
      },
    ],
  },
  // 居民身份证: expiry, 20 yuan; the old card is handed in when the new one is received (居民身份证法 Art 11).
  'GA-HZ-0072': {
    pages: [
      page('card', '身份证', 'The card', {
        ...wardOfSituation('ward'),
        cardExpiresOn: day('现身份证有效期至', 'The card is valid until', {
          personal: 'examination',
          hint: { zh: '见身份证背面', en: 'On the back of the card' },
        }),
        lookChanged: yesNo('相貌是否有明显变化', 'Has your appearance changed notably?', {
          hint: {
            zh: '有明显变化的，请到窗口重新拍照',
            en: 'If so, please have a new photograph taken at a window',
          },
        }),
        needInterim: yesNo(
          '制证期间是否需要临时居民身份证',
          'Do you need a temporary card meanwhile?',
        ),
      }),
      page('fee', '工本费', 'Fee', {
        feeExempt: yesNo('是否属于免收工本费人员', 'Are you exempt from the fee?', {
          hint: {
            zh: '最低生活保障对象、特困人员等，由民政部门共享核验',
            en: 'Recipients of minimum living allowance and others; confirmed with the civil affairs authority',
          },
        }),
      }),
    ],
  },
  'GA-HZ-0074': {
    pages: [
      lossPage('身份证', 'identity card'),
      page('card', '补领', 'The new card', {
        ...wardOfSituation('ward'),
        lookChanged: yesNo('相貌是否有明显变化', 'Has your appearance changed notably?'),
        needInterim: yesNo(
          '制证期间是否需要临时居民身份证',
          'Do you need a temporary card meanwhile?',
        ),
        feeExempt: yesNo('是否属于免收工本费人员', 'Are you exempt from the fee?'),
        returnOld: agreement(
          '我知道补领后找到的原身份证应当交回',
          'I know that the old card must be handed in if it is found',
        ),
      }),
    ],
  },
  // 居住证: six months' residence and one of stable job, stable home, continuous study (居住证暂行条例 Art 2).
  'GA-HZ-0086': {
    pages: [
      page('residence', '居住地', 'Where you live', {
        ...wardOfSituation('ward'),
        residenceAddress: address('现居住地址', 'Address', { personal: 'examination' }),
        residenceSince: pastDay('何时开始在本地居住', 'Living here since', {
          personal: 'examination',
          hint: { zh: '满 6 个月方可申领', en: 'Six months are needed' },
        }),
        dwellingKind: choice('住所类别', 'Kind of dwelling', [
          ['owned', '自有住房', 'Own home'],
          ['rented', '租赁住房', 'Rented home'],
          ['dormitory', '单位或学校宿舍', 'Dormitory'],
          ['relative', '亲友家', "A relative's or friend's home"],
          ['other', '其他', 'Other'],
        ]),
        landlordName: when(
          'dwellingKind',
          ['rented', 'relative'],
          personName('房主姓名', 'Name of the owner', { personal: 'examination' }),
        ),
      }),
      page('ground', '申领条件', 'Ground', {
        residenceGround: choice('符合哪项条件', 'Which ground applies', [
          ['job', '合法稳定就业', 'Lawful and stable employment'],
          ['home', '合法稳定住所', 'Lawful and stable home'],
          ['study', '连续就读', 'Continuous study'],
        ]),
        employerName: when('residenceGround', 'job', text('就业单位', 'Employer', { most: 100 })),
        schoolName: when('residenceGround', 'study', text('就读学校', 'School', { most: 100 })),
      }),
      page('household', '随行子女', 'Children living with you', {
        childrenWithYou: yesNo('是否有未成年子女随同居住', 'Do minor children live with you?'),
        children: when(
          'childrenWithYou',
          true,
          list(
            '随同居住的子女',
            'Children living with you',
            {
              name: personName('姓名', 'Name'),
              idNumber: citizenId('公民身份号码', 'Citizen number'),
            },
            { most: 8, entry: { zh: '子女', en: 'Child' } },
          ),
        ),
      }),
    ],
  },
  'GA-HZ-0043': {
    pages: [
      page('booklet', '户口簿', 'The booklet', {
        bookletReason: choice('补发换发原因', 'Why a new one', [
          ['lost', '遗失', 'Lost'],
          ['worn', '损坏', 'Damaged'],
          ['full', '用完', 'Full'],
          ['changed', '登记内容变更', 'Entries changed'],
        ]),
        lostOn: when('bookletReason', 'lost', pastDay('遗失日期', 'Lost on')),
        applyAsHead: yesNo('您是否为户主', 'Are you the head of the household?'),
        headName: when('applyAsHead', false, personName('户主姓名', 'Name of the head')),
        householdMembers: wholeNumber('户内人数', 'People in the household', {
          least: 1,
          most: 30,
        }),
      }),
    ],
  },
  'GA-HZ-0008': {
    pages: [
      page('deceased', '死亡人员', 'The deceased', {
        ...otherCitizen('deceased', '死亡人员', 'deceased'),
        diedOn: pastDay('死亡日期', 'Date of death', { personal: 'examination' }),
        deathCertificateNumber: text('死亡医学证明编号', 'Number of the death certificate', {
          most: 40,
          optional: true,
          hint: {
            zh: '由卫生健康部门共享，不清楚可不填',
            en: 'Shared by the health authority; leave empty if not known',
          },
        }),
      }),
      ...relationPages('死亡人员', 'deceased'),
    ],
  },
};
