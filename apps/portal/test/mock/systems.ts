import type { KnownSystem, SignOn } from '../../src/api/sign-on.ts';
import { answer, type MockRoute } from './answer.ts';

const system = {
  name: { zh: '政务服务移动端', en: 'Mobile government services' },
  ownerName: '陕西省公安厅',
  purpose: { zh: '办理政务服务', en: 'Government services' },
  legalBasis: '国务院令第716号',
} as const;

const data = [
  { zh: '姓名', en: 'Name' },
  { zh: '公民身份号码', en: 'Citizen number' },
] as const;

const known: KnownSystem = {
  ...system,
  clientId: 'shaanxi-mobile',
  subject: 'p-7c1f09',
  data,
  lastGivenAt: '2026-01-30T01:12:00.000Z',
  canWithdraw: true,
};

const asked: SignOn = { step: 'consent', system: { ...system, isSandbox: true }, data };

/** Systems of other organs that know the reader, or want to. */
export const systemsRoute: MockRoute = async ({ method, path }) => {
  switch (`${method} ${path}`) {
    case 'GET /api/known-systems':
      return answer({ items: [known] });
    case 'POST /api/sign-ons/s1/continuation':
      return answer(asked);
    case 'GET /api/sign-outs/o1':
      return answer({ systemName: system.name });
    default:
      return undefined;
  }
};
