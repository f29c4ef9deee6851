import type { QueryWay } from '../../src/api/query.ts';
import { answer, problem, type MockRoute } from './answer.ts';

export const points = 'GA-XX-query';
export const portFlow = 'GA-XX-query-elsewhere';

const ways: Readonly<Record<string, QueryWay>> = {
  [points]: {
    way: 'source',
    query: {
      itemCode: points,
      assuranceLevel: 2,
      resource: { code: 'driver-records', name: { zh: '驾驶人信息', en: 'Driver records' } },
      facts: [
        { code: 'points', name: { zh: '本周期累积记分', en: 'Points in this cycle' } },
        { code: 'violationRecords', name: { zh: '违法记录', en: 'Records of violations' } },
      ],
      answers: ['applicantName'],
    },
  },
  [portFlow]: {
    way: 'elsewhere',
    advice: {
      zh: '口岸客流由国家移民管理局公布，可以上网查看或拨打 12367（24 小时，中英文）。',
      en: 'Crowds at ports are published by the National Immigration Administration; look online or call 12367.',
    },
    site: 'https://s.nia.gov.cn/',
    phone: '12367',
  },
};

export const queriesRoute: MockRoute = async (request) => {
  const [, itemCode] = /^\/api\/instant-queries\/([^/]+)$/.exec(request.path) ?? [];
  const way = itemCode === undefined ? undefined : ways[itemCode];
  if (way !== undefined) return answer(way);
  if (request.path !== '/api/instant-queries' || request.method !== 'POST') return undefined;
  const { answers } = (await request.json()) as { answers?: { applicantName?: string } };
  // Named fixture: of this name the source does not answer.
  if (answers?.applicantName === '无应答') {
    return problem(503, 'sharing/source-unavailable', '数据来源暂时无法连接，请稍后再试。');
  }
  const facts = ways[points]!.query!.facts;
  return answer({
    receiptId: '0197f1a2-5c3e-7d10-9b42-0c5d8e6f7a11',
    at: '2026-01-30T01:12:00.000Z',
    state: 'answered',
    facts: [
      { ...facts[0]!, value: 4 },
      {
        ...facts[1]!,
        value: ['2026-01-14 深圳市南山区 超过规定时速未达百分之二十 记 1 分 已处理'],
      },
    ],
  });
};
