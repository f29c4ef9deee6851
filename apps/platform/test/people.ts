import assert from 'node:assert/strict';
import type { TestPlatform } from './test-platform.ts';

/** Somebody with a session, as a browser would hold it. */
export interface Visitor {
  get(path: string): Promise<Answer>;
  send(method: 'POST' | 'PUT' | 'DELETE', path: string, call?: Call): Promise<Answer>;
}

export interface Call {
  readonly body?: unknown;
  readonly version?: number;
  readonly key?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // Tests look into answers freely; their shapes are asserted where they matter.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any;
}

/** A browser at the platform's door, with its own cookies. */
export function visitor({ url }: TestPlatform): Visitor {
  const cookies = new Map<string, string>();
  const send: Visitor['send'] = async (method, path, call = {}) => ask(method, path, call);
  return { send, get: (path) => ask('GET', path, {}) };

  async function ask(method: string, path: string, call: Call): Promise<Answer> {
    const response = await fetch(`${url.replace('localhost', '127.0.0.1')}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'user-agent': 'test browser',
        ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(call.version === undefined ? {} : { 'if-match': `"${call.version}"` }),
        ...(call.key === undefined ? {} : { 'idempotency-key': call.key }),
      },
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const [name = '', value = ''] = pair.split('=');
      cookies.set(name, value);
    }
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      body: isJson ? JSON.parse(text) : text,
    };
  }
}

/** Signs a citizen in by the code that the SMS gateway shows. */
export async function citizen(platform: TestPlatform, phone: string): Promise<Visitor> {
  const person = visitor(platform);
  const asked = await person.send('POST', '/api/phone-codes', { body: { phone } });
  assert.equal(asked.status, 202, JSON.stringify(asked.body));
  const messages = (await (
    await fetch(`${platform.outsideWorldUrl}/sms/messages?phone=${phone}&limit=1`)
  ).json()) as { items: { text: string }[] };
  const code = /\d{6}/.exec(messages.items[0]?.text ?? '')?.[0];
  const entered = await person.send('POST', '/api/sessions', { body: { phone, code } });
  assert.equal(entered.status, 201, JSON.stringify(entered.body));
  return person;
}

/** Signs an officer in with the demonstration password and the code of the authenticator page. */
export async function officer(platform: TestPlatform, officerNumber: string): Promise<Visitor> {
  const somebody = visitor(platform);
  const password = platform.demonstration?.password;
  const first = await somebody.send('POST', '/api/officer-sessions', {
    body: { officerNumber, password },
  });
  assert.ok(first.status < 300, JSON.stringify(first.body));
  const codes = (await (await fetch(`${platform.outsideWorldUrl}/authenticator/codes`)).json()) as {
    items: { officerNumber: string; code: string }[];
  };
  const code = codes.items.find((one) => one.officerNumber === officerNumber)?.code;
  const { challengeId } = first.body as { challengeId: string };
  const second = await somebody.send('POST', `/api/officer-sessions/${challengeId}/second-factor`, {
    body: { code },
  });
  assert.ok(second.status < 300, JSON.stringify(second.body));
  return somebody;
}
