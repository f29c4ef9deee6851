import { epochMs, systemClock } from '@tongban/kernel';
import type { Answered, RequestMessage } from '@tongban/zone-crossing';
import type { Configuration } from '../configuration.ts';
import { failureHeader } from './fetch-across.ts';
import { layZone } from './lay-zone.ts';
import { openExtranetDoor } from './open-extranet-door.ts';
import { headersAcross } from './pass-across.ts';
import type { RunningZone } from './running-zone.ts';
import type { ZoneConfiguration } from './zone-configuration.ts';
import { zoneProblem } from './zone-problems.ts';

/**
 * The extranet zone: the way from the police network to other organs and platforms, and the door through which platforms
 * below deliver. It calls what is on its list and nothing else, and keeps nothing.
 */
export async function startExtranetZone(
  configuration: Configuration,
  zone: ZoneConfiguration,
): Promise<RunningZone> {
  const { closing, crossing } = await layZone(configuration, zone, (_from, request) =>
    callOutside(request, zone.addresses),
  );
  const { exchangePort, host } = configuration;
  if (exchangePort !== undefined) {
    const close = await openExtranetDoor(crossing, { port: exchangePort, host });
    closing.add('door', close);
  }
  return { stop: () => closing.closeAll() };
}

async function callOutside(
  { target, method, headers, body, expiresAt }: RequestMessage,
  allowed: readonly string[],
): Promise<Answered> {
  if (!isAllowed(target, allowed)) return zoneProblem('zones/address-not-allowed');
  const leftMs = Math.max(1, epochMs(expiresAt) - epochMs(systemClock()));
  const bytes = Buffer.from(body, 'base64');
  try {
    const answer = await fetch(target, {
      method,
      headers,
      ...(bytes.length > 0 && { body: bytes }),
      redirect: 'manual',
      signal: AbortSignal.timeout(leftMs),
    });
    return {
      status: answer.status,
      // What fetch has unpacked is no longer packed.
      headers: headersAcross(answer.headers).filter(([name]) => name !== 'content-encoding'),
      body: Buffer.from(await answer.arrayBuffer()).toString('base64'),
    };
  } catch (error) {
    return { status: 502, headers: [[failureHeader, kindOf(error)]], body: '' };
  }
}

/** Same origin, and below the path of an entry of the list. */
export function isAllowed(target: string, allowed: readonly string[]): boolean {
  if (!URL.canParse(target)) return false;
  const { origin, pathname } = new URL(target);
  return allowed.some((entry) => {
    const known = new URL(entry);
    const folder = known.pathname.replace(/\/*$/, '/');
    return known.origin === origin && `${pathname}/`.startsWith(folder);
  });
}

/** The kind of a broken line; its text may hold anything. */
function kindOf(error: unknown): string {
  const { cause, name } = error as { cause?: { code?: unknown }; name?: unknown };
  return String(cause?.code ?? name ?? 'failed').slice(0, 40);
}
