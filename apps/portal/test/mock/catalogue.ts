import { branchLabels } from '@tongban/vocabulary';
import type { Situation } from '../../src/api/situation-types.ts';
import type { Guide, GuideMaterial } from '../../src/api/guide-types.ts';
import type { ItemSummary } from '../../src/api/types.ts';
import { answer, problem, type MockRoute } from './answer.ts';
import { everyWidget } from './form.ts';
import { points, portFlow } from './queries.ts';

export const passport = 'GA-CRJ-0002';
/** Named fixtures: the code says what the API does. */
export const answers503 = 'GA-XX-answers-503';
export const counterOnly = 'GA-XX-counter-only';

const items: readonly ItemSummary[] = [
  item(passport, '普通护照换发（有效期不足或签证页用完）', 'Renewal of ordinary passport', 'CRJ'),
  item(
    'GA-HZ-0067',
    '无犯罪记录证明开具（个人查询）',
    'Certificate of no criminal record (individual)',
    'HZ',
  ),
  item(
    'GA-HZ-0001',
    '新生儿出生登记（国内出生随父或随母）',
    'Birth registration (follow father or mother)',
    'HZ',
    'instant',
  ),
  item(
    'GA-JG-0012',
    '机动车驾驶证遗失补发',
    'Replacement of a lost driving licence',
    'JG',
    'instant',
  ),
  item('GA-JG-0031', '驾驶人考试预约', 'Booking a driving test', 'JG'),
  item('GA-HZ-0044', '居住证申领', 'Application for a residence permit', 'HZ'),
  {
    ...item(counterOnly, '居民身份证丢失补领', 'Replacement of a lost ID card', 'HZ'),
    onlineDepth: 'II',
    maximumVisits: 1,
  },
  item(points, '驾驶证记分查询', 'Driver points enquiry', 'JG', 'instant'),
  item(portFlow, '口岸通关流量查询', 'Port traffic flow enquiry', 'YM', 'instant'),
];

const queries: readonly string[] = [points, portFlow];

function item(
  itemCode: string,
  zh: string,
  en: string,
  branchCode: string,
  caseType: 'instant' | 'promised' = 'promised',
): ItemSummary {
  return {
    itemCode,
    name: { zh, en },
    branchCode,
    typeName: '20',
    caseType,
    onlineDepth: 'IV',
    maximumVisits: 0,
    highFrequency: true,
    available: true,
  };
}

const organ = { name: '深圳市公安局南山分局', address: '南山区桃园路 2 号' };

const events = [
  ['birth', '生育', 'Having a child'],
  ['school', '入学', 'Starting school'],
  ['buying-car', '购车', 'Buying a car'],
  ['going-abroad', '出国', 'Going abroad'],
  ['opening-shop', '开店', 'Opening a shop'],
].map(([event, zh, en]) => ({ event: event!, name: { zh: zh!, en: en! } }));

export const catalogueRoute: MockRoute = ({ path, query }) => {
  if (path === '/api/catalogue/summary') {
    const branches = Object.entries(branchLabels).map(([code, name], index) => ({
      code,
      name,
      publishedItems: 80 - index * 6,
    }));
    return answer({ publishedItems: 548, totalItems: 661, branches });
  }
  if (path === '/api/service-items') {
    const words = query.get('query') ?? '';
    const branch = query.get('branch');
    const found = items.filter(
      ({ name, branchCode }) =>
        (name.zh.includes(words) || name.en.toLowerCase().includes(words.toLowerCase())) &&
        (!branch || branchCode === branch),
    );
    const nextCursor = found.length > 5 && !query.get('cursor') ? { nextCursor: 'next' } : {};
    const lifeEvents = words === '' ? [] : events.filter(({ name }) => words.includes(name.zh));
    const shown = query.has('regionCode') ? found.map((one) => ({ ...one, organ })) : found;
    return answer({ items: shown, lifeEvents, total: found.length, ...nextCursor });
  }
  if (path === '/api/life-events') return answer({ items: events });
  if (path === '/api/service-items/suggestions') {
    const found = items.slice(0, 3).map(({ itemCode, name }) => ({ itemCode, name }));
    return answer({ suggestions: found });
  }
  const [, code, form] = /^\/api\/service-items\/([^/]+)(\/form)?$/.exec(path) ?? [];
  if (code === undefined) return undefined;
  if (code === answers503) return problem(503, 'http/unavailable', '');
  const one = items.find(({ itemCode }) => itemCode === code);
  if (one === undefined) return problem(404, 'catalogue/no-such-item', '没有这个事项');
  return answer(
    form === undefined
      ? guideOf(one, query.get('regionCode'), query.get('situation'))
      : everyWidget(one.name),
  );
};

const who = {
  key: 'who',
  property: 'situationWho',
  title: { zh: '为谁申请？', en: 'For whom?' },
  hint: { zh: '未满 16 周岁由监护人申请', en: 'A guardian applies for a child under 16' },
  choices: [
    { value: 'adult', title: { zh: '16 周岁以上的本人', en: 'Myself, 16 or older' } },
    { value: 'minor', title: { zh: '未满 16 周岁的孩子', en: 'A child under 16' } },
  ],
};

function situationOf(told: string | null): Situation {
  const answered = /who:(adult|minor)/.exec(told ?? '')?.[1];
  if (answered === undefined) return { questions: [who], next: 'who', complete: false };
  const questions = [{ ...who, answered }];
  if (answered === 'adult') return { questions, complete: true };
  const name = { zh: '未满十六周岁普通护照申领', en: 'Passport for a child under 16' };
  return { questions, complete: false, instead: { itemCode: 'GA-CRJ-0008', name } };
}

