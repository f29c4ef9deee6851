import { ok, refuse, type Refusal, type Result } from '@tongban/kernel';
import { createOutsideSystem, type CallLimits } from '@tongban/outside-calls';

export interface Sms {
  /** The same at every attempt: the gateway sends a message it knows only once. */
  readonly messageId: string;
  readonly phone: string;
  readonly text: string;
}

export type SmsRefusal = 'notifications/gateway-unavailable' | 'notifications/gateway-refused';

export interface SmsGateway {
  /** In bounded time: taken by the gateway, refused by it for good, or not reached. */
  send(sms: Sms): Promise<Result<void, Refusal<SmsRefusal>>>;
  state(): 'closed' | 'open' | 'half-open';
}

export interface SmsGatewayOptions {
  readonly url: string;
  readonly key: string;
  readonly limits?: Partial<CallLimits>;
}

export function createSmsGateway({ url, key, limits }: SmsGatewayOptions): SmsGateway {
  const system = createOutsideSystem({
    name: { zh: '短信网关', en: 'The SMS gateway' },
    url,
    authorization: `Bearer ${key}`,
    ...(limits !== undefined && { limits }),
  });
  return {
    state: () => system.state(),
    async send(sms) {
      const answer = await system.call({ method: 'POST', path: '/sms/messages', body: sms });
      if (!answer.ok) return refuseUnavailable();
      return answer.value.status < 300 ? ok(undefined) : refuseRefused(answer.value.status);
    },
  };
}

function refuseUnavailable() {
  return refuse('notifications/gateway-unavailable', {
    zh: '短信网关暂时无法连接。',
    en: 'The SMS gateway cannot be reached for the moment.',
  });
}

function refuseRefused(status: number) {
  return refuse('notifications/gateway-refused', {
    zh: `短信网关拒绝了该短信（${status}）。`,
    en: `The SMS gateway refused the message (${status}).`,
  });
}
