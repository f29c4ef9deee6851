import assert from 'node:assert/strict';
import type { TestPlatform } from './test-platform.ts';

export type OutsideSystemName =
  | 'sms'
  | 'population'
  | 'exit-entry'
  | 'business'
  | 'traffic'
  | 'crime-records'
  | 'health'
  | 'transport'
  | 'narcotics'
  | 'public-order'
  | 'photo-check'
  | 'network-identity'
  | 'courier'
  | 'legacy-province';

/** Puts a fault on one system of the outside world; `{}` takes it away. */
export async function breakOutside(
  { outsideWorldUrl }: TestPlatform,
  system: OutsideSystemName,
  faults: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { status } = await fetch(`${outsideWorldUrl}/faults/${system}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(faults),
  });
  assert.equal(status, 200);
}

/** How many text messages the gateway holds for a phone. */
export async function messagesTo({ outsideWorldUrl }: TestPlatform, phone: string) {
  const answer = await fetch(`${outsideWorldUrl}/sms/messages?phone=${phone}&limit=100`);
  const { items } = (await answer.json()) as { items: { text: string }[] };
  return items.map(({ text }) => text);
}

/** Changes what the registries hold about a person. */
export async function changePerson(
  { outsideWorldUrl }: TestPlatform,
  idNumber: string,
  change: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { status } = await fetch(`${outsideWorldUrl}/registries/persons/changes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ idNumber, change }),
  });
  assert.equal(status, 204);
}
