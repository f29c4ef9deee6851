import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { dayOf, type Language } from '@tongban/kernel';
import { eventually } from '@tongban/testing';
import { officer, type Answer, type Visitor } from './people.ts';
import type { TestPlatform } from './test-platform.ts';

export type DeskRole = 'acceptor' | 'examiner' | 'approver' | 'organ-head' | 'certificate-maker';

/** The officers of 南山分局, each signed in when first needed. */
export interface Desk {
  of(role: DeskRole): Promise<Visitor>;
  /** One act on a case, on top of its present version unless another is given. */
  try(role: DeskRole, caseId: string, path: string, act?: Act): Promise<Answer>;
  /** The same, and it must succeed. */
  act(role: DeskRole, caseId: string, path: string, body?: object): Promise<Answer['body']>;
  read(role: DeskRole, caseId: string): Promise<Answer['body']>;
  /** Any officer by number: of the city, the province, the ministry, or of 雁塔分局. */
  number(officerNumber: string): Promise<Visitor>;
  /** An examiner of one branch only. */
  branch(branchCode: string): Promise<Visitor>;
  /** The inspectors, with their numbers. */
  inspectors(): Promise<readonly [Inspector, Inspector]>;
  tryAs(somebody: Visitor, caseId: string, path: string, act?: Act): Promise<Answer>;
  actAs(somebody: Visitor, caseId: string, path: string, body?: object): Promise<Answer['body']>;
}

export interface Inspector {
  readonly number: string;
  readonly visitor: Visitor;
}

export interface Act {
  readonly body?: object;
  readonly version?: number;
  readonly key?: string;
  readonly language?: Language;
}

export function deskOf(platform: TestPlatform): Desk {
  const signedIn = new Map<string, Promise<Visitor>>();
  const { officers } = platform.demonstration!.showcase;

  function of(role: DeskRole): Promise<Visitor> {
    const inPost = officers.find((one) => one.role === role && one.branchCode === 'all');
    const { officerNumber } = inPost ?? officers.find((one) => one.role === role)!;
    return today(officerNumber);
  }

  const tryAs: Desk['tryAs'] = async (somebody, caseId, path, act = {}) => {
    // The answers of the sources are entered beside the officer's work; then one looks again.
    let hasWaited = false;
    for (let tries = 1; ; tries += 1) {
      const answer = await once(somebody, caseId, path, act);
      const { code, checks } = answer.body;
      const isBarred: boolean = code === 'cases/check-failed' && !hasWaited;
      const isOutdated: boolean = code === 'cases/changed-meanwhile' && act.version === undefined;
      if (tries === 8 || !(isBarred || isOutdated)) return answer;
      if (isBarred) await answered(somebody, caseId, checks);
      hasWaited ||= isBarred;
    }
  };

  /** Waits until the sources have said something to each of these. */
  async function answered(somebody: Visitor, caseId: string, checks: string[]): Promise<void> {
    await eventually(
      async () => (await somebody.get(`/api/officer/cases/${caseId}?purpose=${purpose}`)).body,
      ({ sources }) =>
        checks.every((name) => sources.some(({ check }: { check: string }) => check === name)),
    );
  }

  async function once(
    somebody: Visitor,
    caseId: string,
    path: string,
    { body = {}, version, key = randomUUID(), language }: Act,
  ): Promise<Answer> {
    const seen =
      version === undefined
        ? await somebody.get(`/api/officer/cases/${caseId}?purpose=${purpose}`)
        : undefined;
    return somebody.send('POST', `/api/officer/cases/${caseId}/${path}`, {
      body,
      version: version ?? seen?.body.version ?? 1,
      key,
      ...(language !== undefined && { language }),
    });
  }

  /** A session lasts a working day; on the next one signs in again. */
  function today(officerNumber: string): Promise<Visitor> {
    const key = `${officerNumber} ${dayOf(platform.clock())}`;
    const known = signedIn.get(key) ?? officer(platform, officerNumber);
    signedIn.set(key, known);
    return known;
  }

  async function read(role: DeskRole, caseId: string): Promise<Answer['body']> {
    const somebody = await of(role);
    const answer = await somebody.get(`/api/officer/cases/${caseId}?purpose=${purpose}`);
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
    return answer.body;
  }

  const attempt: Desk['try'] = async (role, caseId, path, act = {}) =>
    tryAs(await of(role), caseId, path, act);

  return {
    of,
    read,
    tryAs,
    async actAs(somebody, caseId, path, body = {}) {
      const answer = await tryAs(somebody, caseId, path, { body });
      assert.equal(answer.status, 200, `${path}: ${JSON.stringify(answer.body)}`);
      return answer.body;
    },
    number: today,
    branch(branchCode) {
      const found = officers.find(
        (one) => one.role === 'examiner' && one.branchCode === branchCode,
      );
      assert.ok(found, `No examiner of ${branchCode}`);
      return today(found.officerNumber);
    },
    async inspectors() {
      const [first, second] = officers.filter(({ role }) => role === 'inspector');
      assert.ok(first && second, 'There are two inspectors');
      const signIn = async (number: string) => ({ number, visitor: await today(number) });
      return [await signIn(first.officerNumber), await signIn(second.officerNumber)];
    },
    try: attempt,
    async act(role, caseId, path, body = {}) {
      const answer = await attempt(role, caseId, path, { body });
      assert.equal(answer.status, 200, `${path}: ${JSON.stringify(answer.body)}`);
      return answer.body;
    },
  };
}

