import type { Mandate, MandateLists, OrganisationRole } from '../../src/api/mandate.ts';
import { answer, problem, type MockRoute } from './answer.ts';

const mandate: Mandate = {
  mandateId: '00000000-0000-7000-8000-0000000000a1',
  kind: 'mandate',
  state: 'in-force',
  principalName: '王小明',
  agentName: '朱晓燕',
  agentIdMasked: '1101**********9940',
  items: ['GA-CRJ-0002'],
  branches: ['HZ', 'JG'],
  from: '2026-01-02',
  to: '2026-12-31',
};

const lists: MandateLists = {
  given: [
    mandate,
    { ...mandate, mandateId: '00000000-0000-7000-8000-0000000000a2', state: 'offered' },
    { ...mandate, mandateId: '00000000-0000-7000-8000-0000000000a3', state: 'revoked' },
  ],
  guardians: [],
  received: [
    {
      ...mandate,
      mandateId: '00000000-0000-7000-8000-0000000000a4',
      state: 'offered',
      principalName: '吴*芳',
      items: [],
      branches: [],
    },
    {
      ...mandate,
      mandateId: '00000000-0000-7000-8000-0000000000a5',
      kind: 'guardianship',
      principalName: '王安然',
      items: [],
      branches: [],
      to: '2044-08-17',
    },
  ],
  today: '2026-01-30',
};

export const role: OrganisationRole = {
  kind: 'representative',
  organisationId: '00000000-0000-7000-8000-0000000000b1',
  name: '深圳示例科技有限公司',
  creditCode: '91440300MA5EXAMP0C',
  to: '2026-12-31',
};

/** Who may act for whom. A name of 不符 is refused. */
export const agentsRoute: MockRoute = async ({ method, path, json }) => {
  if (method === 'GET' && path === '/api/mandates') return answer(lists);
  if (method === 'GET' && path === '/api/roles') return answer({ current: role, roles: [role] });
  if (method !== 'POST' || !/^\/api\/(mandates|guardianships)/.test(path)) return undefined;
  const { agentName, childName } = await json();
  return agentName === '不符' || childName === '不符'
    ? problem(422, 'identity/not-the-guardian', '登记信息中您不是该未成年人的监护人。')
    : answer({ mandateId: mandate.mandateId }, 201);
};
