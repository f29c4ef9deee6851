import { resolve } from 'node:path';
import { readMasterKey } from '@tongban/crypto';
import { nationalContracts } from '@tongban/exchange';
import type { LevelPartner } from '@tongban/exchange';
import type { Configuration } from './configuration.ts';
import type { EnvironmentReader } from './environment-reader.ts';
import type { Environment } from './read-environment.ts';

export function exchangeCodeOf(read: EnvironmentReader): string {
  return read.matching('EXCHANGE_CODE', /^[a-z0-9][a-z0-9-]{0,39}$/, words.code);
}

export function nationalContractsOf(read: EnvironmentReader): string[] {
  const one = `(${nationalContracts.map(({ code }) => code).join('|')})`;
  read.matching('NATIONAL_CONTRACTS', new RegExp(`^${one}(,${one})*$`), words.contracts);
  return read.list('NATIONAL_CONTRACTS');
}

/** In production the national platform is reached when its address is given; its key and the agreed one are then needed. */
export function nationalPlatformOf(
  environment: Environment,
  read: EnvironmentReader,
  production: boolean,
): Pick<Configuration, 'nationalPlatform' | 'exchangeFieldKey'> {
  if (environment.NATIONAL_PLATFORM_URL === '') {
    return production ? {} : { nationalPlatform: 'demonstration' };
  }
  const exchangeFieldKey = read.masterKey('EXCHANGE_FIELD_KEY');
  read.needed('EXCHANGE_FIELD_KEY');
  return {
    nationalPlatform: {
      url: read
        .matching('NATIONAL_PLATFORM_URL', /^https?:\/\/[^/\s]+(\/\S*)?$/, words.address)
        .replace(/\/+$/, ''),
      key: read.matching('NATIONAL_PLATFORM_KEY', /^04[0-9a-f]{128}$/, words.key),
    },
    ...(exchangeFieldKey !== undefined && { exchangeFieldKey }),
  };
}

/** Absent when every organ works at this platform. */
export function levelsOf(
  environment: Environment,
  read: EnvironmentReader,
): Pick<Configuration, 'levels'> {
  if (environment.EXCHANGE_LEVELS === '') return {};
  const one = '[a-z0-9][a-z0-9-]{0,30}:(above|below):[0-9a-f]{64}';
  read.matching('EXCHANGE_LEVELS', new RegExp(`^${one}(,${one})*$`), words.levels);
  return {
    levels: read.list('EXCHANGE_LEVELS').map((text): LevelPartner => {
      const [code = '', relation, key = ''] = text.split(':');
      return {
        code,
        relation: relation === 'above' ? 'above' : 'below',
        key: readMasterKey(key) ?? new Uint8Array(),
      };
    }),
  };
}

export interface LegacyConfiguration {
  readonly code: string;
  readonly folder?: string;
  readonly http?: 'demonstration' | { readonly url: string; readonly key: string };
}

/** Absent when neither a folder nor an address is given. */
export function legacyOf(
  environment: Environment,
  read: EnvironmentReader,
  workingFolder: string,
  production: boolean,
): Pick<Configuration, 'legacy'> {
  const { LEGACY_FOLDER: folder, LEGACY_URL: address } = environment;
  if (folder === '' && address === '') return {};
  const code = read.matching('LEGACY_CODE', /^[a-z0-9][a-z0-9-]{0,39}$/, words.code);
  const http =
    address === 'demonstration' && !production
      ? ('demonstration' as const)
      : {
          url: read.matching('LEGACY_URL', /^https?:\/\/[^/\s]+(\/\S*)?$|^$/, words.address),
          key: address === '' ? '' : read.needed('LEGACY_KEY'),
        };
  return {
    legacy: {
      code,
      ...(folder !== '' && { folder: resolve(workingFolder, folder) }),
      ...(address !== '' && { http }),
    },
  };
}

const words = {
  contracts: {
    zh: '应为 national-v1、national-v2，以逗号分隔',
    en: 'must be national-v1 or national-v2, or both with a comma between them',
  },
  levels: {
    zh: '应为“代码:above 或 below:64 位密钥”，以逗号分隔',
    en: 'must be code:above or below:64 digits of a key, separated by commas',
  },
  code: { zh: '应为小写字母、数字和连字符', en: 'must be lower-case letters, digits and hyphens' },
  address: { zh: '应为 http 或 https 网址', en: 'must be an http or https address' },
  key: {
    zh: '应为 130 位十六进制的 SM2 公钥',
    en: 'must be an SM2 point of 130 hexadecimal digits',
  },
} as const;
