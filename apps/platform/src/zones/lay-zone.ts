import { softwareKeys, type KeyOps } from '@tongban/crypto';
import { createLogger } from '@tongban/http';
import type { Clock } from '@tongban/kernel';
import { openCrossing, type Crossing, type CrossingParts } from '@tongban/zone-crossing';
import type { Closing } from '../closing.ts';
import type { Configuration } from '../configuration.ts';
import { developmentMasterKey } from '../development-master-key.ts';
import type { Logger } from '../foundation.ts';
import type { ZoneConfiguration } from './zone-configuration.ts';

export interface ZoneGround {
  readonly zone: ZoneConfiguration;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly closing: Closing;
}

/** Opens the one way out of a zone and into it. */
export async function openCrossingOf(
  { zone, clock, logger, closing }: ZoneGround,
  keys: KeyOps,
  answer: CrossingParts['answer'],
): Promise<Crossing> {
  const crossing = await openCrossing({
    zone: zone.name,
    folder: zone.folder,
    neighbours: zone.neighbours,
    signer: keys,
    clock,
    answer,
    onRefused: (from, fault) =>
      logger.error({ from, fault }, 'A bundle of another zone was not believed'),
    onError: (error) => logger.error({ err: error }, 'The queue to another zone stumbled'),
  });
  closing.add('zone crossing', () => crossing.stop());
  return crossing;
}

/** The keys of a zone that has no database. */
export async function keysOfZone({ masterKey, dataFolder }: Configuration): Promise<KeyOps> {
  return softwareKeys({ masterKey: masterKey ?? (await developmentMasterKey(dataFolder)) });
}

export function loggerOf({ logLevel }: Configuration): Logger {
  return createLogger({ level: logLevel });
}
