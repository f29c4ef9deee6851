import assert from 'node:assert/strict';
import type { Language } from '@tongban/kernel';
import type { TestPlatform } from './test-platform.ts';

/** Somebody with a session, as a browser would hold it. */
export interface Visitor {
  get(path: string, call?: Call): Promise<Answer>;
  send(method: 'POST' | 'PUT' | 'DELETE', path: string, call?: Call): Promise<Answer>;
  /** The cookies as a thief would copy them. */
  cookie(): string;
}

export interface Call {
  readonly body?: unknown;
  readonly version?: number;
  readonly key?: string;
  readonly language?: Language;
  /** A file instead of a body. */
  readonly file?: File;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // Tests look into answers freely; their shapes are asserted where they matter.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any;
}

/** A browser at the platform's door, with its own cookies. */
export function visitor(
  { url }: TestPlatform,
  { userAgent = 'test browser', cookie = '' }: { userAgent?: string; cookie?: string } = {},
): Visitor {
  const cookies = new Map<string, string>();
  for (const pair of cookie.split('; ')) remember(pair);
  return {
    send: (method, path, call = {}) => ask(method, path, call),
    get: (path, call = {}) => ask('GET', path, call),
    cookie: cookieHeader,
  };

  async function ask(method: string, path: string, call: Call): Promise<Answer> {
    const response = await fetch(`${url.replace('localhost', '127.0.0.1')}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        cookie: cookieHeader(),
        'user-agent': userAgent,
        ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(call.version === undefined ? {} : { 'if-match': `"${call.version}"` }),
        ...(call.key === undefined ? {} : { 'idempotency-key': call.key }),
        ...(call.language === undefined ? {} : { 'accept-language': call.language }),
      },
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
      ...(call.file === undefined ? {} : { body: formWith(call.file) }),
    });
    for (const set of response.headers.getSetCookie()) remember(set.split(';')[0] ?? '');
    const type = response.headers.get('content-type') ?? '';
    const bytes = Buffer.from(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, body: readBody(type, bytes) };
  }

  function cookieHeader(): string {
    return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  function remember(pair: string): void {
    const [name = '', value = ''] = pair.split('=');
    if (name !== '') cookies.set(name, value);
  }
}

function formWith(file: File): FormData {
  const form = new FormData();
  form.set('file', file);
  return form;
}

/** JSON as what it says, text as text, anything else as its bytes. */
function readBody(type: string, bytes: Buffer): unknown {
  if (/json/.test(type)) return JSON.parse(bytes.toString('utf8'));
  return type === '' || type.startsWith('text') ? bytes.toString('utf8') : bytes;
}

/** Signs a citizen in by the code that the SMS gateway shows. */
export async function citizen(platform: TestPlatform, phone: string): Promise<Visitor> {
  const person = visitor(platform);
  const asked = await person.send('POST', '/api/phone-codes', { body: { phone } });
  assert.equal(asked.status, 202, JSON.stringify(asked.body));
  const messages = (await (
    await fetch(`${platform.outsideWorldUrl}/sms/messages?phone=${phone}&limit=20`)
  ).json()) as { items: { text: string }[] };
  // A message about a case may have come in between.
  const newest = messages.items.find(({ text }) => text.includes('验证码'));
  const code = /\d{6}/.exec(newest?.text ?? '')?.[0];
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
