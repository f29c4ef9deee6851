import assert from 'node:assert/strict';
import { httpLegacySystem, type LegacyFault, type LegacySystem } from '@tongban/exchange';
import { lookAt, type Look, type Outcome } from './outcome.ts';

/** A provincial system of before that is to be connected over HTTP. */
interface LegacySight {
  readonly url: string;
  readonly key: string;
  readonly system: LegacySystem;
}

const mostPages = 200;
const timeoutMs = 15_000;
const noCase = 'TONGBAN-CONFORMANCE-1';
/** A catalogue of one item that no system carries out. */
const items = '基本编码,事项名称\n000000000000,对接测试\n';

/** Looks at the system as the hub will use it. It is told of a case and of an item that nobody has. */
export function checkLegacySystem(target: { url: string; key: string }): Promise<Outcome[]> {
  return lookAt({ ...target, system: httpLegacySystem({ code: 'conformance', ...target }) }, looks);
}

const looks: readonly Look<LegacySight>[] = [
  {
    zh: '从头取得办件，每一件都能读',
    en: 'gives its cases from the beginning, each of which can be read',
    async look({ system }) {
      const { cases, faults } = await system.pullCases(undefined);
      assert.ok(cases.length > 0, 'There is no case to look at: have a few in the system first.');
      assert.equal(faults.length, 0, listFaults(faults));
    },
  },
  {
    zh: '同一位置再取一次，内容相同',
    en: 'gives the same again from the same place: an answer may be lost',
    async look({ system }) {
      const [first, second] = [
        await system.pullCases(undefined),
        await system.pullCases(undefined),
      ];
      assert.deepEqual(second.cases.slice(0, first.cases.length), first.cases);
    },
  },
  {
    zh: '逐页取完，每页给出新的位置，末页不再有',
    en: 'leads from page to page to an end, and never in a ring',
    async look({ system }) {
      const places = new Set<string>();
      let place: string | undefined;
      for (let page = 1; page <= mostPages; page += 1) {
        const { cases, faults, next } = await system.pullCases(place);
        assert.equal(faults.length, 0, `page ${page}\n${listFaults(faults)}`);
        if (next === undefined) return;
        assert.ok(cases.length > 0, `Page ${page} is empty and leads on to ${next}.`);
        assert.ok(!places.has(next), `Page ${page} leads back to ${next}.`);
        places.add(next);
        place = next;
      }
    },
  },
  {
    zh: '没有密钥或密钥不对的，一律拒绝',
    en: 'answers nobody without the key, or with another',
    async look({ url, key }) {
      for (const authorization of [undefined, `Bearer ${key}x`]) {
        const { status } = await call(`${url}/cases?after=`, { headers: authorization });
        assert.ok(status === 401 || status === 403, `It answered ${status}.`);
      }
    },
  },
  {
    zh: '接收状态回告，重复回告不出错',
    en: 'takes the status call-back, also twice',
    async look({ system }) {
      const status = { caseNumber: noCase, state: 'rejected', reasons: ['orphan'] } as const;
      await system.tellStatuses([status]);
      await system.tellStatuses([status]);
    },
  },
  {
    zh: '读不懂的回告以 4xx 拒绝，之后照常应答',
    en: 'refuses with 4xx a call-back it cannot read, and goes on answering',
    async look({ url, key, system }) {
      const { status } = await call(`${url}/statuses`, {
        method: 'POST',
        headers: `Bearer ${key}`,
        body: '{"statuses":[',
      });
      assert.ok(status >= 400 && status < 500, `It answered ${status}.`);
      await system.pullCases(undefined);
    },
  },
  {
    zh: '接收事项目录，重复下发不出错',
    en: 'takes the catalogue, also twice',
    async look({ system }) {
      await system.giveItems(items);
      await system.giveItems(items);
    },
  },
];

function call(
  url: string,
  { headers, method, body }: { headers?: string | undefined; method?: string; body?: string },
): Promise<Response> {
  return fetch(url, {
    method: method ?? 'GET',
    redirect: 'error',
    headers: {
      ...(headers !== undefined && { authorization: headers }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body }),
    signal: AbortSignal.timeout(timeoutMs),
  });
}

/** One fault a line, as in the file beside a dropped one. */
export function listFaults(faults: readonly LegacyFault[]): string {
  return faults
    .map(({ line, caseNumber, code, column }) => `${line}, ${caseNumber}: ${code}, ${column}`)
    .join('\n');
}