function guideOf(one: ItemSummary, regionCode: string | null, told: string | null): Guide {
  const here = regionCode !== null && regionCode.startsWith('44');
  return {
    itemCode: one.itemCode,
    basicCode: '000109124000',
    version: 3,
    hash: '9f2c51d07a3e8b6c4d5e6f708192a3b4',
    name: one.name,
    branchCode: one.branchCode,
    itemType: '01',
    audience: { zh: '个人', en: 'Individuals' },
    legalBasis: '护照法;普通护照和出入境通行证签发管理办法',
    ...(one.itemCode === passport && { situation: situationOf(told) }),
    ...(here && {
      organ: {
        organId: '11440305MB0TE00040',
        name: '深圳市公安局南山分局',
        regionCode,
        address: '深圳市南山区南头街道南山大道 3788 号',
        phone: '0755-84465490',
        hours: '周一至周五 9:00–12:00，14:00–18:00',
      },
    }),
    status: here ? 'available' : 'not-implemented-here',
    ...(!here && {
      nearestOrgans: [
        {
          organId: '11610104MB0TE00041',
          name: '西安市公安局莲湖分局',
          regionCode: '610104',
          address: '西安市莲湖区莲湖路 206 号',
        },
      ],
    }),
    timeLimits: {
      caseType: one.caseType,
      statutory: { amount: 15, unit: 'natural-days' },
      promised: { amount: 7, unit: 'working-days' },
    },
    materials: [
      material('id_card', '居民身份证', 'Resident ID card', false),
      material('passport', '原普通护照', 'Current passport', true),
      material('photo', '符合要求的照片', 'Photograph that meets the rules', true),
      material('unit_opinion', '所在单位意见', 'Opinion of the employer', true, 'conditional'),
    ],
    fee: { charged: true, note: '120元/本' },
    feeRows: [{ name: '收费', standard: '120元/本', basis: '发改价格〔2019〕914号' }],
    conditions: [{ zh: '持有有效普通护照', en: 'You hold a valid passport' }],
    specialProcedures: [],
    windows: [],
    result: '中华人民共和国普通护照',
    delivery: ['courier', 'window'],
    onlineDepth: one.onlineDepth,
    maximumVisits: one.maximumVisits,
    scope: { zh: '全国通办', en: 'Anywhere in the country' },
    flow: {
      template: queries.includes(one.itemCode) ? 'T01' : 'T07',
      steps: [
        {
          code: 'SUBMIT',
          name: { zh: '提交', en: 'Submission' },
          who: { zh: '您', en: 'You' },
          optional: false,
        },
        {
          code: 'ACCEPT',
          name: { zh: '受理', en: 'Acceptance' },
          who: { zh: '受理员', en: 'Acceptance officer' },
          optional: false,
        },
        {
          code: 'REVIEW',
          name: { zh: '审查', en: 'Examination' },
          who: { zh: '审查员', en: 'Examiner' },
          optional: false,
        },
        {
          code: 'DECIDE',
          name: { zh: '决定', en: 'Decision' },
          who: { zh: '审批员', en: 'Approver' },
          optional: false,
        },
        {
          code: 'DELIVER',
          name: { zh: '送达', en: 'Delivery' },
          who: { zh: '系统或快递', en: 'System or courier' },
          optional: false,
        },
      ],
    },
    requiredAssurance: 2,
    assuranceReason: { zh: '办理个人证件需要实名', en: 'Personal documents need a confirmed name' },
    questions: [
      {
        question: { zh: '旧护照要交回吗？', en: 'Must the old passport be returned?' },
        answer: { zh: '不用，换发后剪角注销。', en: 'No. It is cancelled by cutting a corner.' },
      },
    ],
    handlingItems: [],
    elements: {
      levels: ['county'],
      powerSource: 'by-law',
      implementerKind: 'statutory-organ',
      serviceObjects: ['natural-person'],
      results: [{ name: '中华人民共和国普通护照', type: 'licence' }],
      jointOrgans: [],
      intermediaries: [],
      inServiceHall: true,
      processingForms: ['window', 'online'],
      onlineServices: ['consultation', 'intake'],
      booking: true,
      onlinePayment: true,
      selfServiceTerminals: false,
      consultation: ['window', 'telephone'],
      supervision: ['telephone'],
    },
    canApplyOnline: one.onlineDepth === 'IV' && !queries.includes(one.itemCode),
    ...(queries.includes(one.itemCode) && {
      whyNotOnline: {
        zh: '这是查询服务，不用提交申请。',
        en: 'This is a query: there is nothing to apply for.',
      },
    }),
  };
}

function material(
  materialKey: string,
  zh: string,
  en: string,
  asked: boolean,
  necessity: GuideMaterial['necessity'] = 'required',
): GuideMaterial {
  return {
    materialKey,
    name: { zh, en },
    kind: 'original',
    source: 'applicant',
    handling: asked ? 'upload' : 'sharing',
    necessity,
    obtainedBySharing: !asked,
    licenceMayReplace: materialKey === 'passport',
    askedOfApplicant: asked,
    exempt: false,
    demand: {
      type: 'original',
      form: 'either',
      necessity: 'required',
      copies: 1,
      basis: '护照法',
    },
  };
}
