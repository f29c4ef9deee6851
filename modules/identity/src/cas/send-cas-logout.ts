import { randomUUID } from 'node:crypto';
import { escaped } from './validation-answer.ts';

/** Tells a system that the session it opened by this ticket is over (CAS single logout: SAML 2.0 LogoutRequest in a form). */
export async function sendCasLogout(
  address: string,
  { ticket, timeoutMs }: { ticket: string; timeoutMs: number },
): Promise<void> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ logoutRequest: logoutRequest(ticket) }).toString(),
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
  });
  await answer.body?.cancel();
  if (!answer.ok) throw new Error(`The system answered ${answer.status} to a sign-out.`);
}

/** Exported for its test. */
export function logoutRequest(ticket: string): string {
  return `<samlp:LogoutRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="LR-${randomUUID()}" Version="2.0" IssueInstant="${new Date().toISOString()}"><saml:NameID xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">@NOT_USED@</saml:NameID><samlp:SessionIndex>${escaped(ticket)}</samlp:SessionIndex></samlp:LogoutRequest>`;
}
