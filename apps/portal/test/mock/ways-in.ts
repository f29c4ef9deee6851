import type { Recovery, WaysIn } from '../../src/api/ways-in.ts';
import type { Merger } from '../../src/api/merging.ts';
import { answer, type MockRoute } from './answer.ts';

const ways: WaysIn = {
  passkeys: [
    {
      passkeyId: '00000000-0000-7000-8000-0000000000a1',
      name: '我的手机',
      isSynced: true,
      createdAt: '2026-01-30T01:12:00.000Z',
      lastUsedAt: '2026-02-01T01:12:00.000Z',
    },
  ],
  hasPassword: true,
  hasAuthenticator: false,
  mayChange: true,
};

const asked: Recovery = {
  recoveryId: '00000000-0000-7000-8000-0000000000c1',
  role: 'owner',
  status: 'waiting',
  askedAt: '2026-02-01T01:12:00.000Z',
  dueAt: '2026-02-03T01:12:00.000Z',
  isDue: false,
};

const merger: Merger = {
  mergerId: '00000000-0000-7000-8000-0000000000d1',
  side: 'kept',
  status: 'offered',
  offeredAt: '2026-02-01T01:12:00.000Z',
  expiresAt: '2026-02-01T01:42:00.000Z',
  closed: { phoneMasked: '138****0002', nameMasked: '梁**' },
  moves: { cases: 2, messages: 7, systems: 3, mandates: 1, mandatesEnding: 1, draftsEnding: 1 },
};

/** Ways into the account, and a screen that waits for a phone. */
export const waysInRoute: MockRoute = async ({ method, path }) => {
  switch (`${method} ${path}`) {
    case 'GET /api/ways-in':
      return answer(ways);
    case 'GET /api/own-post':
      return answer({ appointments: [] });
    case 'GET /api/account-mergers':
      return answer({ items: [merger] });
    case 'GET /api/account-recoveries':
      return answer({ items: [asked] });
    case 'POST /api/scan-sign-ins':
      return answer(
        {
          scanId: '00000000-0000-7000-8000-0000000000b1',
          waitToken: 'w',
          number: '42',
          address: 'https://tongban.example.cn/scan/7n5pqJb0xM8Yc2vTzR4sKd1uWgEh9LaFoIyPtN3XqVc',
        },
        201,
      );
    case 'GET /api/scans/screen':
      return answer({ device: 'Firefox · Windows' });
    default:
      return undefined;
  }
};
