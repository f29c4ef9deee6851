import { address } from '../blocks/address.ts';
import { lossPage, purposePage } from '../blocks/matter.ts';
import {
  childFields,
  kinship,
  kinshipChoices,
  otherCitizen,
  parentFields,
} from '../blocks/person.ts';
import { choice, citizenId, day, list, longText, personName, text, when, yesNo } from '../field.ts';
import { page } from '../page.ts';
import { barredPosts } from './barred-posts.ts';
import { entryFields } from './register-entries.ts';
import type { PageRule } from './page-rule.ts';

/** 户政: what each kind of register business asks (handbook of household registration; 户口登记条例). */
export const householdRules: readonly PageRule[] = [
  {
    branches: ['HZ'],
    name: /出生登记|出生子女|出生医学证明|收养|无户口|出生一件事/,
    notName: /社会福利机构/,
    pages: () => [
      page('child', '孩子', 'The child', childFields()),
      page('parents', '父母或收养人', 'Parents or adopters', {
        raisedBy: choice('由谁抚养', 'Who raises the child', [
          ['parents', '父母', 'The parents'],
          ['mother', '母亲', 'The mother'],
          ['father', '父亲', 'The father'],
          ['adopter', '收养人', 'An adopter'],
          ['institution', '社会福利机构', 'A welfare institution'],
        ]),
        ...mapWhen(parentFields(), 'raisedBy', ['parents']),
        guardianName: when(
          'raisedBy',
          ['mother', 'father', 'adopter'],
          personName('抚养人姓名', 'Name of the person'),
        ),
        guardianIdNumber: when(
          'raisedBy',
          ['mother', 'father', 'adopter'],
          citizenId('抚养人公民身份号码', 'Citizen number'),
        ),
      }),
      registrationPage(),
    ],
  },
  {
    branches: ['HZ'],
    name: /注销户口|户口注销|身后/,
    notName: /重复户口|证明开具/,
    pages: () => [
      page('deregistered', '注销户口人员', 'The person deregistered', {
        ...otherCitizen('deregistered', '注销户口人员', 'person deregistered'),
        deregisteredOn: day('事由发生日期', 'Date of the event', { personal: 'examination' }),
        deregisteredRelation: choice(
          '该人员是您的',
          'The person is',
          [['self', '本人', 'Myself'], ...kinshipChoices],
          { personal: 'examination' },
        ),
      }),
    ],
  },
  {
    branches: ['HZ'],
    name: /重复户口/,
    pages: () => [
      page('duplicates', '重复的户口', 'The duplicate registrations', {
        keptIdNumber: citizenId('保留的公民身份号码', 'Citizen number to keep'),
        duplicateIdNumber: citizenId('重复的公民身份号码', 'Duplicate citizen number'),
        duplicatePlace: address('重复户口登记地', 'Where the duplicate is registered'),
      }),
    ],
  },
  {
    branches: ['HZ'],
    name: /恢复户口|定居户口登记|入籍和复籍|重新出现|返乡/,
    pages: () => [
      page('before', '原来的户口', 'The earlier registration', {
        formerRegistration: address('原户口登记地', 'Where you were registered', {
          optional: true,
          personal: 'examination',
        }),
        leftOn: day('户口注销或离开日期', 'Deregistered or left on', { optional: true }),
        returnedOn: day('返回或获准定居日期', 'Returned or permitted to settle on'),
      }),
      registrationPage(),
    ],
  },
  {
    branches: ['HZ'],
    name: /户口迁移|户口一站式|落户|迁入审批|市（县）内移居/,
    notName: /补发|换发|收养/,
    pages: () => [
      page('movers', '迁移人员', 'Who moves', {
        selfMoves: yesNo('本人是否迁移', 'Do you move yourself?'),
        movers: list(
          '其他迁移人员',
          'Others who move',
          {
            name: personName('姓名', 'Name'),
            idNumber: citizenId('公民身份号码', 'Citizen number'),
            relation: kinship('与您的关系', 'Relation to you'),
          },
          { least: 0, most: 10, optional: true, entry: { zh: '迁移人', en: 'Person' } },
        ),
      }),
      page('from', '迁出地', 'From', {
        moveFrom: address('现户口登记地', 'Where you are registered', { personal: 'examination' }),
      }),
      page('to', '迁入地', 'To', {
        moveTo: address('迁入地址', 'Where you move to', { personal: 'examination' }),
        moveToHousehold: choice('迁入后', 'After the move', [
          ['own', '单独立户', 'A household of my own'],
          ['join', '并入他人户内', 'Join a household'],
          ['collective', '落集体户', 'A collective household'],
        ]),
        moveToHead: when(
          'moveToHousehold',
          'join',
          personName('户主姓名', 'Name of the head of household'),
        ),
        collectiveUnit: when(
          'moveToHousehold',
          'collective',
          text('集体户所在单位', 'Unit of the collective household', { most: 100 }),
        ),
      }),
    ],
  },
  {
    branches: ['HZ'],
    name: /投靠|随军/,
    pages: () => [
      page('joined', '被投靠人', 'The person joined', {
        ...otherCitizen('joined', '被投靠人', 'person joined'),
        joinedRelation: kinship('被投靠人是您的', 'The person is your'),
      }),
    ],
  },
  {
    branches: ['HZ'],
    name: /人才|就业|工作调动|学生户口迁移/,
    pages: () => [
      page('basis', '就业或就学', 'Employment or study', {
        basisUnit: text('单位或学校名称', 'Employer or school', { most: 100 }),
        basisSince: day('入职、录取或毕业日期', 'Employed, admitted or graduated on'),
      }),
    ],
  },
  {
    branches: ['HZ'],
    name: /分户|并户|立户|集体户设立|变更户主/,
    pages: () => [
      page('household', '户', 'The household', {
        householdAddress: address('户口登记地址', 'Address of the household', {
          personal: 'examination',
        }),
        headName: personName('变更后的户主姓名', 'Head of household afterwards'),
        headIdNumber: citizenId('户主公民身份号码', 'Citizen number of the head'),
        householdReason: choice('事由', 'Reason', [
          ['marriage', '结婚、离婚', 'Marriage or divorce'],
          ['dwelling', '另有合法稳定住所', 'Another dwelling'],
          ['death', '户主死亡或迁出', 'Head died or moved'],
          ['other', '其他', 'Other'],
        ]),
        householdMembers: list(
          '户内成员',
          'Members',
          {
            name: personName('姓名', 'Name'),
            idNumber: citizenId('公民身份号码', 'Citizen number'),
            relation: kinship('与户主关系', 'Relation to the head'),
          },
          { least: 0, most: 20, optional: true, entry: { zh: '成员', en: 'Member' } },
        ),
      }),
    ],
  },
  {
    branches: ['HZ'],
    name: /变更姓名|变更姓氏/,
    pages: () => [
      page('new-name', '姓名', 'The name', {
        ...otherCitizen('minor', '未成年人', 'minor'),
        newName: text('变更后的姓名', 'New name', {
          most: 20,
          pattern: '^[\\u3400-\\u9fff·]+$',
          personal: 'identification',
          hint: { zh: '使用规范汉字', en: 'Standard characters' },
        }),
        minorAgrees: yesNo(
          '年满八周岁的未成年人本人是否同意',
          'Does the minor, if eight or older, agree?',
        ),
        applicationReason: longText('变更理由', 'Reason', { most: 500, personal: 'examination' }),
      }),
      page('parents', '父母', 'The parents', parentFields()),
    ],
  },
  {
    branches: ['HZ'],
    name: /^(变更|更正)(?!.*(姓名|姓氏|户主)).*登记$|公民身份号码变更更正/,
    pages: ({ name }) => [page('entry', '变更更正内容', 'What is changed', entryFields(name.zh))],
  },
  {
    branches: ['HZ'],
    name: /证明开具|档案查询/,
    notName: /无犯罪|弃婴|被拐|非正常死亡|临时身份/,
    pages: () => [
      page('content', '证明内容', 'What is certified', {
        certifiedName: personName('被证明人姓名', 'Name of the person concerned'),
        certifiedIdNumber: citizenId('被证明人公民身份号码', 'Citizen number'),
        certifiedRelation: choice('被证明人是您的', 'The person is', [
          ['self', '本人', 'Myself'],
          ['kin', '近亲属', 'A close relative'],
          ['principal', '委托人', 'My principal'],
        ]),
        certifiedPeriod: text('涉及时间', 'Period concerned', {
          most: 60,
          optional: true,
          hint: { zh: '例如 1998 年至 2005 年', en: 'For example 1998 to 2005' },
        }),
      }),
      purposePage(),
    ],
  },
  {
    branches: ['HZ'],
    name: /被拐儿童|弃婴（儿童）报案|非正常死亡|社会福利机构收养/,
    pages: () => [
      page('subject', '有关人员', 'The person concerned', {
        subjectName: personName('姓名', 'Name', { optional: true }),
        subjectFoundOn: day('发现日期', 'Found on'),
        subjectPlace: address('发现地点', 'Where'),
        subjectState: longText('情况说明', 'Facts', { most: 1000, personal: 'examination' }),
      }),
    ],
  },
  {
    branches: ['HZ'],
    name: /单位查询/,
    pages: () => [
      page('post', '招录岗位', 'The post', {
        postKind: choice('岗位类别', 'Kind of post', barredPosts),
        postName: text('岗位名称', 'Post', { most: 60 }),
        candidates: list(
          '被查询人',
          'People queried',
          {
            name: personName('姓名', 'Name'),
            idNumber: citizenId('公民身份号码', 'Citizen number'),
          },
          { most: 50, entry: { zh: '被查询人', en: 'Person' } },
        ),
      }),
    ],
  },
  {
    branches: ['HZ'],
    name: /外国人无犯罪/,
    pages: () => [
      page('stay', '在华停留', 'Stay in China', {
        stayFrom: day('居留开始日期', 'Stay since'),
        stayAddress: address('现住址', 'Address in China', { personal: 'contact' }),
      }),
      purposePage(),
    ],
  },
  {
    branches: ['HZ'],
    name: /异议复查/,
    pages: () => [
      page('objection', '异议', 'The objection', {
        originalNumber: text('原证明或告知书编号', 'Number of the original document', { most: 50 }),
        objection: longText('哪里不对', 'What is wrong', { most: 1000, personal: 'examination' }),
      }),
    ],
  },
  {
    branches: ['HZ'],
    name: /居民身份证(首次|损坏|登记项目|异地|加急)|临时居民身份证/,
    pages: () => [
      page('card', '身份证', 'The card', {
        cardFor: choice('为谁申请', 'For whom', [
          ['self', '本人', 'Myself'],
          ['ward', '被监护人', 'A person in my care'],
        ]),
        wardName: when('cardFor', 'ward', personName('被监护人姓名', 'Name of the person')),
        wardIdNumber: when('cardFor', 'ward', citizenId('被监护人公民身份号码', 'Citizen number')),
        needInterim: yesNo(
          '制证期间是否需要临时居民身份证',
          'Do you need a temporary card meanwhile?',
        ),
      }),
    ],
  },
  {
    branches: ['HZ'],
    name: /身份证加急/,
    pages: () => [
      page('urgency', '加急', 'Urgency', {
        urgentReason: longText('加急事由', 'Why it is urgent', { most: 300 }),
        urgentBy: day('最迟需要日期', 'Needed by'),
      }),
    ],
  },
  {
    branches: ['HZ'],
    name: /挂失申报/,
    pages: () => [lossPage('身份证', 'identity card')],
  },
  {
    branches: ['HZ'],
    name: /招领/,
    pages: () => [
      page('found', '招领', 'Lost and found', {
        foundSide: choice('您是', 'You are', [
          ['loser', '丢失人，查询是否有人捡到', 'The one who lost it'],
          ['finder', '捡到人，登记捡到的证件', 'The one who found it'],
        ]),
        foundOn: day('日期', 'Date'),
        foundPlace: text('地点', 'Place', { most: 100 }),
      }),
    ],
  },
  {
    branches: ['HZ'],
    name: /居住证(换领|补领|地址|签注|注销)|港澳台居民居住证|暂住（居住）登记|流动人口|电子居住证|居住登记信息/,
    pages: () => [
      page('residence', '居住地', 'Where you live', {
        residenceAddress: address('现居住地址', 'Address', { personal: 'examination' }),
        residenceSince: day('何时开始在本地居住', 'Living here since', {
          personal: 'examination',
        }),
        dwellingKind: choice('住所类别', 'Kind of dwelling', [
          ['owned', '自有住房', 'Own home'],
          ['rented', '租赁住房', 'Rented home'],
          ['dormitory', '单位或学校宿舍', 'Dormitory'],
          ['relative', '亲友家', "A relative's or friend's home"],
          ['other', '其他', 'Other'],
        ]),
        residenceGround: choice('居住事由', 'Why you live here', [
          ['work', '务工、就业', 'Work'],
          ['study', '就读', 'Study'],
          ['business', '经商', 'Business'],
          ['family', '投亲靠友', 'Family'],
          ['other', '其他', 'Other'],
        ]),
      }),
    ],
  },
  {
    branches: ['HZ'],
    name: /出租房屋/,
    pages: () => [
      page('let', '出租房屋', 'The home let', {
        letAddress: address('房屋地址', 'Address'),
        letSince: day('租期开始', 'Let from'),
        letUntil: day('租期结束', 'Let until'),
        tenants: list(
          '承租人',
          'Tenants',
          {
            name: personName('姓名', 'Name'),
            idNumber: citizenId('公民身份号码', 'Citizen number'),
          },
          { most: 20, entry: { zh: '承租人', en: 'Tenant' } },
        ),
      }),
    ],
  },
  {
    branches: ['HZ'],
    name: /门（楼）牌|门牌地址/,
    pages: () => [
      page('building', '建筑物', 'The building', {
        buildingAddress: address('坐落', 'Where it stands'),
        buildingName: text('建筑物或小区名称', 'Name', { most: 100, optional: true }),
        plateLevel: choice('牌别', 'Kind of plate', [
          ['door', '门牌', 'Door'],
          ['building', '楼牌', 'Building'],
          ['unit', '单元牌', 'Entrance'],
          ['room', '户室牌', 'Flat'],
        ]),
        formerPlate: text('原门牌号', 'Former number', { most: 60, optional: true }),
      }),
    ],
  },
  {
    branches: ['HZ'],
    name: /重名查询/,
    pages: () => [
      page('name', '查询的姓名', 'The name', {
        queriedName: text('姓名', 'Name', { most: 20, pattern: '^[\\u3400-\\u9fff·]+$' }),
        queriedSex: choice('性别', 'Sex', [
          ['any', '不限', 'Any'],
          ['male', '男', 'Male'],
          ['female', '女', 'Female'],
        ]),
      }),
    ],
  },
  {
    branches: ['HZ'],
    name: /户口迁移证补发|准予迁入证明补发|指纹信息登记/,
    pages: () => [
      page('document', '证件', 'The document', {
        documentReason: choice('事由', 'Reason', [
          ['lost', '遗失', 'Lost'],
          ['damaged', '损坏', 'Damaged'],
          ['expired', '过期', 'Expired'],
          ['missing', '尚未登记', 'Not yet registered'],
        ]),
        documentIssuedOn: day('原签发日期', 'Originally issued on', { optional: true }),
      }),
    ],
  },
];

function registrationPage() {
  return page('registration', '落户', 'Registration', {
    registrationAddress: address('落户地址', 'Address of registration', {
      personal: 'examination',
    }),
    headName: personName('户主姓名', 'Head of household', { optional: true }),
    relationToHead: kinship('与户主关系', 'Relation to the head'),
  });
}

function mapWhen(
  fields: ReturnType<typeof parentFields>,
  property: string,
  equals: readonly string[],
) {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, when(property, equals, field)]),
  );
}
