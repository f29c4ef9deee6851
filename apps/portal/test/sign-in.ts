import type { BrowserContext } from 'playwright-core';
import type { Transport } from '../src/api/transport.ts';
import { passport } from './mock/catalogue.ts';
import { phones } from './mock/people.ts';

/** Someone signed in with a confirmed name and one draft begun, made through the mock API. */
export async function signInOverMock(
  context: BrowserContext,
  transport: Transport,
  url: string,
  level: 2 | 3 = 2,
): Promise<void> {
  const cookie = `__Host-session=${phones.ordinary}`;
  const post = (path: string, body: object) =>
    transport(path, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  await post('/api/real-name-checks', { name: '王小明', idNumber: '44030519900101991X' });
  if (level === 3) await post('/api/step-ups', { returnTo: '/' });
  const drafts = await transport('/api/drafts', { method: 'GET', headers: { cookie } });
  const { items } = (await drafts.json()) as { items: unknown[] };
  if (items.length === 0) await post('/api/drafts', { itemCode: passport, regionCode: '440305' });
  // Browsers take a secure cookie on localhost; the test protocol wants to be told so.
  const secureUrl = url.replace('http:', 'https:');
  await context.addCookies([{ name: '__Host-session', value: phones.ordinary, url: secureUrl }]);
}
