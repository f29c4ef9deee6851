import { people } from '@tongban/testing';
import type { Answered, Browser } from './identity-house.ts';

/** What the citizen does on the provider's page; answers the address it sends the browser back to. */
export async function confirm(
  redirectUrl: string,
  person = people.A.idNumber as string,
  answer = 'confirm',
): Promise<string> {
  const asked = new URL(redirectUrl);
  const sent = await fetch(new URL('/network-identity/authorize', asked), {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ ...Object.fromEntries(asked.searchParams), person, answer }),
  });
  return sent.headers.get('location') ?? '';
}

export function comeBack(browser: Browser, address: string): Promise<Answered> {
  return browser.get(pathOf(address));
}

export function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return `${pathname}${search}`;
}
