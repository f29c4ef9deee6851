import { type Instant, ok, type Refusal, refuse, type Result } from '@tongban/kernel';
import type { ServiceItem } from './service-item.ts';

export const hookChannels = ['web', 'mobile-web', 'app', 'mini-program'] as const;
export type HookChannel = (typeof hookChannels)[number];

export interface HookAddress {
  readonly channel: HookChannel;
  readonly url: string;
}

/** How somebody who is signed in over there arrives signed in here. */
export interface SingleSignOn {
  readonly mode: 'openid-connect' | 'none';
  readonly startUrl?: string;
  readonly parameters: readonly string[];
}

/** 挂接: an item as the national platform links to it. Each hooking and unhooking is a version. */
export interface Hook {
  readonly itemCode: string;
  readonly hookVersion: number;
  readonly state: 'hooked' | 'unhooked';
  readonly nationalCode: string;
  readonly addresses: readonly HookAddress[];
  readonly singleSignOn: SingleSignOn;
  readonly reason?: string;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
}

export type HookRefusalCode =
  | 'catalogue/hook-not-flagged'
  | 'catalogue/hook-address-bad'
  | 'catalogue/hook-address-dead'
  | 'catalogue/not-hooked';

/** Only what the catalogue flags and publishes is hooked, and only with addresses of our own house. */
export function decideHook(
  item: Pick<ServiceItem, 'nationalHook' | 'published'>,
  addresses: readonly HookAddress[],
  origins: readonly string[],
): Result<true, Refusal<HookRefusalCode>> {
  if (!item.nationalHook || !item.published) {
    return refuse('catalogue/hook-not-flagged', {
      zh: '该事项没有列入国家平台挂接清单，或者没有发布。',
      en: 'The item is not on the list for the national platform, or not published.',
    });
  }
  const channels = new Set(addresses.map(({ channel }) => channel));
  const bad = addresses.find(({ url }) => !origins.includes(originOf(url) ?? ''));
  if (bad !== undefined || channels.size < addresses.length || !channels.has('web')) {
    return refuse('catalogue/hook-address-bad', {
      zh: `每个渠道一个地址，须有网页地址，且都在本平台域名下（${origins.join('、')}）。`,
      en: `One address a channel, one for the web among them, all of this platform (${origins.join(', ')}).`,
    });
  }
  return ok(true);
}

/** The origin of an address that a browser may be sent to; nothing for anything else. */
function originOf(url: string): string | undefined {
  try {
    const { protocol, origin, username, password } = new URL(url);
    const plain = username === '' && password === '';
    return plain && ['http:', 'https:'].includes(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}

/** After so many looks in a row without an answer it is proposed to unhook (an officer decides). */
export const failuresToProposeUnhooking = 3;
