import {
  caseEventLabels,
  caseStatusLabels,
  evaluationLabels,
  owingSentence,
} from '@tongban/vocabulary';
import type { CaseView } from '../../src/api/types.ts';
import { answer, problem, type MockRequest, type MockRoute } from './answer.ts';
import { attach, type MockDraft } from './drafts.ts';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type MockCase = Mutable<CaseView>;

/** Cases that are there from the start, each at another place of its life. */
export const caseIds = {
  underExamination: 'c-under-examination',
  awaitingSupplement: 'c-awaiting-supplement',
  awaitingUnnamed: 'c-awaiting-unnamed',
  owing: 'c-owing',
  delivered: 'c-delivered',
  denied: 'c-denied',
  informed: 'c-informed',
  ofSomeoneElse: 'c-someone-else',
} as const;

export function mockCases() {
  const cases = new Map<string, MockCase>(
    [
      underExamination(),
      awaitingSupplement(),
      awaitingUnnamed(),
      owing(),
      delivered(),
      denied(),
      informed(),
    ].map((one) => [one.caseId, one]),
  );
  const filed = new Map<string, string>();

  const route: MockRoute = async (request) => {
    const { method, path } = request;
    if (path === '/api/cases') return answer({ items: [...cases.values()] });
    if (path === '/api/evaluation-options') return answer({ levels: ratingLevels });
    const verified = /^\/api\/document-verifications\/(.+)$/.exec(path)?.[1];
    if (verified !== undefined) return verify(verified);
    const [, caseId = '', rest = ''] = /^\/api\/cases\/([^/]+)(\/.*)?$/.exec(path) ?? [];
    if (caseId === '') return undefined;
    if (caseId === caseIds.ofSomeoneElse)
      return problem(403, 'cases/not-yours', '这个办件不属于您');
    const one = cases.get(caseId);
    if (one === undefined) return problem(404, 'cases/not-found', '没有这个办件');
    if (rest === '/delivery') return answer({ state: 'signed', events: one.delivery.events });
    return method === 'GET' ? answer(one) : change(one, rest, request);
  };

  function submit(draft: MockDraft, { key = '' }: MockRequest): Response {
    const known = filed.get(key);
    const caseId = known ?? `c-${cases.size + 1}`;
    if (known === undefined) {
      cases.set(caseId, {
        ...base(caseId, 'pre-review'),
        itemCode: draft.itemCode,
        attachments: draft.attachments,
      });
      filed.set(key, caseId);
    }
    return answer({ caseId, caseNumber: base(caseId, 'pre-review').caseNumber }, 201);
  }

  return { route, submit };
}

async function change(
  one: MockCase,
  rest: string,
  request: MockRequest,
): Promise<Response | undefined> {
  switch (rest) {
    case '/attachments': {
      const file = (await request.form()).get('file');
      if (!(file instanceof File)) return problem(400, 'http/bad-request', '缺少文件');
      return answer(attach(file, request.query.get('materialKey') ?? ''), 201);
    }
    case '/supplement':
      Object.assign(one, base(one.caseId, 'received'), { availableActions: [offer('withdraw')] });
      return answer(one);
    case '/deferred-materials':
      Object.assign(one, base(one.caseId, 'under-examination'));
      return answer(one);
    case '/defence':
      return answer(one);
    case '/withdrawal':
      Object.assign(one, base(one.caseId, 'withdrawn'));
      return answer(one);
    case '/evaluation':
    case '/evaluation/amendment': {
      const { level } = await request.json();
      one.evaluation = {
        level: Number(level),
        at: '2026-02-12T08:00:00.000Z',
        amended: rest.endsWith('amendment'),
      };
      one.availableActions = rest.endsWith('amendment') ? [] : [offer('amend-evaluation')];
      return answer(one);
    }
    case `/documents/${certificate.documentId}/presentations`:
      return answer(
        {
          address: 'https://tongban.example.cn/verify/shown/7H2K9M4Q8R3T6V1W5X0Y2Z4A7B',
          presentedAt: '2026-02-12T08:00:05.000Z',
          expiresAt: '2026-02-12T08:01:05.000Z',
        },
        201,
      );
    default:
      return undefined;
  }
}

function base(caseId: string, status: keyof typeof caseStatusLabels): MockCase {
  return {
    caseId,
    caseNumber: '44030520260130CRJ0000127',
    itemCode: 'GA-CRJ-0002',
    itemName: { zh: '普通护照换发（有效期不足或签证页用完）', en: 'Renewal of ordinary passport' },
    status,
    statusLabel: caseStatusLabels[status],
    submittedAt: '2026-01-30T01:32:00.000Z',
    dueOn: '2026-02-10',
    dueEstimated: false,
    colour: 'normal',
    awaited: { what: { zh: '', en: '' }, from: 'organ' },
    organName: '深圳市公安局南山分局',
    version: 3,
    timeline: [
      entry('CaseSubmitted', '2026-01-30T01:32:00.000Z'),
      entry('CaseReceived', '2026-01-30T02:10:00.000Z', '深圳市公安局南山分局'),
    ],
    documents: [
      {
        documentId: 'd1',
        kind: 'receipt',
        title: '收件凭证',
        number: '粤深公(出)收字〔2026〕00127号',
        issuedOn: '2026-01-30',
        presentable: false,
      },
    ],
    delivery: { method: 'courier', events: [] },
    availableActions: [
      offer('withdraw'),
      {
        action: 'evaluate',
        enabled: false,
        reason: { zh: '办结后可以评价', en: 'Possible after the end' },
      },
    ],
    form: {},
    attachments: [],
  };
}

