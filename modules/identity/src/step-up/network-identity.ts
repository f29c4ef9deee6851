import { ok, refuse, type Clock } from '@tongban/kernel';
import { createOutsideSystem, type CallLimits } from '@tongban/outside-calls';
import type { NetworkIdentity } from '../parts.ts';
import { readTicketKeys, verifyTicket, type TicketKeys } from './verify-ticket.ts';

export interface NetworkIdentityOptions {
  /** As the platform reaches it. */
  readonly url: string;
  /** As the citizen's browser reaches it. */
  readonly publicUrl: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Our own address for coming back, registered with the provider. */
  readonly returnAddress: () => string;
  readonly clock: Clock;
  readonly limits?: Partial<CallLimits>;
}

const keysValidMs = 10 * 60_000;
// An unknown key id asks for the keys anew, but a flood of invented ids does not ask more than this.
const keysAtMostEveryMs = 5000;

/** The national network identity service over HTTP. */
export function createNetworkIdentity(options: NetworkIdentityOptions): NetworkIdentity {
  const { url, publicUrl, issuer, clientId, clientSecret, clock } = options;
  const system = createOutsideSystem({
    name: { zh: '国家网络身份认证', en: 'The network identity service' },
    url,
    authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
    ...(options.limits !== undefined && { limits: options.limits }),
  });
  let known: { keys: TicketKeys; at: number } | undefined;

  async function keysFor(ticket: string): Promise<TicketKeys | undefined> {
    const age = known === undefined ? Number.POSITIVE_INFINITY : performance.now() - known.at;
    const isKnown = known?.keys.has(keyIdOf(ticket)) === true;
    if (known !== undefined && (isKnown ? age < keysValidMs : age < keysAtMostEveryMs)) {
      return known.keys;
    }
    const answer = await system.call({ method: 'GET', path: '/network-identity/keys' });
    if (answer.ok && answer.value.status === 200) {
      known = { keys: readTicketKeys(answer.value.body), at: performance.now() };
    }
    return known?.keys;
  }

  return {
    authorizeUrl({ state, nonce }) {
      const asked = new URL('/network-identity/authorize', publicUrl);
      asked.searchParams.set('client_id', clientId);
      asked.searchParams.set('return_address', options.returnAddress());
      asked.searchParams.set('state', state);
      asked.searchParams.set('nonce', nonce);
      return asked.href;
    },
    async checkTicket(ticket, { nonce }) {
      const keys = await keysFor(ticket);
      if (keys === undefined) return refuseUnavailable();
      return verifyTicket(ticket, keys, { issuer, audience: clientId, nonce, at: clock() });
    },
    async exchange(claim) {
      const answer = await system.call({
        method: 'POST',
        path: '/network-identity/exchange',
        body: claim,
      });
      if (!answer.ok) return refuseUnavailable();
      const { status, body } = answer.value;
      const outcome = (body as { outcome?: unknown } | undefined)?.outcome;
      if (status === 200 && (outcome === 'match' || outcome === 'mismatch')) return ok(outcome);
      return status === 410 ? refuseLate() : refuseTicket();
    },
  };
}

function keyIdOf(ticket: string): string {
  try {
    const header = JSON.parse(Buffer.from(ticket.split('.')[0] ?? '', 'base64url').toString()) as {
      kid?: unknown;
    } | null;
    return String(header?.kid);
  } catch {
    return '';
  }
}

function refuseUnavailable() {
  return refuse(
    'identity/network-identity-unavailable',
    {
      zh: '国家网络身份认证暂时无法连接，请稍后重新发起，或到政务服务窗口办理。',
      en: 'The network identity cannot be reached. Start again later, or visit a service window.',
    },
    { retryAfterSeconds: 30 },
  );
}

function refuseTicket() {
  return refuse('identity/step-up-not-valid', {
    zh: '网络身份凭证未被认可，请重新发起。',
    en: 'The network identity did not accept its ticket. Start again.',
  });
}

function refuseLate() {
  return refuse('identity/step-up-expired', {
    zh: '网络身份凭证已过期，请重新发起。',
    en: 'The ticket of the network identity has expired. Start again.',
  });
}
