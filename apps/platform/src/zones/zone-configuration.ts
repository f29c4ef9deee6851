import { join, resolve } from 'node:path';
import { readMasterKey } from '@tongban/crypto';
import type { Neighbour } from '@tongban/zone-crossing';
import type { EnvironmentReader } from '../environment-reader.ts';
import type { Environment } from '../read-environment.ts';

/** 互联网区, 政务外网区, 公安网区. */
export const zoneNames = ['internet', 'extranet', 'police'] as const;
export type ZoneName = (typeof zoneNames)[number];

/** One of three processes that reach each other by queued messages only. */
export interface ZoneConfiguration {
  readonly name: ZoneName;
  /** What this zone sends and takes; no other zone sees it. */
  readonly folder: string;
  readonly neighbours: readonly Neighbour[];
  /** Where the extranet may call for the police network: the beginnings of addresses. */
  readonly addresses: readonly string[];
}

/** Absent when the platform is one process. */
export function zoneOf(
  environment: Environment,
  read: EnvironmentReader,
  workingFolder: string,
): { readonly zone?: ZoneConfiguration } {
  if (environment.ZONE === '') return {};
  const name = read.oneOf('ZONE', zoneNames);
  const folder =
    environment.ZONE_FOLDER === ''
      ? join(environment.DATA_FOLDER, 'zone')
      : environment.ZONE_FOLDER;
  read.matching('ZONE_NEIGHBOURS', neighboursForm, words.neighbours);
  read.matching('ZONE_ADDRESSES', /^(https?:\/\/[^\s,]+(,https?:\/\/[^\s,]+)*)?$/, words.addresses);
  return {
    zone: {
      name,
      folder: resolve(workingFolder, folder),
      neighbours: read.list('ZONE_NEIGHBOURS').map(neighbourOf),
      addresses: read.list('ZONE_ADDRESSES'),
    },
  };
}

const one = `(${zoneNames.join('|')}):04[0-9a-f]{128}:[0-9a-f]{64}`;
const neighboursForm = new RegExp(`^${one}(,${one})*$`);

function neighbourOf(text: string): Neighbour {
  const [zone = '', key = '', sealKey = ''] = text.split(':');
  return { zone, key, sealKey: readMasterKey(sealKey) ?? new Uint8Array() };
}

const words = {
  neighbours: {
    zh: '应为“区名:130 位 SM2 公钥:64 位密钥”，以逗号分隔',
    en: 'must be zone:130 digits of an SM2 point:64 digits of a key, separated by commas',
  },
  addresses: {
    zh: '应为以逗号分隔的网址开头',
    en: 'must be beginnings of addresses, separated by commas',
  },
} as const;
