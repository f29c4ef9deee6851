import type { DeletionOutlook, OwnCopy, OwnLevels } from '../../src/api/own-data.ts';
import { answer, type MockRoute } from './answer.ts';

const levels: OwnLevels = {
  level: 2,
  authenticator: 1,
  means: ['sms'],
  authenticatedAt: '2026-02-01T01:12:00.000Z',
  evidence: [
    {
      level: 3,
      source: 'face',
      provedAt: '2026-01-30T01:12:00.000Z',
      expiresAt: '2026-01-30T01:22:00.000Z',
      counts: false,
    },
    {
      level: 2,
      source: 'population',
      provedAt: '2026-01-30T01:10:00.000Z',
      expiresAt: '2027-01-30T16:00:00.000Z',
      counts: true,
    },
    { level: 1, source: 'phone', provedAt: '2026-01-30T01:08:00.000Z', counts: true },
  ],
  raise: [
    { level: 3, by: 'network-identity' },
    { level: 3, by: 'face' },
    { level: 3, by: 'window' },
  ],
};

const outlook: DeletionOutlook = {
  waiting: {
    requestId: '00000000-0000-7000-8000-0000000000d1',
    askedAt: '2026-02-01T01:12:00.000Z',
    dueAt: '2026-02-08T01:12:00.000Z',
  },
  openCases: 0,
  endedCases: 1,
  waitsDays: 7,
  kept: [
    {
      code: 'sign-ins',
      what: { zh: '登录记录', en: 'sign-ins' },
      law: { zh: '《网络安全法》第二十一条', en: 'Cybersecurity Law Art 21' },
      howLong: { zh: '不少于 6 个月', en: '6 months or longer' },
    },
  ],
};

const copy: OwnCopy = { madeAt: '2026-02-01T01:12:00.000Z', records: [] };

/** Levels, copies and deletions. */
export const ownDataRoute: MockRoute = async ({ method, path }) => {
  switch (`${method} ${path}`) {
    case 'GET /api/levels':
      return answer(levels);
    case 'GET /api/deletion-requests':
      return answer(outlook);
    case 'POST /api/data-copies':
      return answer(copy);
    default:
      return undefined;
  }
};
