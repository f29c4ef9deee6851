import { isAbsolute, join } from 'node:path';
import { readMasterKey as readMasterKeyText } from '@tongban/crypto';
import type { Bilingual } from '@tongban/kernel';
import type { LogLevel } from '@tongban/http';
import type { Environment, VariableName } from './read-environment.ts';

/** The secrets and the address of the systems the platform does not own. */
export interface OutsideAccess {
  readonly url: string;
  readonly smsKey: string;
  readonly registryKey: string;
  readonly courierKey: string;
  readonly courierCallbackSecret: string;
  readonly networkIdentityClientId: string;
  readonly networkIdentityClientSecret: string;
}

export interface Configuration {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly databaseUrl?: string;
  readonly databasePoolSize: number;
  readonly dataFolder: string;
  readonly masterKey?: Uint8Array;
  readonly logLevel: LogLevel;
  readonly rateLimits: boolean;
  readonly trustedProxies: readonly string[];
  readonly metricsToken?: string;
  /** The demonstration outside world on this port, or the access to the real one. */
  readonly outside: { readonly port: number } | OutsideAccess;
}

/** A value that keeps the platform from starting. */
export interface ConfigurationFault {
  readonly name: VariableName;
  readonly what: Bilingual;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

/** The configuration, or everything that is wrong with it at once. */
export function toConfiguration(
  environment: Environment,
  workingFolder: string,
): Configuration | { readonly faults: readonly ConfigurationFault[] } {
  const faults: ConfigurationFault[] = [];
  const fault = (name: VariableName, zh: string, en: string) =>
    void faults.push({ name, what: { zh, en } });

  const port = readPort('PORT');
  const production = environment.MODE === 'production';
  if (!production && environment.MODE !== 'development') {
    fault('MODE', '应为 development 或 production', 'must be development or production');
  }
  const configuration: Configuration = {
    host: environment.HOST,
    port,
    publicUrl: readPublicUrl(),
    ...(environment.DATABASE_URL === '' ? {} : { databaseUrl: readDatabaseUrl() }),
    databasePoolSize: readNumber('DATABASE_POOL_SIZE', 1, 500),
    dataFolder: isAbsolute(environment.DATA_FOLDER)
      ? environment.DATA_FOLDER
      : join(workingFolder, environment.DATA_FOLDER),
    ...readMasterKey(),
    logLevel: readLogLevel(),
    rateLimits: readSwitch('RATE_LIMITS'),
    trustedProxies: environment.TRUSTED_PROXIES.split(',')
      .map((address) => address.trim())
      .filter((address) => address !== ''),
    ...readMetricsToken(),
    outside: production ? readOutsideAccess() : { port: readPort('OUTSIDE_WORLD_PORT') },
  };
  return faults.length === 0 ? configuration : { faults };

  function readNumber(name: VariableName, least: number, most: number): number {
    const value = Number(environment[name]);
    if (/^\d{1,9}$/.test(environment[name]) && value >= least && value <= most) return value;
    fault(
      name,
      `应为 ${least} 到 ${most} 的整数`,
      `must be a whole number from ${least} to ${most}`,
    );
    return least;
  }

  function readPort(name: VariableName): number {
    return readNumber(name, 0, 65_535);
  }

  function readSwitch(name: VariableName): boolean {
    if (environment[name] === 'on') return true;
    if (environment[name] !== 'off') fault(name, '应为 on 或 off', 'must be on or off');
    return false;
  }

  function readPublicUrl(): string {
    const given = environment.PUBLIC_URL;
    if (given === 'http://localhost:PORT') {
      if (production) fault('PUBLIC_URL', '生产模式必须设置', 'must be set in production');
      return `http://localhost:${port}`;
    }
    if (URL.canParse(given) && /^https?:$/.test(new URL(given).protocol)) {
      return new URL(given).origin;
    }
    fault('PUBLIC_URL', '应为 http 或 https 网址', 'must be an http or https address');
    return '';
  }

  function readDatabaseUrl(): string {
    const given = environment.DATABASE_URL;
    if (!URL.canParse(given) || !/^postgres(ql)?:$/.test(new URL(given).protocol)) {
      fault('DATABASE_URL', '应为 postgresql:// 开头的地址', 'must begin with postgresql://');
    }
    return given;
  }

  function readMasterKey(): { masterKey?: Uint8Array } {
    const given = environment.MASTER_KEY;
    if (given === '') {
      if (production) fault('MASTER_KEY', '生产模式必须设置', 'must be set in production');
      return {};
    }
    const masterKey = readMasterKeyText(given);
    if (masterKey !== undefined) return { masterKey };
    fault(
      'MASTER_KEY',
      '应为 32 字节（64 位十六进制或 base64）',
      'must be 32 bytes in hex or base64',
    );
    return {};
  }

  function readLogLevel(): LogLevel {
    const level = logLevels.find((one) => one === environment.LOG_LEVEL);
    if (level === undefined) {
      fault('LOG_LEVEL', `应为 ${logLevels.join('、')}`, `must be one of ${logLevels.join(', ')}`);
    }
    return level ?? 'warn';
  }

  function readMetricsToken(): { metricsToken?: string } {
    const given = environment.METRICS_TOKEN;
    if (given === '') return {};
    if (given.length < 16)
      fault('METRICS_TOKEN', '至少 16 个字符', 'must have 16 characters or more');
    return { metricsToken: given };
  }

  function readOutsideAccess(): OutsideAccess {
    const needed = (name: VariableName): string => {
      if (environment[name] === '') fault(name, '生产模式必须设置', 'must be set in production');
      return environment[name];
    };
    return {
      url: needed('OUTSIDE_WORLD_URL'),
      smsKey: needed('SMS_GATEWAY_KEY'),
      registryKey: needed('REGISTRY_KEY'),
      courierKey: needed('COURIER_KEY'),
      courierCallbackSecret: needed('COURIER_CALLBACK_SECRET'),
      networkIdentityClientId: needed('NETWORK_IDENTITY_CLIENT_ID'),
      networkIdentityClientSecret: needed('NETWORK_IDENTITY_CLIENT_SECRET'),
    };
  }
}
