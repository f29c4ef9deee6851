import { createServer } from '@tongban/http';
import type { Actor, Server } from '@tongban/http';
import { newId, ok } from '@tongban/kernel';
import type { Instant } from '@tongban/kernel';
import { caseAccess, casePermissions, caseRoutes, createFlowProver } from '../src/index.ts';
import type { CaseRouteParts } from '../src/index.ts';
import { keys, startEngine } from './engine.ts';

/** The routes of cases on an engine, with people and words made up for the test. */
export async function startHttp(start?: string) {
  const engine = await startEngine(start);
  const receipts: object[] = [];
  const parts: CaseRouteParts = {
    cases: engine.cases,
    administration: {
      entrust: () => () => Promise.reject(new Error('No administrators here.')),
    },
    keys,
    words: {
      itemName: () => ({ zh: '居民身份证补领', en: 'Identity card re-issue' }),
      organName: () => '深圳市公安局南山分局',
      materialName: (key) => ({ zh: `材料${key}`, en: key }),
      licenceItemCodes: () => [],
    },
    people: {
      readMasked: () =>
        Promise.resolve({
          nameMasked: '王*',
          idMasked: '4403**********991X',
          phoneMasked: '138****1234',
        }),
      getPersonForCase: (reading) => {
        receipts.push(reading);
        return Promise.resolve(ok({ name: '王小明', idNumber: undefined, phone: '13800001234' }));
      },
      officerName: (officerId) => Promise.resolve(`警官${officerId}`),
      officerOfNumber: () => Promise.resolve(undefined),
    },
    uploadRules: (_filing, materialKeys) =>
      Promise.resolve(
        (materialKeys ?? ['id_card', 'photo']).map((materialKey) => ({
          materialKey,
          accept: ['image/jpeg'],
          maximumBytes: 1_000_000,
          maximumFiles: 2,
        })),
      ),
    flowProver: createFlowProver({
      ...engine.cases.world,
      provable: { items: () => [], rolesOfLevels: async () => ({}) },
    }),
    formQuestions: () => Promise.resolve(['name', 'address']),
    checkForm: (_filing, form) =>
      Promise.resolve({
        form,
        problems:
          form['name'] === ''
            ? [{ pointer: '/name', message: { zh: '请填写姓名', en: 'Enter a name' } }]
            : [],
      }),
  };
  const app = await createServer({
    clock: engine.clock,
    permissions: casePermissions,
    resolveActor: (token) => Promise.resolve(actorOf(token, engine.clock())),
    officerRoles: async ({ officerId }) =>
      ((await engine.cases.world.posts.appointmentsOf([officerId])).get(officerId) ?? []).map(
        ({ role }) => role,
      ),
  });
  await app.register((scope: Server) => caseRoutes(scope, parts));
  return { ...engine, app, parts, receipts, access: caseAccess(parts), call };

  /** A request as `person:wang` or `officer:acceptor`. */
  async function call(
    who: string,
    method: 'GET' | 'POST',
    url: string,
    more: { body?: object; version?: number; key?: string; language?: string } = {},
  ) {
    const response = await app.inject({
      method,
      url,
      headers: {
        cookie: `__Host-session=${who.replace(':', '.')}`,
        'accept-language': more.language ?? 'zh',
        ...(method === 'POST' && { 'idempotency-key': more.key ?? newId() }),
        ...(more.version !== undefined && { 'if-match': `"${more.version}"` }),
      },
      ...(more.body !== undefined && { payload: more.body }),
    });
    return {
      status: response.statusCode,
      body: JSON.parse(response.payload),
      headers: response.headers,
    };
  }
}

function actorOf(token: string, at: Instant): Actor {
  const [kind, id = ''] = token.split('.');
  const session = { sessionId: 's', authenticatedAt: at };
  if (kind === 'person') return { kind, personId: id, assuranceLevel: 3, ...session };
  if (kind === 'officer') return { kind, officerId: id, ...session };
  return { kind: 'anonymous' };
}
