import { softwareKeys, type KeyOps } from '@tongban/crypto';
import { createLogger } from '@tongban/http';
import { systemClock, type Clock } from '@tongban/kernel';
import {
  openCrossing,
  type Answered,
  type Crossing,
  type CrossingParts,
} from '@tongban/zone-crossing';
import { createClosing, type Closing } from '../closing.ts';
import type { Configuration } from '../configuration.ts';
import { developmentMasterKey } from '../development-master-key.ts';
import type { Logger } from '../foundation.ts';
import { failureHeader } from './fetch-across.ts';
import type { ZoneConfiguration } from './zone-configuration.ts';
import { zoneProblem } from './zone-problems.ts';

interface ZoneGround {
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
    interrupted: zone.name === 'extranet' ? callBroken : zoneProblem('zones/outcome-unknown'),
    onRefused: (from, fault) =>
      logger.error({ from, fault }, 'A bundle of another zone was not believed'),
    onError: (error) => logger.error({ err: error }, 'The queue to another zone stumbled'),
  });
  closing.add('zone crossing', () => crossing.stop());
  return crossing;
}

/** Whoever called the outside sees a broken line, as without zones, and does what it does then. */
const callBroken: Answered = { status: 502, headers: [[failureHeader, 'ECONNRESET']], body: '' };

/** What a zone without a database stands on: its keys, its log, and the crossing. */
export async function layZone(
  { logLevel, masterKey, dataFolder }: Configuration,
  zone: ZoneConfiguration,
  answer: CrossingParts['answer'],
): Promise<{ readonly closing: Closing; readonly crossing: Crossing }> {
  const logger = createLogger({ level: logLevel });
  const closing = createClosing((name, error) =>
    logger.warn({ err: error, part: name }, 'A part did not close in time'),
  );
  const keys = softwareKeys({ masterKey: masterKey ?? (await developmentMasterKey(dataFolder)) });
  const ground = { zone, clock: systemClock, logger, closing };
  return { closing, crossing: await openCrossingOf(ground, keys, answer) };
}
