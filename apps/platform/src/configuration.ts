import { resolve } from 'node:path';
import type { CaseSettings } from '@tongban/cases';
import type { LevelPartner } from '@tongban/exchange';
import type { LogLevel } from '@tongban/http';
import type { WatchThresholds } from '@tongban/verification';
import {
  createEnvironmentReader,
  type ConfigurationFault,
  type EnvironmentReader,
} from './environment-reader.ts';
import {
  exchangeCodeOf,
  nationalContractsOf,
  legacyOf,
  levelsOf,
  nationalPlatformOf,
  type LegacyConfiguration,
} from './exchange-configuration.ts';
import { environmentVariables, type Environment } from './read-environment.ts';
import { watchThresholdsOf } from './watch-configuration.ts';
import { zoneOf, type ZoneConfiguration } from './zones/zone-configuration.ts';

/** The secrets and the address of the systems the platform does not own. */
export interface OutsideAccess {
  readonly url: string;
  readonly smsKey: string;
  readonly registryKey: string;
  readonly courierKey: string;
  readonly courierCallbackSecret: string;
  readonly networkIdentityClientId: string;
  readonly networkIdentityClientSecret: string;
  /** The issuer of the national platform; without it nobody arrives from there. */
  readonly nationalIssuer?: string;
}

export interface Configuration {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly databaseUrl?: string;
  readonly databasePoolSize: number;
  readonly dataFolder: string;
  readonly masterKey?: Uint8Array;
  /** The file with the deployment's name, emblem, colours and telephone. */
  readonly brandingFile?: string;
  /** The folder of the pinned models of face verification; without it there is none. */
  readonly faceModels?: string;
  readonly logLevel: LogLevel;
  readonly officersNeedPasskey?: true;
  /** After the last sign-in, for which a browser is known. */
  readonly knownDeviceDays?: number;
  /** So long a proof of all flows is kept; the last one always. */
  readonly flowProofDays?: number;
  /** The province whose administrators look after the platform itself; absent: those of the ministry. */
  readonly platformRegion?: string;
  /** Where the watch over abuse of verification speaks up and acts otherwise than usual. */
  readonly watchThresholds?: Partial<WatchThresholds>;
  readonly rateLimits: boolean;
  readonly trustedProxies: readonly string[];
  readonly metricsToken?: string;
  /** The national platform: a demonstration of it in development, the real one, or none (absent). */
  readonly nationalPlatform?: 'demonstration' | { readonly url: string; readonly key: string };
  /** Versions of the national interface for which rows are made, by the codes of their contracts; the first when absent. */
  readonly nationalContracts?: readonly string[];
  /** The code under which partners know this platform. */
  readonly exchangeCode: string;
  /** Another process on the same database sends what other platforms are owed. */
  readonly deliversElsewhere?: true;
  /** 容缺受理: on which terms papers may follow after acceptance. */
  readonly deferral?: Omit<CaseSettings['deferral'], 'againWorkingDays'>;
  /** Where platforms below deliver to this one; absent when it receives nothing. */
  readonly exchangePort?: number;
  /** 32 bytes agreed with the national platform, under which numbers of citizens are sealed for it. */
  readonly exchangeFieldKey?: Uint8Array;
  /** Platforms at which other organs on the way of cases work. */
  readonly levels?: readonly LevelPartner[];
  /** A provincial system of before that cannot speak our protocol: files, HTTP, or both. */
  readonly legacy?: LegacyConfiguration;
  /** One of three processes that reach each other by queued messages only; absent when the platform is one. */
  readonly zone?: ZoneConfiguration;
  /** Demonstration officers also where the outside systems run elsewhere; their codes are then in the data folder. */
  readonly demonstration?: boolean;
  /** The demonstration outside world on this port, or the access to the real one. */
  readonly outside: { readonly port: number } | OutsideAccess;
}

const logLevels = ['warn', 'fatal', 'error', 'info', 'debug', 'silent'] as const;
const shortestToken = 16;