function offer(action: string) {
  return { action, enabled: true };
}

function entry(type: keyof typeof caseEventLabels, at: string, by?: string) {
  return { type, label: caseEventLabels[type], at, ...(by === undefined ? {} : { by }) };
}

function underExamination(): MockCase {
  return {
    ...base(caseIds.underExamination, 'under-examination'),
    dueEstimated: true,
    dueOn: '2027-01-06',
  };
}

function awaitingSupplement(): MockCase {
  return {
    ...base(caseIds.awaitingSupplement, 'awaiting-supplement'),
    awaited: { what: { zh: '', en: '' }, from: 'applicant' },
    availableActions: [offer('supply-supplement'), offer('withdraw')],
    supplement: {
      dueOn: '2026-03-01',
      missing: [
        {
          materialKey: 'photo',
          name: { zh: '符合要求的照片', en: 'Photograph' },
          reason: '背景不是白色，请重新拍摄。',
        },
        {
          materialKey: 'passport',
          name: { zh: '原普通护照', en: 'Current passport' },
          reason: '资料页有反光，看不清有效期。',
        },
      ],
    },
  };
}

/** A notice from before each thing had to name a material or an answer. */
function awaitingUnnamed(): MockCase {
  return {
    ...awaitingSupplement(),
    caseId: caseIds.awaitingUnnamed,
    supplement: { dueOn: '2026-03-01', missing: [{ reason: '有一处不清楚，请更正。' }] },
  };
}

function owing(): MockCase {
  return {
    ...base(caseIds.owing, 'under-examination'),
    awaited: { what: owingSentence, from: 'applicant' },
    availableActions: [offer('supply-deferred'), offer('withdraw')],
    deferral: {
      onLapse: 'terminate',
      colour: 'yellow',
      dueOn: '2026-02-09',
      owed: [
        { materialKey: 'lease', name: { zh: '租赁合同', en: 'Lease' } },
        {
          materialKey: 'plan',
          name: { zh: '旅馆平面图', en: 'Floor plan' },
          reason: '图中没有标出安全出口。',
        },
      ],
      supplied: [{ materialKey: 'photo', name: { zh: '照片', en: 'Photograph' } }],
    },
  };
}

function delivered(): MockCase {
  return {
    ...base(caseIds.delivered, 'delivered'),
    documents: [...base(caseIds.delivered, 'delivered').documents, certificate],
    awaited: { what: { zh: '', en: '' }, from: 'none' },
    decision: { outcome: 'granted', decidedOn: '2026-02-09' },
    delivery: {
      method: 'courier',
      trackingNumber: 'EA123456789CN',
      events: [
        { at: '2026-02-11T06:00:00.000Z', text: { zh: '已交寄', en: 'Sent' } },
        { at: '2026-02-12T03:20:00.000Z', text: { zh: '已送达', en: 'Delivered' } },
      ],
    },
    availableActions: [offer('evaluate')],
  };
}

function denied(): MockCase {
  return {
    ...base(caseIds.denied, 'denied'),
    awaited: { what: { zh: '', en: '' }, from: 'none' },
    decision: {
      outcome: 'denied',
      decidedOn: '2026-02-09',
      grounds:
        '《护照法》第十三条第一款第七项：国务院有关主管部门认为出境后将对国家安全造成危害的。',
      lawBasis: '《护照法》第十三条',
      remedies: { reconsiderationDays: 60, litigationMonths: 6 },
    },
    availableActions: [offer('evaluate')],
  };
}

/** Told of a penalty, with an appointment besides: no real case has both, and the page shows each. */
function informed(): MockCase {
  const { dueOn: _due, ...rest } = base(caseIds.informed, 'informed');
  return {
    ...rest,
    itemCode: 'GA-JG-0095',
    itemName: { zh: '交通违法处理', en: 'Handling of camera-recorded violations' },
    availableActions: [offer('state-defence')],
    booking: {
      on: '2026-02-12',
      time: '10:30',
      place: '深圳市南山区龙珠大道车管所 2 楼',
      cancelBy: '2026-02-11',
    },
    announced: {
      facts: '2026年1月20日8时12分，驾驶粤BZZ001号小型汽车闯红灯。',
      lawBasis: '《中华人民共和国道路交通安全法》第九十条',
      fineYuan: 200,
      points: 6,
    },
  };
}

function verify(code: string): Response {
  if (code !== 'GOOD2026') return problem(404, 'cases/no-such-document', '没有这份文书');
  return answer(verified);
}

const verified = {
  valid: true,
  voided: false,
  documentKind: 'grant-decision',
  documentNumber: '粤深公(出)许准字〔2026〕00012号',
  organName: '深圳市公安局南山分局',
  issuedOn: '2026-02-09',
  holderMasked: '王*明',
};

const certificate = {
  documentId: 'd2',
  kind: 'certificate',
  title: '普通护照',
  number: '粤深公(出)证字〔2026〕00012号',
  issuedOn: '2026-02-09',
  presentable: true,
};

const ratingLevels = ([1, 2, 3, 4, 5] as const).map((level) => ({
  level,
  label: evaluationLabels[level],
  tags:
    level > 2
      ? [{ tag: 'fast', label: { zh: '办得快', en: 'Fast' } }]
      : [{ tag: 'slow', label: { zh: '办得慢', en: 'Slow' } }],
}));
