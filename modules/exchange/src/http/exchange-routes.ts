import type { Database } from '@tongban/database';
import type { Signer } from '@tongban/exchange-protocol';
import type { Server } from '@tongban/http';
import type { Administration } from '@tongban/identity';
import type { Clock } from '@tongban/kernel';
import type { Contract } from '../domain/contract.ts';
import { correctionRoutes } from './corrections.ts';
import type { MapAgain } from '../correcting/remap-row.ts';
import { destinationRoutes } from './destinations.ts';
import { holdingBackRoutes } from './holding-back.ts';
import { partnerRoutes } from './partners.ts';
import { reconciliationRoutes } from './reconciliations.ts';
import { repairRoutes } from './repairs.ts';

export interface ExchangeParts {
  readonly db: Database;
  /** Where what concerns another platform is put before two administrators. */
  readonly administration: Administration;
  readonly clock: Clock;
  readonly signer: Signer;
  readonly sender: string;
  readonly contracts: readonly Contract[];
  /** Those of them for which rows are made: a version of an interface may be over. */
  readonly published: readonly Contract[];
  readonly mapAgain: MapAgain;
  organName(organCode: string): string | undefined;
}

/** For the operator: how deliveries stand, what has to be corrected, whether both books are equal. */
export async function exchangeRoutes(app: Server, parts: ExchangeParts): Promise<void> {
  await destinationRoutes(app, parts);
  await holdingBackRoutes(app, parts);
  await reconciliationRoutes(app, parts);
  await repairRoutes(app, parts);
  await correctionRoutes(app, parts);
  await partnerRoutes(app, parts);
}