/** The configuration, or everything that is wrong with it at once. */
export function toConfiguration(
  environment: Environment,
  workingFolder: string,
): Configuration | { readonly faults: readonly ConfigurationFault[] } {
  const read = createEnvironmentReader(environment);
  const production = read.oneOf('MODE', ['development', 'production']) === 'production';
  const port = read.port('PORT');
  const databaseUrl = read.databaseUrl('DATABASE_URL');
  if (production) read.needed('MASTER_KEY');
  const masterKey = read.masterKey('MASTER_KEY');
  const metricsToken = read.token('METRICS_TOKEN', shortestToken);
  const configuration: Configuration = {
    host: environment.HOST,
    port,
    publicUrl: publicUrlOf(environment, read, { production, port }),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    databasePoolSize: read.number('DATABASE_POOL_SIZE', 1, 500),
    dataFolder: resolve(workingFolder, environment.DATA_FOLDER),
    ...(environment.BRANDING_FILE === ''
      ? {}
      : { brandingFile: resolve(workingFolder, environment.BRANDING_FILE) }),
    ...(environment.FACE_MODELS === ''
      ? {}
      : { faceModels: resolve(workingFolder, environment.FACE_MODELS) }),
    ...(masterKey === undefined ? {} : { masterKey }),
    logLevel: read.oneOf('LOG_LEVEL', logLevels),
    deferral: {
      withinWorkingDays: read.number('DEFERRAL_WORKING_DAYS', 1, 60),
      onLapse: read.oneOf('DEFERRAL_LAPSE', ['terminate', 'decide-without']),
      rule: read.needed('DEFERRAL_RULE'),
    },
    // No less than a real name carries over in a known browser, no more than browsers keep a cookie.
    knownDeviceDays: read.number('KNOWN_DEVICE_DAYS', 60, 400),
    flowProofDays: read.number('FLOW_PROOF_DAYS', 30, 4_000),
    ...(read.oneOf('OFFICER_PASSKEYS', ['allowed', 'required']) === 'required' && {
      officersNeedPasskey: true as const,
    }),
    ...(environment.PLATFORM_REGION !== '' && {
      platformRegion: read.matching('PLATFORM_REGION', /^[1-8][0-9]0000$/, {
        zh: '应为省级行政区划代码，如 440000',
        en: 'must be the code of a province, such as 440000',
      }),
    }),
    ...watchThresholdsOf(environment, read),
    rateLimits: read.oneOf('RATE_LIMITS', ['on', 'off']) === 'on',
    trustedProxies: read.list('TRUSTED_PROXIES'),
    ...(metricsToken === undefined ? {} : { metricsToken }),
    ...nationalPlatformOf(environment, read, production),
    ...legacyOf(environment, read, workingFolder, production),
    ...levelsOf(environment, read),
    exchangeCode: exchangeCodeOf(read),
    ...(read.oneOf('EXCHANGE_DELIVERS', ['yes', 'no']) === 'no' && {
      deliversElsewhere: true as const,
    }),
    nationalContracts: nationalContractsOf(read),
    ...(environment.EXCHANGE_PORT === '' ? {} : { exchangePort: read.port('EXCHANGE_PORT') }),
    ...zoneOf(environment, read, workingFolder),
    ...(!production && { demonstration: true }),
    outside: hasOutside(environment, production)
      ? outsideAccess(environment, read)
      : { port: read.port('OUTSIDE_WORLD_PORT') },
  };
  return read.faults.length === 0 ? configuration : { faults: read.faults };
}

/** On a development machine the address follows from the port. */
function publicUrlOf(
  environment: Environment,
  read: EnvironmentReader,
  { production, port }: { production: boolean; port: number },
): string {
  if (environment.PUBLIC_URL !== environmentVariables.PUBLIC_URL.usual) {
    return read.origin('PUBLIC_URL');
  }
  return production ? read.origin('PUBLIC_URL') : `http://localhost:${port}`;
}

/** The zones before the police network ask nobody outside by themselves. */
function hasOutside({ ZONE, OUTSIDE_WORLD_URL }: Environment, production: boolean): boolean {
  const isWhole = ZONE === '' || ZONE === 'police';
  return isWhole && (production || OUTSIDE_WORLD_URL !== '');
}

function outsideAccess(environment: Environment, read: EnvironmentReader): OutsideAccess {
  return {
    url: read.needed('OUTSIDE_WORLD_URL'),
    smsKey: read.needed('SMS_GATEWAY_KEY'),
    registryKey: read.needed('REGISTRY_KEY'),
    courierKey: read.needed('COURIER_KEY'),
    courierCallbackSecret: read.needed('COURIER_CALLBACK_SECRET'),
    networkIdentityClientId: read.needed('NETWORK_IDENTITY_CLIENT_ID'),
    networkIdentityClientSecret: read.needed('NETWORK_IDENTITY_CLIENT_SECRET'),
    ...(environment.NATIONAL_PLATFORM_ISSUER !== '' && {
      nationalIssuer: environment.NATIONAL_PLATFORM_ISSUER,
    }),
  };
}