const purpose = encodeURIComponent('办理');

/** One's own case once it is as expected. */
export function ownCase(
  person: Visitor,
  caseId: string,
  isThere: (found: Answer['body']) => boolean = () => true,
): Promise<Answer['body']> {
  return eventually(async () => (await person.get(`/api/cases/${caseId}`)).body, isThere);
}

/** The applicant's act on the present version; what the sources answer meanwhile makes one look again. */
export async function ownAct(
  person: Visitor,
  caseId: string,
  path: string,
  { body = {}, language }: Act = {},
): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    const { version } = (await person.get(`/api/cases/${caseId}`)).body;
    const answer = await person.send('POST', `/api/cases/${caseId}/${path}`, {
      body,
      version,
      key: randomUUID(),
      ...(language !== undefined && { language }),
    });
    if (tries === 5 || answer.body.code !== 'cases/changed-meanwhile') return answer;
  }
}

/** Takes a case that was submitted to the desk of the approver. */
export async function examined(desk: Desk, caseId: string, outcome = 'grant'): Promise<void> {
  await desk.act('acceptor', caseId, 'receipt');
  await desk.act('acceptor', caseId, 'acceptance');
  await desk.act('examiner', caseId, 'claim');
  await desk.act('examiner', caseId, 'examination-opinion', {
    outcome,
    opinion: '材料齐全，情况属实。',
  });
}

/** What the courier does with the parcel of a case. */
export async function moveParcel(
  { outsideWorldUrl }: TestPlatform,
  trackingNumber: string,
  ...kinds: readonly string[]
): Promise<void> {
  const { items } = (await (await fetch(`${outsideWorldUrl}/courier/orders`)).json()) as {
    items: { orderId: string; trackingNumber: string }[];
  };
  const order = items.find((one) => one.trackingNumber === trackingNumber);
  assert.ok(order, `The courier knows no ${trackingNumber}`);
  for (const kind of kinds) {
    const moved = await fetch(`${outsideWorldUrl}/courier/orders/${order.orderId}/steps`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ kind }),
    });
    assert.equal(moved.status, 201, `${kind}: ${await moved.text()}`);
  }
}

/** The officers of the head's organs: their ids by their numbers. */
export async function colleaguesOf(head: Visitor): Promise<Map<string, string>> {
  const { items } = (await head.get('/api/officer/colleagues')).body;
  return new Map(
    items.map((one: Record<string, string>) => [one['officerNumber'], one['officerId']]),
  );
}
