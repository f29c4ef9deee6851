import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { OutsideWorld } from '@tongban/outside-world';

export type Zone = 'internet' | 'extranet' | 'police';

export interface ZonesPlan {
  /** Each zone has a folder of its own below it. */
  readonly folder: string;
  readonly ports: Readonly<Record<Zone | 'outside', number>>;
  /** Of the police network, and of the national platform outside; no other zone has one. */
  readonly databaseUrl: string;
  readonly nationalDatabaseUrl: string;
  readonly nationalDatabase: string;
  readonly stdio?: 'inherit' | 'ignore';
}

export const lines = [
  ['internet', 'police'],
  ['extranet', 'police'],
] as const;

export interface Given {
  readonly plan: ZonesPlan;
  readonly folders: Readonly<Record<Zone, string>>;
  readonly points: Readonly<Record<Zone, string>>;
  readonly internetUrl: string;
  readonly outside: OutsideWorld;
  readonly fieldKey: Buffer;
}

/** What each zone is told when it starts. */
export function zoneEnvironments({ plan, folders, points, internetUrl, outside, fieldKey }: Given) {
  const { folder, ports } = plan;
  const of = (zone: Zone, more: Readonly<Record<string, string>>) => ({
    ZONE: zone,
    PORT: String(ports[zone]),
    PUBLIC_URL: internetUrl,
    DATA_FOLDER: folders[zone],
    ZONE_FOLDER: join(folders[zone], 'zone'),
    ZONE_NEIGHBOURS: neighboursOf(zone, folder, points),
    ...more,
  });
  const environments: Readonly<Record<Zone, Readonly<Record<string, string>>>> = {
    internet: of('internet', {}),
    extranet: of('extranet', {
      ZONE_ADDRESSES: outside.url,
      EXCHANGE_PORT: String(ports.extranet),
    }),
    police: of('police', {
      DATABASE_URL: plan.databaseUrl,
      OUTSIDE_WORLD_URL: outside.url,
      SMS_GATEWAY_KEY: outside.secrets.smsKey,
      REGISTRY_KEY: outside.secrets.registryKey,
      COURIER_KEY: outside.secrets.courierKey,
      COURIER_CALLBACK_SECRET: outside.secrets.courierCallbackSecret,
      NETWORK_IDENTITY_CLIENT_ID: outside.secrets.networkIdentityClientId,
      NETWORK_IDENTITY_CLIENT_SECRET: outside.secrets.networkIdentityClientSecret,
      NATIONAL_PLATFORM_URL: outside.nationalPlatform!.url,
      NATIONAL_PLATFORM_KEY: outside.nationalPlatform!.key,
      EXCHANGE_FIELD_KEY: fieldKey.toString('hex'),
    }),
  };
  return environments;
}

function neighboursOf(zone: Zone, folder: string, points: Readonly<Record<Zone, string>>): string {
  return lines
    .flatMap((line): Zone[] => ((line as readonly Zone[]).includes(zone) ? [...line] : []))
    .filter((other) => other !== zone)
    .map((other) => {
      const both = [zone, other].sort().join('/');
      return `${other}:${points[other]}:${secretOf(folder, both).toString('hex')}`;
    })
    .join(',');
}

/** On one machine for development: secrets that are the same at every start. A deployment makes its own. */
export function secretOf(folder: string, of: string): Buffer {
  return createHash('sha256').update(`${folder} ${of}`).digest();
}
